package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.intake.Span;
import vn.dondoc.shared.VietnameseDates;

/** Entries as the page lists them. */
@Component
class EntryViews {
    private static final int LONGEST_QUOTE = 300;
    private static final Map<String, String> OFTEN = Map.of(
            Cadence.MONTH.name(), "Báo cáo hằng tháng",
            Cadence.QUARTER.name(), "Báo cáo hằng quý",
            Cadence.HALF_YEAR.name(), "Báo cáo 6 tháng",
            Cadence.NINE_MONTHS.name(), "Báo cáo 9 tháng",
            Cadence.YEAR.name(), "Báo cáo hằng năm",
            Cadence.ONCE.name(), "Báo cáo một lần",
            Cadence.ON_REQUEST.name(), "Báo cáo khi có yêu cầu");

    private final FieldLabels labels;

    EntryViews(FieldLabels labels) {
        this.labels = labels;
    }

    EntryView of(Entry entry, String number, String text, Names names, Map<String, List<String>> problems) {
        return new EntryView(
                entry.id(),
                entry.kind(),
                number,
                entry.version(),
                entry.state(),
                TextView.anchor(text, entry),
                entry.fields(),
                headline(entry),
                names.all(entry.field(entry.kind() == Entry.Kind.REGIME ? "binds" : "leads")),
                names.all(entry.field("cooperators")),
                when(entry),
                printed(entry),
                Responsible.in(entry, text).orElse(null),
                doubts(entry),
                problems,
                read(entry, text));
    }

    private static String headline(Entry entry) {
        return switch (entry.kind()) {
            case ASSIGNMENT -> entry.field("title");
            case REGIME -> OFTEN.getOrDefault(entry.field("cadence"), "Báo cáo, chưa rõ chu kỳ");
            case INDICATOR -> entry.field("name");
            case RECORD -> entry.field("type") + " " + entry.field("number");
        };
    }

    private static String when(Entry entry) {
        return switch (entry.kind()) {
            case ASSIGNMENT ->
                entry.field("kind").equals("STANDING")
                        ? "Thường xuyên"
                        : entry.field("dueOn").isEmpty() ? "Chưa có hạn" : day(entry.field("dueOn"));
            case INDICATOR -> target(entry);
            default -> "";
        };
    }

    /** "165.000 tỷ đồng (2025)". */
    private static String target(Entry entry) {
        String amount = (entry.field("value") + " " + entry.field("unit")).strip();
        String year = entry.field("year");
        return year.isEmpty() ? amount : amount + " (" + year + ")";
    }

    private static String day(String typed) {
        try {
            return VietnameseDates.day(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    private static String printed(Entry entry) {
        JsonNode read = entry.origin().path(entry.kind() == Entry.Kind.REGIME ? "dueRule" : "deadline");
        return read.isTextual() ? read.asText() : null;
    }

    private static List<String> doubts(Entry entry) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode doubt : entry.origin().path("doubts"))
            reasons.add(doubt.path("reason").asText());
        if (entry.kind() == Entry.Kind.REGIME && entry.field("cadence").isEmpty())
            reasons.add("Văn bản không ghi chu kỳ báo cáo. Đề nghị chọn chu kỳ.");
        boolean untimed = entry.kind() == Entry.Kind.ASSIGNMENT
                && entry.field("kind").equals("STANDING")
                && printed(entry) != null
                && !entry.origin().path("deadlineType").asText().equals("RECURRING");
        if (untimed) reasons.add("Văn bản ghi “" + printed(entry) + "” mà không nêu ngày cụ thể.");
        return reasons;
    }

    /** What single fields were read from, where it is not the whole place, and by which rule. */
    private List<EntryView.Read> read(Entry entry, String text) {
        Map<String, EntryView.Read> read = new LinkedHashMap<>();
        for (JsonNode trace : entry.origin().path("traces")) {
            JsonNode place = trace.path("span");
            int start = place.path(0).asInt();
            int end = place.path(1).asInt();
            boolean whole = start == end || end > text.length() || new Span(start, end).equals(entry.span());
            if (whole || end - start > LONGEST_QUOTE) continue;
            String label = labels.label(trace.path("field").asText());
            String rule = labels.rule(trace.path("rule").asText());
            read.putIfAbsent(label, new EntryView.Read(label, text.substring(start, end), rule));
        }
        return List.copyOf(read.values());
    }
}
