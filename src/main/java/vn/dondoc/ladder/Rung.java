package vn.dondoc.ladder;

import java.util.List;

/**
 * A rung of a ladder.
 *
 * @param code what notices keep: a rung is climbed once for each due date
 * @param label as lists show it: "Quá hạn 1 ngày làm việc"
 * @param recipients not empty
 */
public record Rung(String code, String label, RungText text, Channel channel, List<Audience> recipients) {
    public Rung {
        recipients = List.copyOf(recipients);
    }
}
