package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.source.Piece;
import vn.dondoc.source.SourceFile;

/** What a person has to check in a document as a whole; some of it stands only in the file, not in its normalised text. */
final class DocumentDoubts {
    private static final int HEAD = 40;
    private static final Pattern GIVEN = Pattern.compile(
            "(?:Giao|Đề nghị|Yêu cầu) (\\p{Lu}[\\p{L}]*(?: [\\p{L}&-]+){1,6}?)(?= chủ trì| phối hợp| xây dựng| tham mưu| tổng hợp| thực hiện|:)");

    private final SourceFile file;
    private final DirectiveText text;
    private final Agencies agencies;

    DocumentDoubts(SourceFile file, DirectiveText text, Agencies agencies) {
        this.file = file;
        this.text = text;
        this.agencies = agencies;
    }

    List<Doubt> about(ReadRecord record, List<ReadRegime> regimes) {
        var doubts = new ArrayList<>(TextDoubts.about(text));
        byHand(record, doubts);
        if (regimes.isEmpty())
            doubts.add(new Doubt("reportingRegimes", "Không tìm thấy quy định về chế độ báo cáo.", null));
        unknownAgencies(doubts);
        return doubts;
    }

    /** Stars on both sides of the figures show that they were not printed. */
    private void byHand(ReadRecord record, List<Doubt> doubts) {
        var lines =
                file.pieces().stream().limit(HEAD).map(DocumentDoubts::words).toList();
        if (record.number() != null
                && lines.stream()
                        .anyMatch(line -> PrintedNumber.in(line)
                                .filter(PrintedNumber::written)
                                .isPresent())) {
            doubts.add(
                    new Doubt("number", "Số văn bản được viết tay; cần đối chiếu bản gốc.", spanOf(record, "number")));
        }
        if (record.date() != null
                && lines.stream().anyMatch(line -> PrintedDate.in(line).stream().anyMatch(PrintedDate::written))) {
            doubts.add(
                    new Doubt("date", "Ngày ban hành được viết tay; cần đối chiếu bản gốc.", spanOf(record, "date")));
        }
    }

    private static String words(Piece piece) {
        if (piece instanceof Piece.Line line) return line.text();
        if (piece instanceof Piece.Paragraph paragraph) return paragraph.text();
        return piece instanceof Piece.Row row ? String.join(" ", row.cells()) : "";
    }

    private static Span spanOf(ReadRecord record, String field) {
        return record.traces().stream()
                .filter(trace -> trace.field().equals(field))
                .map(Trace::span)
                .findFirst()
                .orElse(null);
    }

    /** Whoever is given work by a name that no rule knows. */
    private void unknownAgencies(List<Doubt> doubts) {
        for (var block : text.body()) {
            var given = GIVEN.matcher(block.text());
            while (given.find()) {
                var known = agencies.listAt(block.text(), given.start(1));
                if (known != null) continue;
                doubts.add(new Doubt(
                        "agency",
                        "Không nhận ra cơ quan \"" + given.group(1) + "\".",
                        block.at(given.start(1), given.end(1))));
            }
        }
    }
}
