package vn.dondoc.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells words and columns of one line apart by the gaps between its letters. */
final class PdfSpacing {
    /** In parts of the size of letters: a gap between words; the least between columns. */
    private static final float WORD = 0.14f;

    private static final float COLUMN = 0.8f;
    /** A justified line has wide gaps, but all are alike. */
    private static final float WIDER_THAN_WORDS = 2.5f;
    /** After a label the text stands at a tab. */
    private static final Pattern LABEL =
            Pattern.compile("[-–+•*]|\\(?(\\d+(\\.\\d+)*|\\p{L}|[IVXLC]+)[.)]{1,2}|(Điều|Mục|Chương) \\w+[.:]");

    private final List<PdfGlyph> letters = new ArrayList<>();
    /** Before each letter, and whether the file prints a space there. */
    private final List<Float> gaps = new ArrayList<>();

    private final List<Boolean> spaces = new ArrayList<>();
    private final float size;

    PdfSpacing(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::left));
        boolean space = false;
        float end = 0;
        for (PdfGlyph glyph : sorted) {
            if (glyph.isBlank()) space = true;
            else {
                gaps.add(letters.isEmpty() ? 0 : glyph.left() - end);
                spaces.add(space && !letters.isEmpty());
                letters.add(glyph);
                end = Math.max(end, glyph.right());
                space = false;
            }
        }
        size = (float) sorted.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
    }

    List<PdfLine.Part> parts() {
        float column = Math.max(COLUMN * size, WIDER_THAN_WORDS * usualGap());
        List<PdfLine.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < letters.size(); i++) {
            if (isGap(i)) {
                if (gaps.get(i) > column && !isLabel(text)) {
                    parts.add(part(from, i, text));
                    text.setLength(0);
                    from = i;
                } else text.append(' ');
            }
            text.append(letters.get(i).text());
        }
        parts.add(part(from, letters.size(), text));
        return parts;
    }

    private PdfLine.Part part(int from, int to, StringBuilder text) {
        return new PdfLine.Part(letters.get(from).left(), letters.get(to - 1).right(), text.toString());
    }

    private boolean isGap(int i) {
        return spaces.get(i) || gaps.get(i) > WORD * size;
    }

    private static boolean isLabel(StringBuilder text) {
        return text.length() <= 12 && LABEL.matcher(text).matches();
    }

    /** Between words of this line. */
    private float usualGap() {
        List<Float> sorted = new ArrayList<>();
        for (int i = 1; i < letters.size(); i++) if (isGap(i)) sorted.add(gaps.get(i));
        sorted.sort(null);
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }
}
