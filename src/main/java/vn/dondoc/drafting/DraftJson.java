package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** A draft as JSON: as it was read, with what people corrected in place of it. What they dropped is left out. */
@Component
class DraftJson {
    private final DraftTable drafts;
    private final EntryTable entries;
    private final Json json;

    DraftJson(DraftTable drafts, EntryTable entries, Json json) {
        this.drafts = drafts;
        this.entries = entries;
        this.json = json;
    }

    ObjectNode of(Draft draft) {
        ObjectNode whole = (ObjectNode) json.parsed(drafts.reading(draft.id()));
        List<Entry> all = entries.of(draft.id());
        whole.put("id", draft.id().toString());
        whole.put("text", draft.text());
        whole.set("directive", directive(all));
        whole.set("reportingRegimes", array(all, Entry.Kind.REGIME, whole));
        whole.set("assignments", array(all, Entry.Kind.ASSIGNMENT, whole));
        whole.set("indicators", array(all, Entry.Kind.INDICATOR, whole));
        whole.set("links", links(draft));
        return whole;
    }

    private ObjectNode links(Draft draft) {
        ObjectNode links = json.tree(java.util.Map.of());
        links.put("self", DraftApi.PATH + "/" + draft.id());
        links.put("review", "/doc-van-ban/" + draft.id());
        links.put("file", "/doc-van-ban/" + draft.id() + "/tep");
        if (draft.made()) links.put("directive", "/van-ban/" + draft.directiveId());
        return links;
    }

    private static JsonNode directive(List<Entry> all) {
        return all.stream()
                .filter(e -> e.kind() == Entry.Kind.RECORD)
                .findFirst()
                .map(DraftJson::record)
                .orElseThrow();
    }

    private static ObjectNode record(Entry entry) {
        ObjectNode read = entry.origin().deepCopy();
        if (entry.version() == 0) return read;
        put(read, "number", entry.field("withoutNumber").isEmpty() ? entry.field("number") : "");
        put(read, "type", entry.field("type"));
        put(read, "title", entry.field("subject"));
        put(read, "issuer", entry.field("issuer"));
        put(read, "date", entry.field("issuedOn"));
        return read;
    }

    private static ArrayNode array(List<Entry> all, Entry.Kind kind, ObjectNode whole) {
        ArrayNode array = whole.arrayNode();
        all.stream().filter(e -> e.kind() == kind && e.counts()).forEach(e -> array.add(entry(e, array.size() + 1)));
        return array;
    }

    private static ObjectNode entry(Entry entry, int number) {
        ObjectNode read = entry.origin().deepCopy();
        if (entry.version() > 0 || read.isEmpty()) {
            corrected(entry, read);
            span(entry, read);
        }
        if (entry.kind() == Entry.Kind.ASSIGNMENT) read.put("seq", number);
        read.put("id", entry.id().toString());
        read.put("state", entry.state().name());
        read.put("version", entry.version());
        return read;
    }

    private static void corrected(Entry entry, ObjectNode read) {
        switch (entry.kind()) {
            case ASSIGNMENT -> assignment(entry, read);
            case REGIME -> regime(entry, read);
            case INDICATOR -> entry.fields().forEach((name, value) -> put(read, name, value));
            case RECORD -> throw new IllegalArgumentException("stands by itself");
        }
    }

    private static void assignment(Entry entry, ObjectNode read) {
        put(read, "section", entry.field("section"));
        put(read, "text", entry.field("body"));
        put(read, "leadCanonical", entry.field("leads"));
        if (!read.hasNonNull("lead")) put(read, "lead", entry.field("leads"));
        names(read, "leads", entry.field("leads"));
        names(read, "cooperating", entry.field("cooperators"));
        put(read, "dueOn", entry.field("dueOn"));
        put(read, "product", entry.field("product"));
    }

    private static void regime(Entry entry, ObjectNode read) {
        put(read, "quote", entry.field("quote"));
        put(read, "to", entry.field("sends.to").isEmpty() ? read.path("to").asText("") : entry.field("sends.to"));
        put(read, "finalRecipient", entry.field("forwards.to"));
        if (!entry.field("binds").isEmpty()) names(read, "whoCanonical", entry.field("binds"));
        String cadence = ReadRegimeFields.read(entry.field("cadence"));
        if (cadence != null) read.put("cadence", cadence);
    }

    private static void span(Entry entry, ObjectNode read) {
        if (entry.span() == null) read.putNull("span");
        else read.putArray("span").add(entry.span().start()).add(entry.span().end());
    }

    private static void names(ObjectNode read, String field, String typed) {
        ArrayNode names = read.putArray(field);
        Names.split(typed).forEach(names::add);
    }

    private static void put(ObjectNode read, String field, String typed) {
        if (typed.isEmpty()) read.putNull(field);
        else read.put(field, typed);
    }
}
