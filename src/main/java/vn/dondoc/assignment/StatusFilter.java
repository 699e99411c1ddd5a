package vn.dondoc.assignment;

import java.util.Arrays;
import java.util.Optional;

/** What a list of assignments can be narrowed to: the official statuses, and what is due soon among those in time. */
enum StatusFilter {
    OPEN_LATE("qua-han", "Quá hạn", "red", "status = 'OPEN_LATE'"),
    SOON("sap-den-han", "Sắp đến hạn", "orange", "soon"),
    OPEN_IN_TIME("trong-han", "Trong hạn", "green", "status = 'OPEN_IN_TIME'"),
    STANDING("thuong-xuyen", "Thường xuyên", "", "status = 'STANDING'"),
    SUSPENDED("tam-dung", "Tạm dừng", "", "status = 'SUSPENDED'"),
    DONE_IN_TIME("xong-dung-han", "Xong đúng hạn", "blue", "status = 'DONE_IN_TIME'"),
    DONE_LATE("xong-qua-han", "Xong quá hạn", "blue-late", "status = 'DONE_LATE'"),
    WITHDRAWN("thoi-giao", "Thôi giao", "", "status = 'WITHDRAWN'");

    private final String slug;
    private final String label;
    private final String colour;
    private final String condition;

    StatusFilter(String slug, String label, String colour, String condition) {
        this.slug = slug;
        this.label = label;
        this.colour = colour;
        this.condition = condition;
    }

    /** As it stands in the address: {@code ?trangThai=qua-han}. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** CSS class of the chip; the word is always beside it. */
    public String colour() {
        return colour;
    }

    /** Over the columns {@code status} and {@code soon}. */
    String condition() {
        return condition;
    }

    static Optional<StatusFilter> of(String slug) {
        return Arrays.stream(values()).filter(f -> f.slug.equals(slug)).findFirst();
    }

    /** How an assignment is marked. */
    static StatusFilter of(OfficialStatus status, boolean soon) {
        return soon ? SOON : valueOf(status.name());
    }
}
