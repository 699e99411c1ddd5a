package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** "Người đứng đầu chịu trách nhiệm": a column of task lists that the register keeps no input for. */
final class Responsible {
    private Responsible() {}

    /** @param text of the document */
    static Optional<String> in(Entry entry, String text) {
        for (JsonNode trace : entry.origin().path("traces")) {
            int start = trace.path("span").path(0).asInt();
            int end = trace.path("span").path(1).asInt();
            if (trace.path("field").asText().equals("responsible") && start < end && end <= text.length())
                return Optional.of(text.substring(start, end));
        }
        return Optional.empty();
    }
}
