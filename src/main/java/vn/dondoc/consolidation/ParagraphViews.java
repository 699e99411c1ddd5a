package vn.dondoc.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.agency.Agencies;
import vn.dondoc.consolidation.Figures.AgencyFigure;
import vn.dondoc.shared.VietnameseDates;

/** Shows the paragraphs of one report; provenance only to those inside the standing agency and the Office. */
final class ParagraphViews {
    private final Agencies agencies;
    private final boolean inside;
    private final Map<String, AgencyFigure> owing;
    private final Map<String, String> names = new HashMap<>();

    ParagraphViews(Agencies agencies, Figures figures, boolean inside) {
        this.agencies = agencies;
        this.inside = inside;
        this.owing = figures.agencies().stream().collect(Collectors.toMap(AgencyFigure::code, Function.identity()));
    }

    ParagraphView of(Paragraph p) {
        return of(new Part.Text(p, p.lead(), ""));
    }

    ParagraphView of(Part.Text part) {
        Paragraph p = part.paragraph();
        AgencyFigure source = inside && p.agency() != null ? owing.get(p.agency()) : null;
        return new ParagraphView(
                p.id(),
                p.version(),
                p.builtVersion(),
                part.lead(),
                p.text(),
                part.after(),
                inside ? p.builtText() : null,
                p.typed(),
                inside && p.edited(),
                inside && p.sourceChanged(),
                p.section().listed(),
                source == null ? null : source.name(),
                source == null ? null : "/bao-cao/" + source.reportId(),
                p.lineVersion(),
                p.editedBy() == null || !inside ? null : names.computeIfAbsent(p.editedBy(), agencies::nameOf),
                VietnameseDates.moment(p.editedAt()),
                p.section().chapter() == Chapter.IV ? p.settlement() : null);
    }

    /** @param typed what was refused, by paragraph; it stays on the screen */
    List<PartView> of(List<Part> parts, Map<UUID, String> typed) {
        return parts.stream().map(part -> view(part, typed)).toList();
    }

    private PartView view(Part part, Map<UUID, String> typed) {
        if (part instanceof Part.Head head) return PartView.head(head.level(), head.text());
        if (part instanceof Part.Start start) return PartView.start(start);
        if (part instanceof Part.Remark remark) return PartView.remark(remark.text());
        if (part instanceof Part.Drawn drawn) return PartView.table(drawn.table());
        if (part instanceof Part.Nothing) return PartView.remark("Không có.");
        ParagraphView shown = of((Part.Text) part);
        String refused = typed.get(shown.id());
        return PartView.paragraph(refused == null ? shown : shown.typedOver(refused));
    }
}
