package vn.dondoc.escalation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.agency.Agency;
import vn.dondoc.assignment.Explanations.SubjectKind;

/** What may be proposed and decided about an overdue matter, in the order of the Chairman's page. */
enum Measure {
    /** Cho điều chỉnh thời hạn. */
    NEW_DATE,
    /** Giao cơ quan khác chủ trì. */
    OTHER_AGENCY,
    /** Gửi báo cáo trước ngày. */
    SEND_BY,
    EXPLAIN,
    /** Nhắc nhở, rút kinh nghiệm: the mildest step. */
    REMIND,
    CRITICISE,
    /** Tiếp tục theo dõi. */
    WATCH;

    private static final Set<Measure> ABOUT_ASSIGNMENTS = EnumSet.of(NEW_DATE, OTHER_AGENCY);
    private static final Set<Measure> ABOUT_REPORTS = EnumSet.of(SEND_BY);
    private static final Set<Measure> CHANGING_THE_COURSE = EnumSet.of(NEW_DATE, OTHER_AGENCY, SEND_BY, EXPLAIN);

    /**
     * What may be chosen. A report that can no longer be sent stays a matter, but nobody can be told to send it. Central bodies, Party bodies and unions are not subordinate to the Committee: they are asked,
     * never criticised.
     *
     * @param live whether the course of the matter can still be changed
     */
    static List<Measure> choices(SubjectKind kind, Agency.Kind agency, boolean live) {
        Set<Measure> choices = EnumSet.allOf(Measure.class);
        choices.removeAll(kind == SubjectKind.REPORT ? ABOUT_ASSIGNMENTS : ABOUT_REPORTS);
        if (!live) choices.removeAll(CHANGING_THE_COURSE);
        if (!agency.subordinate()) choices.remove(CRITICISE);
        return List.copyOf(choices);
    }

    /** Otherwise the record and the mail are all its effect. */
    boolean changesCourse() {
        return CHANGING_THE_COURSE.contains(this);
    }

    boolean needsDate() {
        return this == NEW_DATE || this == SEND_BY;
    }

    /** What the date of this measure means, for the label of its field. */
    String dateLabel() {
        return switch (this) {
            case NEW_DATE -> "Đến ngày";
            case SEND_BY, EXPLAIN -> "Trước ngày";
            default -> "Xem lại ngày";
        };
    }

    /** As a choice in a form. */
    String label(Agency.Kind agency) {
        boolean subordinate = agency.subordinate();
        return switch (this) {
            case NEW_DATE -> "Cho điều chỉnh thời hạn";
            case OTHER_AGENCY -> "Giao cơ quan khác chủ trì";
            case SEND_BY -> subordinate ? "Yêu cầu gửi báo cáo" : "Đề nghị gửi báo cáo";
            case EXPLAIN -> subordinate ? "Yêu cầu giải trình" : "Đề nghị giải trình";
            case REMIND -> subordinate ? "Nhắc nhở, rút kinh nghiệm" : "Đề nghị lưu ý thực hiện đúng thời hạn";
            case CRITICISE -> "Phê bình";
            case WATCH -> "Tiếp tục theo dõi";
        };
    }
}
