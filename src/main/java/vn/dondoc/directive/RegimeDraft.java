package vn.dondoc.directive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.RollRule;

/**
 * A reporting regime as it was typed. What does not apply to its cadence, or to who reports, is ignored when it is read.
 *
 * @param cadence name of a {@link Cadence}
 * @param who name of a {@link Who}
 * @param quote the sentence of the directive that makes the duty; may be blank
 * @param binds agencies and collectives that owe the report, received work or not
 * @param due of the agencies' reports
 * @param opensBefore working days before due on which a period opens, 1 to 20
 * @param dataDay last data day of a period's last month, 1 to 31; blank for 14 (NĐ 09/2019/NĐ-CP art. 12)
 * @param once the days of what is reported once
 * @param sends the agencies' report; blank {@code to}: to the standing agency
 * @param forwards the consolidated report
 * @param onward when the consolidated report is due
 */
public record RegimeDraft(
        String cadence,
        String who,
        String quote,
        String binds,
        Due due,
        String opensBefore,
        String dataDay,
        Once once,
        Route sends,
        Route forwards,
        Due onward) {
    public static final String OPENS_BEFORE = "10";
    static final String DECREE_DAY = "14";

    /** Who makes a report of his own. */
    public enum Who {
        /** The agencies report to the standing agency, which consolidates. */
        AGENCIES,
        STANDING_AGENCY
    }

    public RegimeDraft {
        cadence = TypedText.clean(cadence);
        who = TypedText.clean(who);
        quote = TypedText.clean(quote);
        binds = TypedText.clean(binds);
        opensBefore = TypedText.clean(opensBefore);
        dataDay = TypedText.clean(dataDay);
    }

    /**
     * @param kind name of a {@link DueRule.Kind}, never SET_DATE; blank for what does not recur
     * @param number the day of the month, or the working days
     * @param months "1" for a day of the month after the period, else the period's last month
     * @param stated the directive itself says so
     * @param roll name of a {@link RollRule}; blank for NEXT
     */
    public record Due(String kind, String number, String months, boolean stated, String roll) {
        public static final Due NONE = new Due("", "", "", false, "");

        public Due {
            kind = TypedText.clean(kind);
            number = TypedText.clean(number);
            months = TypedText.clean(months);
            roll = TypedText.clean(roll);
        }

        private static Due typed(String prefix, UnaryOperator<String> text) {
            return new Due(
                    text.apply(prefix + "kind"),
                    text.apply(prefix + "number"),
                    text.apply(prefix + "months"),
                    !TypedText.clean(text.apply(prefix + "stated")).isEmpty(),
                    text.apply(prefix + "roll"));
        }

        private void write(String prefix, Map<String, String> fields) {
            fields.put(prefix + "kind", kind);
            fields.put(prefix + "number", number);
            fields.put(prefix + "months", months);
            fields.put(prefix + "stated", stated ? "true" : "");
            fields.put(prefix + "roll", roll);
        }
    }

    /** Days as typed, all included. */
    public record Once(String from, String to, String dueOn) {
        public static final Once NONE = new Once("", "", "");

        public Once {
            from = TypedText.clean(from);
            to = TypedText.clean(to);
            dueOn = TypedText.clean(dueOn);
        }
    }

    /** To whom, via whom and with whose copy. */
    public record Route(String to, String via, String copies) {
        public static final Route NONE = new Route("", "", "");

        public Route {
            to = TypedText.clean(to);
            via = TypedText.clean(via);
            copies = TypedText.clean(copies);
        }

        private static Route typed(String prefix, UnaryOperator<String> text) {
            return new Route(text.apply(prefix + "to"), text.apply(prefix + "via"), text.apply(prefix + "copies"));
        }

        private void write(String prefix, Map<String, String> fields) {
            fields.put(prefix + "to", to);
            fields.put(prefix + "via", via);
            fields.put(prefix + "copies", copies);
        }
    }

    /** The usual one: "trước ngày N hằng tháng", consolidated within four working days. */
    public static RegimeDraft monthlyBefore(String day, String addressee, String binds) {
        return new RegimeDraft(
                Cadence.MONTH.name(),
                Who.AGENCIES.name(),
                "",
                binds,
                new Due(DueRule.Kind.BEFORE_DAY.name(), day, "0", true, RollRule.NEXT.name()),
                OPENS_BEFORE,
                DECREE_DAY,
                Once.NONE,
                Route.NONE,
                new Route(addressee, "", ""),
                new Due(DueRule.Kind.WORKING_DAYS_AFTER.name(), "4", "0", false, RollRule.NEXT.name()));
    }

    /** @param text what stands in the input of that name, as {@code due.kind}; null for an input that was not sent */
    public static RegimeDraft typed(UnaryOperator<String> text) {
        return new RegimeDraft(
                text.apply("cadence"),
                text.apply("who"),
                text.apply("quote"),
                text.apply("binds"),
                Due.typed("due.", text),
                text.apply("opensBefore"),
                text.apply("dataDay"),
                new Once(text.apply("once.from"), text.apply("once.to"), text.apply("once.dueOn")),
                Route.typed("sends.", text),
                Route.typed("forwards.", text),
                Due.typed("onward.", text));
    }

    /** Every input by its name, as {@link #typed} reads it. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("cadence", cadence);
        fields.put("who", who);
        fields.put("quote", quote);
        fields.put("binds", binds);
        due.write("due.", fields);
        fields.put("opensBefore", opensBefore);
        fields.put("dataDay", dataDay);
        fields.put("once.from", once.from());
        fields.put("once.to", once.to());
        fields.put("once.dueOn", once.dueOn());
        sends.write("sends.", fields);
        forwards.write("forwards.", fields);
        onward.write("onward.", fields);
        return fields;
    }

    public boolean byAgencies() {
        return !who.equals(Who.STANDING_AGENCY.name());
    }
}
