package vn.dondoc.intake;

import java.util.HashMap;
import java.util.regex.Pattern;

/** Says what a person has to check in the record. */
final class RecordDoubts {
    private static final Pattern CITED_DAY = Pattern.compile(
            "số:? ?(" + PrintedNumber.CITED + "),? ngày ([\\d/.-]{8,10}|\\d{1,2} tháng \\d{1,2} năm \\d{4})");

    private final DirectiveText text;
    private final HeadReader head;

    RecordDoubts(DirectiveText text, HeadReader head) {
        this.text = text;
        this.head = head;
    }

    void about(ReadRecord record, Notes notes) {
        var top = new Span(0, Math.min(200, text.text().length()));
        missing(record, notes, top);
        if (head.names().isEmpty() && record.issuer() != null) {
            notes.doubt(
                    "issuer",
                    "Không có tên cơ quan ban hành ở đầu văn bản; suy ra từ chữ ký, số hiệu và địa danh.",
                    top);
        }
        if (record.standingAgency() == null) {
            var whom = record.monitoringAgency().isEmpty()
                    ? ""
                    : "; tạm hiểu đầu mối tổng hợp là " + String.join(", ", record.monitoringAgency());
            notes.doubt("standingAgency", "Văn bản không nêu cơ quan thường trực" + whom + ".", null);
        }
        daysThatDiffer(notes);
    }

    private void missing(ReadRecord record, Notes notes, Span top) {
        if (record.number() == null)
            notes.doubt(
                    "number",
                    "Không đọc được số văn bản" + (record.draft() ? " (bản dự thảo)." : "."),
                    head.number().map(Found::span).orElse(top));
        if (record.date() == null)
            notes.doubt(
                    "date",
                    "Không đọc được ngày ban hành" + (record.draft() ? " (bản dự thảo)." : "."),
                    head.placeLine().map(Found::span).orElse(top));
        if (record.title() == null) notes.doubt("title", "Không đọc được trích yếu.", top);
        if (record.signer() == null) notes.doubt("signer", "Không đọc được họ tên người ký.", null);
        else if (record.signerTitle() == null) notes.doubt("signerTitle", "Không đọc được chức vụ người ký.", null);
        if (record.issuer() == null) notes.doubt("issuer", "Không đọc được cơ quan ban hành.", top);
    }

    /** The same document cited with two days: one is a misprint. */
    private void daysThatDiffer(Notes notes) {
        var days = new HashMap<String, PrintedDate>();
        var cited = CITED_DAY.matcher(text.text());
        while (cited.find()) {
            var number = PrintedNumber.closed(cited.group(1));
            var day = PrintedDate.firstIn("ngày " + cited.group(2)).orElse(null);
            var known = day == null ? null : days.putIfAbsent(number, day);
            if (known == null || known.day().equals(day.day())) continue;
            days.put(number, day);
            notes.doubt(
                    "legalBasis",
                    "Văn bản số " + number + " được dẫn với hai ngày khác nhau: " + shown(known) + " và " + shown(day)
                            + ".",
                    new Span(cited.start(), cited.end()));
        }
    }

    private static String shown(PrintedDate date) {
        return date.day().getDayOfMonth() + "/" + date.day().getMonthValue() + "/"
                + date.day().getYear();
    }
}
