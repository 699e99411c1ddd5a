package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the Chairman answered, as his form or page sends it.
 *
 * @param mode ALL: "Đồng ý với toàn bộ đề xuất"; EACH: item by item; null when he chose neither
 * @param items answers by item id, read for EACH only
 */
record Answers(Mode mode, Map<UUID, Answer> items) {
    enum Mode {
        ALL,
        EACH
    }

    Answers {
        items = items == null ? Map.of() : items;
    }

    static Answers agreeingToAll() {
        return new Answers(Mode.ALL, Map.of());
    }

    /**
     * @param agree "Đồng ý với đề xuất": the rest is not read
     * @param measure null when nothing was chosen
     */
    record Answer(boolean agree, Measure measure, LocalDate date, String agency, String note) {
        static Answer agreed() {
            return new Answer(true, null, null, null, null);
        }

        static Answer of(Ruling ruling) {
            return new Answer(false, ruling.measure(), ruling.date(), ruling.agency(), ruling.note());
        }
    }

    void checkMode() {
        if (mode == null) throw DossierRefused.modeMissing();
    }

    /** Empty when the item was not answered, or he agreed and there is no proposal. */
    Optional<Ruling> rulingFor(DossierItem item) {
        if (mode == Mode.ALL) return Optional.ofNullable(item.proposal());
        Answer answer = items.get(item.id());
        if (answer == null) return Optional.empty();
        if (answer.agree()) return Optional.ofNullable(item.proposal());
        if (answer.measure() == null) return Optional.empty();
        return Optional.of(new Ruling(answer.measure(), answer.date(), answer.agency(), answer.note()));
    }
}
