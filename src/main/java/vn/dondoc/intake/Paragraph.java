package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dondoc.source.Piece;

/**
 * A line or a paragraph on its way into the text.
 *
 * @param whole made by its author as one; a printed line may be a part of one
 * @param cells of a row of a table; empty elsewhere
 * @param apart with empty lines before it
 */
record Paragraph(String text, boolean whole, boolean bold, List<String> cells, boolean apart) {
    /** In characters; the longest of a directive have half of it. */
    static final int LONGEST = 5_000;

    private static final Pattern HANGING = Pattern.compile(
            "(?:,| (?:và|của|các|cho|với|về|để|theo|tại|từ|ngày|do|[Gg]iám đốc|[Cc]hủ tịch|[Tt]hủ trưởng|Thủ tướng|Sở|Bộ|[UỦ][ỷy]|[UỦ][ỷy] ban(?: nhân)?|UBND|HĐND)"
                    + "| (?:giao|yêu cầu|đề nghị|phối hợp với)| (?:tại|của|tỉnh) \\p{Lu}\\p{Ll}*)$");

    Paragraph {
        cells = List.copyOf(cells);
    }

    static Paragraph of(Piece.Line line, boolean apart) {
        return new Paragraph(CleanLine.of(line.text()), false, false, List.of(), apart);
    }

    static Paragraph whole(String text, boolean bold, boolean apart) {
        return new Paragraph(CleanLine.of(text), true, bold, List.of(), apart);
    }

    static Paragraph row(List<String> cells, boolean apart) {
        List<String> clean = cells.stream()
                .map(cell -> cell.strip().equals("%") ? "%" : CleanLine.of(cell))
                .toList();
        return new Paragraph(String.join(" | ", clean), true, false, clean, apart);
    }

    Paragraph and(Paragraph next) {
        return new Paragraph(text + " " + next.text, whole && next.whole, bold && next.bold, List.of(), apart);
    }

    boolean row() {
        return !cells.isEmpty();
    }

    /** Set in capitals, with letters enough to tell. */
    boolean capitals() {
        return Capitals.in(text);
    }

    boolean startsLow() {
        return !text.isEmpty()
                && !Character.isUpperCase(text.charAt(0))
                && text.charAt(0) != '“'
                && text.charAt(0) != '"';
    }

    /** Ends as a sentence or an item does. */
    boolean ended() {
        return text.matches(".*[.;:!?…]");
    }

    /** Ends in a word after which something must come. */
    boolean hanging() {
        return HANGING.matcher(text).find();
    }

    int firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    boolean begins(String prefix) {
        return text.toLowerCase(Locale.ROOT).startsWith(prefix);
    }
}
