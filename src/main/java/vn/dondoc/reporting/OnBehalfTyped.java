package vn.dondoc.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.shared.VietnameseDates;

/** The fields of the page "Nhập thay" as they were typed; shown again when something is refused. */
final class OnBehalfTyped {
    /** No such percentage: refused together with those that are out of range. */
    private static final int UNREADABLE = -1;

    private final Map<String, String> fields;

    OnBehalfTyped(Map<String, String> fields) {
        this.fields = fields;
    }

    /** What is missing or unreadable is left empty; the use case says what it needs. */
    OnBehalfEntry entry(List<UUID> lines) {
        Map<UUID, LineFields> answers = new HashMap<>();
        for (UUID line : lines) answers.put(line, answer(line));
        return new OnBehalfEntry(source(), arrivedAt(), fields.get("so"), TypedText.date(fields.get("ngay")), answers);
    }

    private LineFields answer(UUID line) {
        if (fields.containsKey("khongPhatSinh." + line)) return LineFields.NOTHING_NEW;
        return new LineFields(
                false,
                fields.get("ketQua." + line),
                percent(fields.get("mucDo." + line)),
                fields.get("sanPham." + line),
                TypedText.date(fields.get("ngaySanPham." + line)),
                fields.containsKey("hoanThanh." + line),
                fields.get("khoKhan." + line),
                fields.get("nhom." + line),
                fields.get("deXuat." + line),
                fields.get("thamQuyen." + line),
                fields.get("kyToi." + line));
    }

    private static Integer percent(String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return UNREADABLE;
        }
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
}
