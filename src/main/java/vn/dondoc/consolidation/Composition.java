package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.consolidation.Figures.AgencyFigure;

/** Puts paragraphs and tables in the order of the outline. Sections with nothing to print get no number. */
final class Composition {
    private final Occasion occasion;
    private final Figures figures;
    private final Map<Section, List<Paragraph>> paragraphs;
    private final FigureTables tables;
    private final Map<String, String> names;
    private final List<Part> parts = new ArrayList<>();

    private Composition(Occasion occasion, Figures figures, List<Paragraph> paragraphs) {
        this.occasion = occasion;
        this.figures = figures;
        this.paragraphs = paragraphs.stream()
                .collect(Collectors.groupingBy(
                        Paragraph::section, () -> new EnumMap<>(Section.class), Collectors.toList()));
        this.tables = new FigureTables(figures, paragraphs);
        this.names = figures.agencies().stream().collect(Collectors.toMap(AgencyFigure::code, AgencyFigure::name));
    }

    static List<Part> of(Occasion occasion, Figures figures, List<Paragraph> paragraphs) {
        return new Composition(occasion, figures, paragraphs).compose();
    }

    private List<Part> compose() {
        texts(Section.OPENING);
        for (Chapter chapter : Chapter.values()) add(chapter);
        texts(Section.CLOSING);
        return parts;
    }

    private void add(Chapter chapter) {
        parts.add(new Part.Head(1, chapter.heading(occasion.nextPeriod())));
        List<Section> sections = Section.of(chapter);
        if (sections.stream().noneMatch(this::printed)) parts.add(new Part.Nothing());
        int number = 0;
        for (Section section : sections) {
            boolean printed = printed(section);
            if (section == Section.NEXT_STEPS) parts.add(new Part.Start(section, "", printed));
            else if (printed || section.typed() || present(section))
                parts.add(new Part.Start(
                        section, printed ? ++number + ". " + section.heading() : section.heading(), printed));
            content(section);
        }
        if (chapter == Chapter.IV) tables.difficulties().ifPresent(t -> parts.add(new Part.Drawn(t)));
    }

    private void content(Section section) {
        if (section == Section.RESULTS)
            parts.addAll(ResultParts.of(figures.outline(), paragraphs.getOrDefault(section, List.of())));
        else texts(section);
        if (section == Section.SENDING && figures.collected()) parts.add(new Part.Drawn(tables.sending()));
        if (section == Section.STATUS) {
            parts.add(new Part.Drawn(tables.status()));
            tables.rates().forEach(r -> parts.add(new Part.Remark(r)));
        }
    }

    private void texts(Section section) {
        for (Paragraph p : paragraphs.getOrDefault(section, List.of())) parts.add(new Part.Text(p, p.lead(), after(p)));
    }

    /** Difficulties name their agency after the text. */
    private String after(Paragraph p) {
        if (p.section() == Section.CLOSING) return "./.";
        if (p.section().chapter() != Chapter.IV) return "";
        var facts = figures.raised().get(p.lineId());
        if (facts != null) return " (" + facts.agency() + ").";
        return p.agency() == null ? "" : " (" + names.get(p.agency()) + ").";
    }

    private boolean present(Section section) {
        return paragraphs.containsKey(section);
    }

    private boolean printed(Section section) {
        return paragraphs.getOrDefault(section, List.of()).stream().anyMatch(Paragraph::printed);
    }
}
