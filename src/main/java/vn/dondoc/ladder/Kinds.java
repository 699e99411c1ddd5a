package vn.dondoc.ladder;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds that were brought, in the order of lists. */
@Component
class Kinds {
    private final List<LadderKind> all;

    Kinds(List<LadderKind> kinds) {
        this.all = kinds.stream().sorted(comparingInt(LadderKind::order)).toList();
    }

    /** Those that a ladder may name. */
    List<LadderKind> of(LadderName ladder) {
        return ladder == LadderName.REMINDER
                ? all
                : all.stream().filter(LadderKind::escalates).toList();
    }

    String label(String code) {
        return all.stream()
                .filter(k -> k.code().equals(code))
                .map(LadderKind::label)
                .findFirst()
                .orElse(code);
    }
}
