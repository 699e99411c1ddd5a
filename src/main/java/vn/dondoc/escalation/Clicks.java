package vn.dondoc.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.escalation.Answers.Answer;
import vn.dondoc.escalation.DecisionRecord.Basis;

/** Reads what was typed on a dossier's page: fields named {@code answer_{itemId}}, {@code date_{itemId}} and so on. */
@Component
class Clicks {
    private static final String AGREE = "AGREE";

    private final DossierItems items;

    Clicks(DossierItems items) {
        this.items = items;
    }

    Answers answers(UUID dossierId, Map<String, String> typed) {
        Map<UUID, Answer> answers = new HashMap<>();
        for (DossierItem item : items.of(dossierId)) {
            Answer answer = answer(item, typed);
            if (answer != null) answers.put(item.id(), answer);
        }
        return new Answers(mode(typed.get("mode")), answers);
    }

    Basis basis(Map<String, String> typed) {
        String number = typed.get("basisNumber");
        return new Basis(number == null ? null : number.strip(), day(typed.get("basisDate")));
    }

    private static Answer answer(DossierItem item, Map<String, String> typed) {
        String choice = typed.getOrDefault("answer_" + item.id(), "");
        if (choice.isBlank()) return null;
        if (choice.equals(AGREE)) return Answer.agreed();
        return new Answer(
                false,
                measure(choice, item),
                day(typed.get("date_" + item.id())),
                typed.get("agency_" + item.id()),
                typed.get("note_" + item.id()));
    }

    private static Answers.Mode mode(String typed) {
        if (Answers.Mode.ALL.name().equals(typed)) return Answers.Mode.ALL;
        return Answers.Mode.EACH.name().equals(typed) ? Answers.Mode.EACH : null;
    }

    private static Measure measure(String choice, DossierItem item) {
        for (Measure measure : Measure.values()) if (measure.name().equals(choice)) return measure;
        throw DossierRefused.measureNotAllowed(item.title());
    }

    private static LocalDate day(String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw DossierRefused.dateUnreadable(typed);
        }
    }
}
