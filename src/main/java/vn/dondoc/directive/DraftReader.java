package vn.dondoc.directive;

import static vn.dondoc.directive.FieldReader.LONG;
import static vn.dondoc.directive.FieldReader.SHORT;

import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.Priority;

/** Reads a draft; what cannot be read becomes a problem at its field, and the rest is read all the same. */
final class DraftReader {
    private final AgencyNames names;
    private final Problems problems;
    private final FieldReader fields;

    DraftReader(AgencyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.fields = new FieldReader(problems);
    }

    DraftValues read(DirectiveDraft draft) {
        var document = draft.document();
        return new DraftValues(
                document.withoutNumber() ? null : fields.text("number", document.number(), SHORT),
                document.withoutNumber(),
                document.sameAgainConfirmed(),
                fields.text("type", document.type(), SHORT),
                fields.text("subject", document.subject(), LONG),
                fields.text("issuer", document.issuer(), SHORT),
                fields.day("issuedOn", document.issuedOn()),
                fields.day("arrivedOn", document.arrivedOn()),
                fields.choice("roll", document.roll(), RollRule.values()),
                standingAgency(draft.standingAgency()),
                fields.text("workingGroup", draft.workingGroup(), SHORT),
                fields.text("deputyLogin", draft.deputyLogin(), SHORT),
                fields.text("field", document.field(), SHORT),
                priority(draft.priority()),
                new RegimeReader(names, problems).read(draft.regimes()),
                lines(draft.rows()));
    }

    private List<DraftValues.Line> lines(List<DirectiveDraft.Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(i, rows.get(i)))
                .toList();
    }

    private DraftValues.Line line(int i, DirectiveDraft.Row row) {
        var kind = fields.choice(DraftValues.field(i, "kind"), row.kind(), DirectiveItem.Kind.values());
        Named leads = names.read(row.leads(), DraftValues.field(i, "leads"), problems);
        Named cooperators = names.read(row.cooperators(), DraftValues.field(i, "cooperators"), problems);
        List<String> leading = names.members(leads);
        return new DraftValues.Line(
                fields.text(DraftValues.field(i, "section"), row.section(), DirectiveItem.LONGEST_SECTION),
                fields.text(DraftValues.field(i, "title"), row.title(), DirectiveItem.LONGEST_TITLE),
                fields.text(DraftValues.field(i, "body"), row.body(), DirectiveItem.LONGEST_BODY),
                kind,
                kind == DirectiveItem.Kind.STANDING ? null : fields.day(DraftValues.field(i, "dueOn"), row.dueOn()),
                fields.text(DraftValues.field(i, "product"), row.product(), DirectiveItem.LONGEST_PRODUCT),
                leads,
                leading,
                cooperating(cooperators, leading),
                TypedText.id(row.source()).orElse(null));
    }

    /** "The members of the group" who co-operate with one of them are the others. */
    private List<String> cooperating(Named typed, List<String> leading) {
        return names.members(typed).stream()
                .filter(code -> typed.agencies().contains(code) || !leading.contains(code))
                .toList();
    }

    private Priority priority(String typed) {
        Priority read = fields.choice("priority", typed, Priority.values());
        return read == null ? Priority.NORMAL : read;
    }

    private String standingAgency(String typed) {
        if (typed.isEmpty()) return null;
        if (names.isAgency(typed)) return typed;
        problems.add("standingAgency", DirectiveRefused.unknownAgency(typed));
        return null;
    }
}
