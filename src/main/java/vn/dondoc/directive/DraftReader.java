package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dondoc.calendar.RollRule;

/** Reads a draft; what cannot be read becomes a problem at its field, and the rest is read all the same. */
final class DraftReader {
    private static final int SHORT = 300;
    private static final int LONG = 2_000;
    private static final int BODY = 20_000;

    private final AgencyNames names;
    private final Problems problems;

    DraftReader(AgencyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    DraftValues read(DirectiveDraft draft) {
        var document = draft.document();
        return new DraftValues(
                document.withoutNumber() ? null : text("number", document.number(), SHORT),
                document.withoutNumber(),
                document.sameAgainConfirmed(),
                text("type", document.type(), SHORT),
                text("subject", document.subject(), LONG),
                text("issuer", document.issuer(), SHORT),
                day("issuedOn", document.issuedOn()),
                day("arrivedOn", document.arrivedOn()),
                standingAgency(draft.standingAgency()),
                text("workingGroup", draft.workingGroup(), SHORT),
                text("deputyLogin", draft.deputyLogin(), SHORT),
                draft.regime() == null ? null : regime(draft.regime()),
                lines(draft.rows()));
    }

    private DraftValues.Regime regime(DirectiveDraft.Regime typed) {
        Named binds = names.read(typed.binds(), "regime.binds", problems);
        return new DraftValues.Regime(
                number("regime.beforeDay", typed.beforeDay(), 1, 31),
                choice("regime.roll", typed.roll(), RollRule.values()),
                number("regime.opensBefore", typed.opensBefore(), 1, 20),
                text("regime.addressee", typed.addressee(), SHORT),
                binds,
                names.members(binds));
    }

    private List<DraftValues.Line> lines(List<DirectiveDraft.Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(i, rows.get(i)))
                .toList();
    }

    private DraftValues.Line line(int i, DirectiveDraft.Row row) {
        var kind = choice(DraftValues.field(i, "kind"), row.kind(), DirectiveItem.Kind.values());
        Named leads = names.read(row.leads(), DraftValues.field(i, "leads"), problems);
        Named cooperators = names.read(row.cooperators(), DraftValues.field(i, "cooperators"), problems);
        List<String> leading = names.members(leads);
        return new DraftValues.Line(
                text(DraftValues.field(i, "section"), row.section(), SHORT),
                text(DraftValues.field(i, "title"), row.title(), LONG),
                text(DraftValues.field(i, "body"), row.body(), BODY),
                kind,
                kind == DirectiveItem.Kind.STANDING ? null : day(DraftValues.field(i, "dueOn"), row.dueOn()),
                text(DraftValues.field(i, "product"), row.product(), LONG),
                leads,
                leading,
                cooperating(cooperators, leading));
    }

    /** "The members of the group" who co-operate with one of them are the others. */
    private List<String> cooperating(Named typed, List<String> leading) {
        return names.members(typed).stream()
                .filter(code -> typed.agencies().contains(code) || !leading.contains(code))
                .toList();
    }

    private String standingAgency(String typed) {
        if (typed.isEmpty()) return null;
        if (names.isAgency(typed)) return typed;
        problems.add("standingAgency", DirectiveRefused.unknownAgency(typed));
        return null;
    }

    private String text(String field, String typed, int limit) {
        if (typed.length() > limit) problems.add(field, DirectiveRefused.tooLong(limit));
        return typed.isEmpty() ? null : typed;
    }

    private LocalDate day(String field, String typed) {
        if (typed.isEmpty()) return null;
        Optional<LocalDate> day = TypedText.day(typed);
        if (day.isEmpty()) problems.add(field, DirectiveRefused.unreadableDay(typed));
        return day.orElse(null);
    }

    private Integer number(String field, String typed, int from, int to) {
        if (typed.isEmpty()) return null;
        Optional<Integer> number = TypedText.number(typed).filter(n -> n >= from && n <= to);
        if (number.isEmpty()) problems.add(field, DirectiveRefused.numberBetween(from, to));
        return number.orElse(null);
    }

    private <E extends Enum<E>> E choice(String field, String typed, E[] choices) {
        if (typed.isEmpty()) return null;
        Optional<E> chosen =
                Arrays.stream(choices).filter(c -> c.name().equals(typed)).findFirst();
        if (chosen.isEmpty()) problems.add(field, DirectiveRefused.unknownChoice(typed));
        return chosen.orElse(null);
    }
}
