package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.consolidation.Sources.Line;

/** The paragraphs of a build in their order; the parts add to it. */
final class DraftText {
    /** Left between built paragraphs, so that typed ones find a place after them. */
    private static final int STEP = 10;

    private final List<BuiltParagraph> paragraphs = new ArrayList<>();
    private final Map<Section, Integer> ordinals = new EnumMap<>(Section.class);

    private DraftText() {}

    static List<BuiltParagraph> of(Sources sources, Figures figures) {
        DraftText text = new DraftText();
        text.add(Section.OPENING, "opening", sources.occasion().opening());
        text.add(Section.DIRECTING, "none", "Trong kỳ không ban hành văn bản chỉ đạo mới.");
        StandingText.addTo(text, figures);
        ResultText.addTo(text, sources, figures);
        ConcernText.addTo(text, sources);
        text.add(Section.CLOSING, "closing", sources.occasion().closing());
        return text.paragraphs;
    }

    void add(Section section, String slot, String text) {
        paragraphs.add(new BuiltParagraph(section.code(), slot, next(section), null, null, null, null, null, text));
    }

    /** A paragraph that an agency's line is the source of. */
    void add(Section section, Line source, String lead, String text) {
        var line = source.line();
        paragraphs.add(new BuiltParagraph(
                section.code(),
                line.lineId().toString(),
                next(section),
                line.agency(),
                line.lineId(),
                line.version(),
                line.assignmentId(),
                lead,
                text));
    }

    boolean has(Section section) {
        return ordinals.containsKey(section);
    }

    private int next(Section section) {
        return ordinals.merge(section, STEP, Integer::sum);
    }
}
