package vn.dondoc.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Letters on one height, cut where a gap is too wide to be one between words. */
record PdfLine(float baseline, float size, List<Part> parts) {
    private static final float SAME_HEIGHT = 0.4f;

    record Part(float left, float right, String text) {}

    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::baseline));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty()) {
                PdfGlyph first = line.get(0);
                if (glyph.baseline() - first.baseline() > SAME_HEIGHT * Math.max(first.size(), glyph.size())) {
                    add(line, lines);
                    line.clear();
                }
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<PdfGlyph> glyphs, List<PdfLine> lines) {
        if (glyphs.stream().allMatch(PdfGlyph::isBlank)) return;
        float size = (float) glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
        lines.add(new PdfLine(glyphs.get(0).baseline(), size, new PdfSpacing(glyphs).parts()));
    }

    float left() {
        return parts.get(0).left();
    }

    float right() {
        return parts.get(parts.size() - 1).right();
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }
}
