package vn.dondoc.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.intake.ReadAssignment;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.intake.ReadIndicator;
import vn.dondoc.intake.Span;
import vn.dondoc.security.SignedIn;

/** What was read, as the entries that people correct: first as it would be typed. */
@Component
class ReadEntries {
    /** Between the names of an input. */
    static final String BETWEEN = "; ";

    private final ReadRecordFields records;
    private final Json json;

    ReadEntries(ReadRecordFields records, Json json) {
        this.records = records;
        this.json = json;
    }

    List<NewEntry> of(ReadDirective read, SignedIn person) {
        List<NewEntry> entries = new ArrayList<>();
        entries.add(new NewEntry(
                Entry.Kind.RECORD, null, records.of(read.directive(), person), json.tree(read.directive())));
        read.reportingRegimes()
                .forEach(regime -> entries.add(new NewEntry(
                        Entry.Kind.REGIME,
                        inside(regime.span(), read.text()),
                        ReadRegimeFields.of(regime, read.directive()),
                        json.tree(regime))));
        read.assignments().forEach(a -> entries.add(assignment(a, read.text())));
        read.indicators().forEach(i -> entries.add(indicator(i, read.text())));
        return entries;
    }

    private NewEntry assignment(ReadAssignment read, String text) {
        return new NewEntry(
                Entry.Kind.ASSIGNMENT,
                inside(read.span(), text),
                assignmentFields(
                        read.section(),
                        read.text(),
                        joined(read.leads()),
                        joined(read.cooperating()),
                        read.dueOn(),
                        read.product()),
                json.tree(read));
    }

    static Map<String, String> assignmentFields(
            String section, String body, String leads, String cooperators, String dueOn, String product) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("section", text(section));
        fields.put("title", ShortTitle.of(body));
        fields.put("body", text(body));
        fields.put("kind", dueOn == null ? "STANDING" : "DATED");
        fields.put("dueOn", text(dueOn));
        fields.put("product", text(product));
        fields.put("leads", leads);
        fields.put("cooperators", cooperators);
        return fields;
    }

    private NewEntry indicator(ReadIndicator read, String text) {
        Map<String, String> fields = targetFields(
                text(read.name()), text(read.value()), text(read.unit()), text(read.year()), text(read.section()));
        return new NewEntry(Entry.Kind.INDICATOR, inside(read.span(), text), fields, json.tree(read));
    }

    static Map<String, String> targetFields(String name, String value, String unit, String year, String section) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("value", value);
        fields.put("unit", unit);
        fields.put("year", year);
        fields.put("section", section);
        return fields;
    }

    static String joined(List<String> names) {
        return names == null ? "" : String.join(BETWEEN, names);
    }

    static String text(String read) {
        return read == null ? "" : read;
    }

    /** A place that is none is no place: the text is what the page cuts by these. */
    private static Span inside(Span span, String text) {
        return span == null || span.end() > text.length() || span.start() == span.end() ? null : span;
    }
}
