package vn.dondoc.request;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;

/** How an assignment and what is asked about it are called. */
@Component
class Matter {
    /** Subjects longer than this are cut by mail programs. */
    private static final int SHORT = 110;

    private final Assignments assignments;
    private final Directives directives;
    private final Agencies agencies;

    Matter(Assignments assignments, Directives directives, Agencies agencies) {
        this.assignments = assignments;
        this.directives = directives;
        this.agencies = agencies;
    }

    /**
     * The assignment as forms and pages show it.
     *
     * @param due in force; null when standing; {@code originalDue} when it was moved, else null
     */
    record Facts(
            String code,
            String title,
            String body,
            String citation,
            String lead,
            String due,
            String originalDue,
            String state,
            String path) {}

    Facts facts(Assignment a) {
        Directive directive = directives.get(a.directiveId());
        boolean moved = a.dueOn() != null && !a.dueOn().equals(a.originalDueOn());
        return new Facts(
                directive.key() + "#" + a.ordinal(),
                a.title(),
                a.body(),
                directive.citation(),
                agencies.get(a.leadAgency()).name(),
                a.dueOn() == null ? null : VietnameseDates.endOf(a.dueOn()),
                moved ? VietnameseDates.day(a.originalDueOn()) : null,
                a.state().label(),
                "/nhiem-vu/" + a.id());
    }

    /** "200/KH-UBND#17". */
    String code(DeadlineRequest r) {
        Assignment a = assignments.get(r.assignmentId());
        return directives.get(a.directiveId()).key() + "#" + a.ordinal();
    }

    /** "Đề nghị điều chỉnh thời hạn đến ngày 30/5/2025", "Đề nghị Sở Tài chính phối hợp". */
    String what(DeadlineRequest r) {
        return switch (r.kind()) {
            case EXTENSION -> "Đề nghị điều chỉnh thời hạn đến ngày " + VietnameseDates.day(r.wantedOn());
            case COOPERATION -> "Đề nghị " + agencies.get(r.toAgency()).name() + " phối hợp";
            default -> "Đề nghị " + r.kind().label();
        };
    }

    /** "Trả lời đề nghị tạm dừng · nhiệm vụ số 17 · KH 200/KH-UBND · Sở Xây dựng: Rà soát quy hoạch". */
    String taskName(String step, DeadlineRequest r) {
        Assignment a = assignments.get(r.assignmentId());
        return step + " · nhiệm vụ số " + a.ordinal() + " · "
                + directives.get(a.directiveId()).label() + " · "
                + agencies.get(r.agency()).name() + ": " + a.title();
    }

    String shortTitle(DeadlineRequest r) {
        String line = assignments
                .get(r.assignmentId())
                .title()
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= SHORT) return line;
        int end = line.lastIndexOf(' ', SHORT - 1);
        return line.substring(0, end > SHORT / 2 ? end : SHORT - 1) + "…";
    }

    /** "chuyên viên A (Sở Xây dựng), 08:00 ngày 28/3/2025". */
    String asked(DeadlineRequest r) {
        return agencies.nameOf(r.askedBy()) + " (" + agencies.get(r.agency()).name() + "), "
                + VietnameseDates.moment(r.askedAt());
    }
}
