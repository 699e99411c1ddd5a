package vn.dondoc.ladder;

import java.util.List;
import java.util.UUID;

/**
 * A version as a page shows it.
 *
 * @param dropped what is in force and not in this version; empty for the one in force
 */
record LadderView(
        UUID id,
        LadderName ladder,
        int number,
        boolean inForce,
        UUID current,
        int currentNumber,
        String note,
        String origin,
        String made,
        List<Row> rows,
        List<Row> dropped,
        List<String> silent) {

    /** @param fresh not in the version in force */
    record Row(
            List<String> kinds,
            String days,
            String priorities,
            String rung,
            String code,
            String text,
            String channel,
            List<String> recipients,
            String note,
            boolean fresh) {}

    public boolean same() {
        return dropped.isEmpty() && rows.stream().noneMatch(Row::fresh);
    }
}
