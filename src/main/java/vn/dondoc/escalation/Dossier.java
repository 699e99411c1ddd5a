package vn.dondoc.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.shared.VietnameseDates;

/**
 * Hồ sơ trình: what passed the last rung in the directives of one standing agency, brought to the Chairman together.
 *
 * @param deputy login of the Phó Chủ tịch whose opinion is asked first; null for none
 * @param deputyAgrees null until he gave his opinion
 * @param decidedBy who decided, or for an opinion on paper who recorded it
 * @param basisNumber số of the document that carries the opinion; null when he decided in the system
 * @param appliedAt when the decisions took effect; null until then
 */
record Dossier(
        UUID id,
        String standingAgency,
        State state,
        LocalDate openedOn,
        String preparedBy,
        Instant preparedAt,
        String deputy,
        Boolean deputyAgrees,
        String deputyOpinion,
        Instant deputyAt,
        String decidedBy,
        Instant decidedAt,
        String basisNumber,
        LocalDate basisDate,
        Instant appliedAt,
        String processInstanceId) {

    enum State {
        PREPARING("Đang lập"),
        WITH_LEADERS("Chờ ý kiến"),
        DECIDED("Đã có ý kiến chỉ đạo"),
        EMPTY("Không còn nội dung trình");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Nobody decided yet, in the system or on paper. */
    boolean undecided() {
        return (state == State.PREPARING || state == State.WITH_LEADERS) && decidedAt == null;
    }

    /** The day the dossier is called by: when it was presented, before that when it was opened. */
    LocalDate day() {
        return preparedAt == null ? openedOn : VietnameseDates.dayOf(preparedAt);
    }

    /** "phiếu trình ngày 24/4/2025". */
    String name() {
        return "phiếu trình ngày " + VietnameseDates.day(day());
    }
}
