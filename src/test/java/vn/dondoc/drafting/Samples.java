package vn.dondoc.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.intake.Doubt;
import vn.dondoc.intake.ReadAssignment;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.intake.ReadIndicator;
import vn.dondoc.intake.ReadRecord;
import vn.dondoc.intake.ReadRegime;
import vn.dondoc.intake.Span;
import vn.dondoc.intake.Trace;

/** A short plan, and what a reader makes of it. */
final class Samples {
    static final String TEXT = """
            Số: 15/KH-UBND
            KẾ HOẠCH
            Phát triển cụm công nghiệp năm 2025
            II. NHIỆM VỤ
            1. Sở Xây dựng
            - Rà soát quy hoạch các cụm công nghiệp, hoàn thành trước ngày 25/5/2025. Báo cáo UBND tỉnh kết quả.
            - Hướng dẫn thủ tục xây dựng cho doanh nghiệp.
            2. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Nội vụ bố trí vốn hạ tầng cụm công nghiệp.
            III. TỔ CHỨC THỰC HIỆN
            Các thành viên Tổ 01 báo cáo về Sở Công Thương trước ngày 17 hằng tháng.""";

    private Samples() {}

    static ReadDirective read() {
        return read(TEXT, List.of(first(), second(), third()));
    }

    static ReadDirective read(String text, List<ReadAssignment> assignments) {
        return new ReadDirective(
                "ke-hoach-15.txt",
                text,
                record(),
                List.of(regime()),
                assignments,
                List.of(),
                List.of(indicator()),
                List.of());
    }

    static Path file() {
        return file(TEXT);
    }

    static Path file(String content) {
        try {
            Path file = Files.createTempFile("dondoc", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceOfDraft source() {
        return new SourceOfDraft("ke-hoach-15.txt", "text/plain", file());
    }

    static Span at(String piece) {
        int start = TEXT.indexOf(piece);
        if (start < 0) throw new IllegalArgumentException(piece);
        return new Span(start, start + piece.length());
    }

    private static ReadRecord record() {
        return new ReadRecord(
                "15/KH-UBND",
                "Kế hoạch",
                "Phát triển cụm công nghiệp năm 2025",
                "UBND tỉnh Nghệ An",
                null,
                "Nghệ An",
                "2025-03-27",
                "Nguyễn Văn A",
                "Phó Chủ tịch UBND tỉnh",
                null,
                List.of("Sở Công Thương"),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                List.of(new Trace("number", at("15/KH-UBND"), "record.number")),
                List.of());
    }

    private static ReadRegime regime() {
        String sentence = "Các thành viên Tổ 01 báo cáo về Sở Công Thương trước ngày 17 hằng tháng.";
        return new ReadRegime(
                "Các thành viên Tổ 01",
                List.of("Các thành viên Tổ 01"),
                "Sở Công Thương",
                List.of(),
                "Sở Công Thương",
                "UBND tỉnh",
                "MONTHLY",
                "trước ngày 17 hằng tháng",
                new ReadRegime.Due("BEFORE_DAY", 17, null, 0, null),
                sentence,
                "III",
                at(sentence),
                List.of(),
                List.of());
    }

    private static ReadIndicator indicator() {
        return new ReadIndicator(
                "Số cụm công nghiệp thành lập mới",
                "3",
                "cụm",
                "2025",
                "=",
                3.0,
                3.0,
                "II",
                "Phát triển cụm công nghiệp năm 2025",
                at("Phát triển cụm công nghiệp năm 2025"),
                List.of(),
                List.of());
    }

    static ReadAssignment first() {
        return assignment(
                1,
                "II.1",
                "Sở Xây dựng",
                List.of(),
                "Rà soát quy hoạch các cụm công nghiệp, hoàn thành trước ngày 25/5/2025. Báo cáo UBND tỉnh kết quả.",
                "trước ngày 25/5/2025",
                "2025-05-24",
                List.of());
    }

    static ReadAssignment second() {
        return assignment(
                2,
                "II.1",
                "Sở Xây dựng",
                List.of(),
                "Hướng dẫn thủ tục xây dựng cho doanh nghiệp.",
                null,
                null,
                List.of());
    }

    static ReadAssignment third() {
        String text = "Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Nội vụ bố trí vốn hạ tầng cụm công nghiệp.";
        return assignment(
                3,
                "II.2",
                "Sở Kế hoạch và Đầu tư",
                List.of("Sở Nội vụ"),
                text,
                null,
                null,
                List.of(new Doubt("leads", "Cơ quan này đã sáp nhập.", at("Sở Kế hoạch và Đầu tư"))));
    }

    /** Many, for pages that must stay usable. */
    static ReadDirective long_(int count) {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\n");
        List<ReadAssignment> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String line = "Triển khai nội dung thứ " + i + " của kế hoạch theo chức năng, nhiệm vụ được giao.";
            int start = text.length();
            text.append(line).append('\n');
            all.add(new ReadAssignment(
                    i,
                    "II." + i,
                    null,
                    "task",
                    "Sở Xây dựng",
                    "Sở Xây dựng",
                    List.of("Sở Xây dựng"),
                    List.of(),
                    "none",
                    null,
                    line,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Span(start, start + line.length()),
                    List.of(),
                    List.of()));
        }
        return new ReadDirective("dai.txt", text.toString(), record(), List.of(), all, List.of(), List.of(), List.of());
    }

    private static ReadAssignment assignment(
            int seq,
            String section,
            String lead,
            List<String> cooperating,
            String text,
            String deadline,
            String dueOn,
            List<Doubt> doubts) {
        return new ReadAssignment(
                seq,
                section,
                null,
                "task",
                lead,
                lead,
                List.of(lead),
                cooperating,
                "item",
                null,
                text,
                deadline,
                deadline == null ? null : "DATE",
                dueOn,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                at(text),
                List.of(new Trace("text", at(text), "assignment.dash")),
                doubts);
    }
}
