package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.source.Piece.Paragraph;
import vn.dondoc.source.Piece.Row;

/**
 * Sets a text as an office would: letterhead in a table without borders, headings and dashes as automatic lists, rows in a
 * real table. The same text in every format must read the same.
 */
public final class WordSamples {
    private static final Pattern MOTTO =
            Pattern.compile("CỘNG (HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM");
    private static final int LETTERHEAD_LINES = 10;

    private final List<Piece> pieces = new ArrayList<>();

    private WordSamples() {}

    /** @param paragraphs whole, labels printed before their text; rows of tables in their places */
    public static WordSamples of(List<Piece> paragraphs) {
        WordSamples sample = new WordSamples();
        int body = sample.letterhead(paragraphs);
        sample.pieces.addAll(paragraphs.subList(body, paragraphs.size()));
        return sample;
    }

    public byte[] docx() {
        return DocxSample.of(pieces);
    }

    public byte[] odt() {
        return OdtSample.of(pieces);
    }

    public byte[] pdf() {
        return new PdfSample().of(pieces);
    }

    /** The bodies on the left, the motto on the right; under them number and date. Returns where the text goes on. */
    private int letterhead(List<Piece> paragraphs) {
        List<String> start = paragraphs.stream()
                .limit(LETTERHEAD_LINES)
                .map(piece -> piece instanceof Paragraph paragraph ? paragraph.text() : "")
                .toList();
        int motto = 0;
        while (motto < start.size() && !MOTTO.matcher(start.get(motto)).matches()) motto++;
        if (motto == 0 || motto == start.size()) return 0;
        int next = motto + 1;
        String right = start.get(motto);
        if (next < start.size() && start.get(next).startsWith("Độc lập")) right += "\n" + start.get(next++);
        pieces.add(new Row(-1, List.of(String.join("\n", start.subList(0, motto)), right)));
        if (next + 1 < start.size()
                && start.get(next).startsWith("Số")
                && start.get(next + 1).matches("[^,]{2,40}, ngày.*")) {
            pieces.add(new Row(-1, start.subList(next, next + 2)));
            next += 2;
        }
        return next;
    }
}
