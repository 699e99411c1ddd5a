package vn.dondoc.intake;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A place in the normalised text, written as {@code [start, end]}. The text has no character outside the Basic Multilingual
 * Plane, so the offsets are the same in every language.
 *
 * @param start of the first character
 * @param end after the last one
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + ".." + end);
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
