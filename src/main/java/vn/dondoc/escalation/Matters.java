package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.VietnameseDates;

/** Reads overdue assignments and missing reports from their packages as one kind of thing. */
@Component
class Matters {
    private final Assignments assignments;
    private final Reporting reporting;
    private final Directives directives;

    Matters(Assignments assignments, Reporting reporting, Directives directives) {
        this.assignments = assignments;
        this.reporting = reporting;
        this.directives = directives;
    }

    /** Everything past due on {@code today}, by the same queries as reminders and pages. */
    List<Matter> overdue(LocalDate today) {
        List<Matter> overdue = new ArrayList<>();
        for (Assignment assignment : assignments.overdue(today)) overdue.add(of(assignment));
        for (UUID report : reporting.overdue(today)) overdue.add(of(reporting.get(report)));
        return overdue;
    }

    Matter get(SubjectKind kind, UUID id) {
        return kind == SubjectKind.ASSIGNMENT ? of(assignments.get(id)) : of(reporting.get(id));
    }

    /** Why nothing is left to decide about an item; empty while the matter is as overdue as when it joined. */
    Optional<String> settlement(DossierItem item, Matter now) {
        if (now.settlement() != null) return Optional.of(now.settlement());
        if (!now.agency().equals(item.agency())) return Optional.of("Đã giao cơ quan khác chủ trì.");
        if (!now.dueOn().equals(item.dueOn()))
            return Optional.of("Thời hạn đã điều chỉnh đến ngày " + VietnameseDates.day(now.dueOn()) + ".");
        return Optional.empty();
    }

    private Matter of(Assignment a) {
        Directive directive = directives.get(a.directiveId());
        return new Matter(
                SubjectKind.ASSIGNMENT,
                a.id(),
                a.directiveId(),
                a.leadAgency(),
                directive.key() + "#" + a.ordinal(),
                a.title(),
                null,
                a.dueOn(),
                a.originalDueOn(),
                a.officer(),
                a.processInstanceId(),
                a.state().running(),
                settled(a));
    }

    private static String settled(Assignment a) {
        return switch (a.state()) {
            case AWAITING_CONFIRMATION ->
                "Đã báo hoàn thành ngày " + VietnameseDates.day(a.reportedOn()) + ", chờ xác nhận kết quả.";
            case DONE -> "Đã hoàn thành, báo cáo ngày " + VietnameseDates.day(a.reportedOn()) + ".";
            case SUSPENDED -> "Đã tạm dừng theo quyết định; thời hạn không được tính.";
            case WITHDRAWN -> "Đã thôi giao.";
            case ENDED -> "Đã kết thúc theo dõi.";
            default -> null;
        };
    }

    private Matter of(Report r) {
        Round round = reporting.round(r.roundId());
        Directive directive = directives.get(round.directiveId());
        boolean over = r.state() == Report.State.MISSED || r.state() == Report.State.CANCELLED;
        return new Matter(
                SubjectKind.REPORT,
                r.id(),
                round.directiveId(),
                r.agency(),
                directive.key(),
                round.reportTitle(directive),
                round.period().label(),
                round.dueOn(),
                round.dueOn(),
                null,
                r.processInstanceId(),
                !over && r.sentAt() == null,
                settled(r));
    }

    /** A report that can no longer be sent stays a matter: the duty was not fulfilled. */
    private static String settled(Report r) {
        if (r.sentAt() != null) return "Đã gửi báo cáo lúc " + VietnameseDates.moment(r.sentAt()) + ".";
        return r.state() == Report.State.CANCELLED ? "Không phải gửi báo cáo này nữa." : null;
    }
}
