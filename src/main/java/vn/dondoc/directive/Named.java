package vn.dondoc.directive;

import java.util.List;

/** What a field names: codes of agencies and of collectives, each once, in list order. */
record Named(List<String> agencies, List<String> collectives) {
    static final Named NOBODY = new Named(List.of(), List.of());

    boolean empty() {
        return agencies.isEmpty() && collectives.isEmpty();
    }
}
