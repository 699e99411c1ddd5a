package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.intake.Span;

/**
 * What was read of one place of the document, as it stands corrected.
 *
 * @param ordinal place among those of its kind
 * @param span null where somebody typed it
 * @param fields every input of it by its name, as typed
 * @param origin as it was read, with its traces and doubts
 * @param version counts the corrections
 */
record Entry(
        UUID id,
        UUID draftId,
        Kind kind,
        int ordinal,
        Span span,
        State state,
        Map<String, String> fields,
        JsonNode origin,
        int version,
        String changedBy,
        Instant changedAt) {

    enum Kind {
        RECORD,
        REGIME,
        ASSIGNMENT,
        INDICATOR
    }

    enum State {
        UNCHECKED,
        CHECKED,
        /** Not what it was taken for; may be restored. */
        DROPPED,
        /** It went into the entry before it. */
        MERGED
    }

    Entry with(Map<String, String> typed) {
        Map<String, String> now = new LinkedHashMap<>(fields);
        now.putAll(typed);
        return new Entry(id, draftId, kind, ordinal, span, state, now, origin, version, changedBy, changedAt);
    }

    Entry with(State now) {
        return new Entry(id, draftId, kind, ordinal, span, now, fields, origin, version, changedBy, changedAt);
    }

    Entry at(Span now) {
        return new Entry(id, draftId, kind, ordinal, now, state, fields, origin, version, changedBy, changedAt);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** It goes into the directive. */
    boolean counts() {
        return state == State.UNCHECKED || state == State.CHECKED;
    }

    boolean checked() {
        return state == State.CHECKED;
    }
}
