package vn.dondoc.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.shared.VietnameseDates;

/** The fields of the page "Nhập thay" as they were typed; shown again when something is refused. */
final class OnBehalfTyped {
    static final String RESULT = "ketQua.";
    static final String NOTHING_NEW = "khongPhatSinh.";

    private final Map<String, String> fields;

    OnBehalfTyped(Map<String, String> fields) {
        this.fields = fields;
    }

    /** What is missing or unreadable is left empty; the use case says what it needs. */
    OnBehalfEntry entry(List<UUID> lines) {
        Map<UUID, LineFields> answers = new HashMap<>();
        for (UUID line : lines) answers.put(line, answer(line));
        return new OnBehalfEntry(source(), arrivedAt(), fields.get("so"), date(), answers);
    }

    private LineFields answer(UUID line) {
        return fields.containsKey(NOTHING_NEW + line)
                ? LineFields.NOTHING_NEW
                : LineFields.text(fields.get(RESULT + line));
    }

    private OnBehalfEntry.Source source() {
        return Arrays.stream(OnBehalfEntry.Source.values())
                .filter(s -> s.name().equals(fields.get("nguon")))
                .findFirst()
                .orElse(null);
    }

    private Instant arrivedAt() {
        try {
            return LocalDateTime.parse(fields.getOrDefault("den", ""))
                    .atZone(VietnameseDates.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(fields.getOrDefault("ngay", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
