package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.Map;
import vn.dondoc.calendar.SetDays;

/** A request for a report as its page sends it. */
final class TypedRequest {
    private final Map<String, String> fields;

    TypedRequest(Map<String, String> fields) {
        this.fields = fields;
    }

    String content() {
        String content = TypedText.of("Nội dung yêu cầu", fields.get("noiDung"), LineRules.LONG);
        if (content == null) throw RequestRefused.contentMissing();
        return content;
    }

    /** Null where no document was named. */
    String basis() {
        return TypedText.of("Văn bản yêu cầu", fields.get("canCu"), LineRules.SHORT);
    }

    SetDays days(LocalDate issuedOn, LocalDate today) {
        LocalDate from = TypedText.date(fields.get("tuNgay"));
        LocalDate to = TypedText.date(fields.get("denNgay"));
        LocalDate due = TypedText.date(fields.get("han"));
        if (from == null || to == null) throw RequestRefused.daysMissing();
        if (from.isBefore(issuedOn)) throw RequestRefused.beforeIssue(from, issuedOn);
        if (due == null) throw RequestRefused.dueMissing();
        if (!due.isAfter(today)) throw RequestRefused.duePast(due, today);
        return new SetDays(from, to, due);
    }
}
