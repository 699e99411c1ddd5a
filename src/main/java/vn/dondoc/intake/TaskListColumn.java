package vn.dondoc.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a task list as CV 6225/BVHTTDL-VP has them, under the names that tables give them. */
enum TaskListColumn {
    NUMBER("STT", "(so )?(stt|tt|thu tu)|so tt|no"),
    RESPONSIBLE("Người đứng đầu chịu trách nhiệm", ".*(nguoi dung dau|chiu trach nhiem|nguoi phu trach|lanh dao).*"),
    COOPERATING("Cơ quan phối hợp", "(?!.*chu tri).*phoi hop.*"),
    LEAD(
            "Cơ quan chủ trì",
            ".*chu tri.*|(co quan|don vi|co quan don vi|phan cong)( duoc giao)?( thuc hien| dau moi| tham muu)?"),
    DEADLINE(
            "Thời hạn hoàn thành",
            "(?!.*bat dau).*(thoi han|thoi gian|han hoan thanh|tien do|moc hoan thanh).*|ngay hoan thanh|han"),
    PRODUCT("Kết quả thực hiện", ".*(san pham|ket qua|dau ra).*"),
    TASK("Tên nhiệm vụ", "(?!.*muc tieu).*(nhiem vu|noi dung|cong viec|viec can).*|dau viec");

    /** No header says more; a sentence does. */
    private static final int LONGEST = 60;

    private final String title;
    private final Pattern names;

    TaskListColumn(String title, String names) {
        this.title = title;
        this.names = Pattern.compile(names);
    }

    String title() {
        return title;
    }

    /** Two of these would contradict each other; of others the first counts. */
    boolean once() {
        return this == TASK || this == LEAD || this == COOPERATING || this == DEADLINE;
    }

    /** In a row that says whose names stand there; the first that fits. */
    static Optional<TaskListColumn> named(String header) {
        String plain = plain(header);
        if (plain.isEmpty() || plain.length() > LONGEST) return Optional.empty();
        return Stream.of(values()).filter(c -> c.names.matcher(plain).matches()).findFirst();
    }

    private static String plain(String header) {
        return Normalizer.normalize(header.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
