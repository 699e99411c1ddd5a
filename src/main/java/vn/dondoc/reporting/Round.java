package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directive;

/**
 * Kỳ báo cáo of a directive.
 *
 * @param dueOn last day in time, inclusive
 * @param dueExplanation one Vietnamese sentence: which rule, which roll
 * @param opensOn the day from which agencies may send; null for rounds opened before it was kept
 * @param onward of the consolidated report; null for rounds opened before there was a rule
 * @param collects agencies send reports; else the draft builds on those of its data days, and {@code dueOn} is their end
 * @param request what was asked for; null for a round that opened by itself
 */
public record Round(
        UUID id,
        UUID directiveId,
        UUID regimeId,
        ReportingPeriod period,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate dueOn,
        String dueExplanation,
        LocalDate opensOn,
        DueDate onward,
        boolean collects,
        String request,
        State state,
        Instant openedAt,
        Instant closedAt,
        String processInstanceId) {

    /** OPEN until the first sweep after due, CLOSED while late ones still come, ENDED when the next round closed. */
    public enum State {
        OPEN("Đang mở"),
        CLOSED("Đã hết hạn gửi, còn nhận bổ sung"),
        ENDED("Đã chốt"),
        CANCELLED("Đã dừng");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In words; "hết hạn gửi" would mean nothing where nobody sends. */
    public String stateLabel() {
        if (collects || !takesReports()) return state.label();
        return state == State.OPEN ? "Chờ hết kỳ số liệu" : "Đang tổng hợp";
    }

    /** The date that counts next: the agencies', or that of the consolidated report where they send none. */
    public LocalDate nextDueOn() {
        return collects || onward == null ? dueOn : onward.date();
    }

    /** Reports of this round may still come in, late ones too. */
    public boolean takesReports() {
        return state == State.OPEN || state == State.CLOSED;
    }

    /** The list of lines follows changes until due, then it is frozen. */
    public boolean followsChanges(LocalDate today) {
        return state == State.OPEN && !today.isAfter(dueOn);
    }

    /** Of an agency's report, for the agency: "Báo cáo tháng 4/2025 · KH 200/KH-UBND". */
    public String reportTitle(Directive directive) {
        return reportTitle(period, directive);
    }

    public static String reportTitle(ReportingPeriod period, Directive directive) {
        return "Báo cáo " + period.shortLabel() + " · " + directive.label();
    }
}
