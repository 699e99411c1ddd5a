package vn.dondoc.intake;

/** Says what a person has to check in a reporting regime. */
final class RegimeDoubts {
    private RegimeDoubts() {}

    static void about(Clause clause, Subject who, RegimeRoutes routes, Schedule when, Notes notes) {
        if (who == null) notes.doubt("who", "Không rõ cơ quan nào phải báo cáo.", clause.span());
        if (routes.to() == null) notes.doubt("to", "Không nêu nơi nhận báo cáo.", clause.span());
        if (when.cadence().equals("PERIODIC_UNSPECIFIED")) {
            notes.doubt("cadence", "Chỉ ghi \"định kỳ\" hoặc \"theo quy định\", không nêu kỳ báo cáo.", clause.span());
        } else if (when.rule() == null) {
            notes.doubt(
                    "cadence",
                    "Không nêu kỳ báo cáo; tạm hiểu là báo cáo khi có yêu cầu hoặc khi phát sinh.",
                    clause.span());
        } else if (when.due() == null && !when.cadence().equals("AD_HOC")) {
            notes.doubt("due", "Có kỳ báo cáo nhưng không nêu ngày gửi.", clause.span());
        }
        if (Schedule.in(clause.text()).size() > 1) {
            notes.doubt(
                    "cadence",
                    "Một câu nêu nhiều kỳ báo cáo; mỗi kỳ được tách thành một chế độ báo cáo.",
                    clause.span());
        }
    }
}
