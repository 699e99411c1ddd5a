package vn.dondoc.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** A field's code stands between its beginning and its separator, the printed result between that and its end. */
final class WordFields {
    /** True while in the code, the innermost field first. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int codes;

    boolean inCode() {
        return codes > 0;
    }

    void mark(String kind) {
        if ("begin".equals(kind)) begin();
        else if (!open.isEmpty()) {
            if (open.pop()) codes--;
            if ("separate".equals(kind)) open.push(false);
        }
    }

    private void begin() {
        open.push(true);
        codes++;
    }
}
