package vn.dondoc.ladder;

import java.util.Arrays;
import java.util.List;

/** Why a ladder cannot be taken, as a message key below {@code ladder.problem} with its arguments. */
record Problem(String key, List<Object> arguments) {
    static Problem of(String key, Object... arguments) {
        return new Problem("ladder.problem." + key, List.copyOf(Arrays.asList(arguments)));
    }

    /** About one cell; the first two arguments are the number of its rule and the label of its column. */
    static Problem at(int rule, Column column, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = rule;
        all[1] = column.label();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return of(key, all);
    }
}
