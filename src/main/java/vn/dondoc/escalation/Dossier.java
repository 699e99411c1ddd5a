package vn.dondoc.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.setting.Step;
import vn.dondoc.shared.VietnameseDates;

/**
 * Hồ sơ trình: what passed the last rung in the directives of one standing agency and field, brought to the Chairman
 * together.
 *
 * @param field of the directives; "" where they name none
 * @param since the day the file before it was presented; null for the first of its agency and field
 * @param deputy login of the Phó Chủ tịch whose opinion is asked first; null for none
 * @param deputyAgrees null until he gave his opinion
 * @param decidedBy who decided, or for an opinion on paper who recorded it
 * @param basisNumber số of the document that carries the opinion; null when he decided in the system
 * @param actBy by when whoever has it now is to act; null once nobody has, and in old rows until the next morning
 * @param appliedAt when the decisions took effect; null until then
 */
record Dossier(
        UUID id,
        String standingAgency,
        String field,
        State state,
        LocalDate openedOn,
        LocalDate since,
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
        LocalDate actBy,
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

    /** Who is to act now; empty once nobody is. */
    Optional<Step> step() {
        if (!undecided()) return Optional.empty();
        if (state == State.PREPARING) return Optional.of(Step.URGING);
        return Optional.of(deputy != null && deputyAgrees == null ? Step.OPINION : Step.RULING);
    }

    /** The day on which he got it. */
    LocalDate gotOn(Step step) {
        return switch (step) {
            case URGING -> openedOn;
            case OPINION -> VietnameseDates.dayOf(preparedAt);
            default -> VietnameseDates.dayOf(deputyAt == null ? preparedAt : deputyAt);
        };
    }

    /** Nobody decided yet, in the system or on paper. */
    boolean undecided() {
        return (state == State.PREPARING || state == State.WITH_LEADERS) && decidedAt == null;
    }

    /** The day its document is dated: when it was presented, before that when it was opened. */
    LocalDate day() {
        return preparedAt == null ? openedOn : VietnameseDates.dayOf(preparedAt);
    }

    /** "phiếu trình mở ngày 22/4/2025": the same from its opening to the end, whenever it is presented. */
    String name() {
        return "phiếu trình mở ngày " + VietnameseDates.day(openedOn) + ofField();
    }

    /** As a heading: "Phiếu trình mở ngày 22/4/2025, lĩnh vực Công nghiệp". */
    String title() {
        return "P" + name().substring(1);
    }

    /** The time it covers: "từ ngày 25/4/2025 đến ngày 20/5/2025"; it grows until it is presented. */
    String period() {
        String from = since == null ? "" : "từ ngày " + VietnameseDates.day(since) + " ";
        return from + (preparedAt == null ? "đến nay" : "đến ngày " + VietnameseDates.day(day()));
    }

    private String ofField() {
        return field.isEmpty() ? "" : ", lĩnh vực " + field;
    }
}
