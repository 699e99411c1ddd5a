package vn.dondoc.consolidation;

/** The six parts of the report, in its order; printed with their Roman number. */
enum Chapter {
    I("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH VÀ CHẤP HÀNH CHẾ ĐỘ BÁO CÁO"),
    II("KẾT QUẢ THỰC HIỆN"),
    III("ĐÁNH GIÁ CHUNG"),
    IV("KHÓ KHĂN, VƯỚNG MẮC"),
    V("NHIỆM VỤ TRỌNG TÂM"),
    VI("ĐỀ XUẤT, KIẾN NGHỊ");

    private final String heading;

    Chapter(String heading) {
        this.heading = heading;
    }

    /** "IV. KHÓ KHĂN, VƯỚNG MẮC"; the fifth names the period to come. */
    String heading(String nextPeriod) {
        return name() + ". " + (this == V ? heading + " " + Wording.capitals(nextPeriod) : heading);
    }
}
