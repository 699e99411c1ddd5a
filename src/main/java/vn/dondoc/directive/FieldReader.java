package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads single inputs; what cannot be read becomes a problem at its field. */
final class FieldReader {
    static final int SHORT = 300;
    static final int LONG = 2_000;
    static final int BODY = 20_000;

    private final Problems problems;

    FieldReader(Problems problems) {
        this.problems = problems;
    }

    String text(String field, String typed, int limit) {
        if (typed.length() > limit) problems.add(field, DirectiveRefused.tooLong(limit));
        return typed.isEmpty() ? null : typed;
    }

    LocalDate day(String field, String typed) {
        if (typed.isEmpty()) return null;
        Optional<LocalDate> day = TypedText.day(typed);
        if (day.isEmpty()) problems.add(field, DirectiveRefused.unreadableDay(typed));
        return day.orElse(null);
    }

    /** Both bounds included. */
    Integer number(String field, String typed, int from, int to) {
        if (typed.isEmpty()) return null;
        Optional<Integer> number = TypedText.number(typed).filter(n -> n >= from && n <= to);
        if (number.isEmpty()) problems.add(field, DirectiveRefused.numberBetween(from, to));
        return number.orElse(null);
    }

    <E extends Enum<E>> E choice(String field, String typed, E[] choices) {
        if (typed.isEmpty()) return null;
        Optional<E> chosen =
                Arrays.stream(choices).filter(c -> c.name().equals(typed)).findFirst();
        if (chosen.isEmpty()) problems.add(field, DirectiveRefused.unknownChoice(typed));
        return chosen.orElse(null);
    }
}
