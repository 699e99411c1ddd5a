package vn.dondoc.consolidation;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.document.Block;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.document.Letterhead;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.PlaceAndDate;
import vn.dondoc.document.Run;
import vn.dondoc.document.Signature;
import vn.dondoc.document.Title;
import vn.dondoc.shared.VietnameseDates;

/** The report as .docx: letterhead of the standing agency under UBND tỉnh, the text, who signed, the annexes. */
@Component
class ConsolidatedDocument {
    private final Agencies agencies;
    private final boolean illustrative;

    ConsolidatedDocument(Agencies agencies, @Value("${dondoc.demo:false}") boolean illustrative) {
        this.agencies = agencies;
        this.illustrative = illustrative;
    }

    /** Marked "DỰ THẢO", without number and day, until it is signed. */
    byte[] render(Occasion occasion, ConsolidatedReport report, List<Paragraph> paragraphs, List<ResultRow> results) {
        Figures figures = report.figures();
        boolean signed = report.state().frozen();
        var document = new OfficialDocument(
                new Letterhead(
                        occasion.province().name(),
                        occasion.standing().name(),
                        number(report, occasion),
                        placeAndDate(report, occasion)),
                Title.of(signed ? "Báo cáo" : "Dự thảo báo cáo", occasion.subject()),
                occasion.addressees(),
                body(occasion, report, Composition.of(occasion, figures, paragraphs)),
                Signature.of(signed ? agencies.nameOf(report.signedBy()) : "", occasion.position()),
                occasion.recipients(),
                AnnexTables.of(occasion, figures, results),
                illustrative);
        var bytes = new ByteArrayOutputStream();
        new DocxWriter().write(document, bytes);
        return bytes.toByteArray();
    }

    private static DocumentNumber number(ConsolidatedReport report, Occasion occasion) {
        if (report.documentNumber() == null) return DocumentNumber.open(occasion.notation());
        String[] parts = report.documentNumber().split("/", 2);
        return new DocumentNumber(OptionalInt.of(Integer.parseInt(parts[0])), parts[1]);
    }

    private static PlaceAndDate placeAndDate(ConsolidatedReport report, Occasion occasion) {
        if (report.signedAt() != null)
            return PlaceAndDate.on(occasion.place(), VietnameseDates.dayOf(report.signedAt()));
        LocalDate counted = VietnameseDates.dayOf(report.figures().asOf());
        return PlaceAndDate.open(occasion.place(), counted.getYear());
    }

    private static List<Block> body(Occasion occasion, ConsolidatedReport report, List<Part> parts) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Note(occasion.dataLine(report.figures().asOf())));
        for (Part part : parts) add(body, part);
        return body;
    }

    private static void add(List<Block> body, Part part) {
        if (part instanceof Part.Head head) body.add(new Block.Heading(head.level(), head.text()));
        else if (part instanceof Part.Start start) {
            if (start.printed() && !start.text().isEmpty()) body.add(new Block.Heading(2, start.text()));
        } else if (part instanceof Part.Text text) {
            if (text.paragraph().printed()) body.add(written(text));
        } else if (part instanceof Part.Remark remark) body.add(new Block.Note(remark.text()));
        else if (part instanceof Part.Drawn drawn) body.add(drawn.table());
        else body.add(Block.Paragraph.of("Không có."));
    }

    private static Block written(Part.Text text) {
        List<Run> runs = new ArrayList<>();
        if (text.lead() != null) runs.add(Run.boldItalic(text.lead() + " "));
        runs.add(Run.plain(text.whole()));
        return text.paragraph().section().listed() ? new Block.ListItem(runs) : new Block.Paragraph(runs);
    }
}
