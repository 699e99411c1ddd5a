package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.source.Piece;
import vn.dondoc.source.WordSamples;

/** A plan of 41 pages: 14 fields, ten agencies in each, three assignments for each. */
final class LongDirective {
    private static final int FIELDS = 14;
    static final int PAGES = 41;
    static final int ASSIGNMENTS = FIELDS * 10 * 3;
    static final String LAST_WORDS = "Lưu: VT, TH.";

    private static final List<String> AGENCIES = List.of(
            "Công Thương",
            "Tài chính",
            "Xây dựng",
            "Nội vụ",
            "Y tế",
            "Tư pháp",
            "Nông nghiệp và Môi trường",
            "Khoa học và Công nghệ",
            "Giáo dục và Đào tạo",
            "Văn hóa, Thể thao và Du lịch");

    private final List<Piece> pieces = new ArrayList<>();

    LongDirective() {
        for (String line : List.of(
                "ỦY BAN NHÂN DÂN",
                "TỈNH NGHỆ AN",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 912/KH-UBND",
                "Nghệ An, ngày 12 tháng 01 năm 2026",
                "KẾ HOẠCH",
                "Phát triển kinh tế - xã hội trên địa bàn tỉnh năm 2026")) paragraph(line);
        paragraph(
                "Thực hiện Nghị quyết số 15/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế"
                        + " hoạch như sau:");
        paragraph("I. NHIỆM VỤ");
        for (int field = 1; field <= FIELDS; field++) {
            paragraph(field + ". Lĩnh vực thứ " + field);
            for (int i = 0; i < AGENCIES.size(); i++) agency(field, i);
        }
        for (String line : List.of(
                "Nơi nhận:", "- Như trên;", "- " + LAST_WORDS, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"))
            paragraph(line);
    }

    private void agency(int field, int i) {
        String other = AGENCIES.get((i + field) % AGENCIES.size());
        paragraph("abcdeghikl".charAt(i) + ") Sở " + AGENCIES.get(i) + ":");
        paragraph("- Chủ trì, phối hợp với Sở " + other + " rà soát các chương trình, dự án thuộc lĩnh vực thứ " + field
                + " đã được phê duyệt trên địa bàn tỉnh, tham mưu Ủy ban nhân dân tỉnh điều chỉnh những nội dung không còn phù hợp với"
                + " điều kiện thực tế; hoàn thành trước ngày 15/6/2026.");
        paragraph(
                "- Xây dựng phương án tháo gỡ khó khăn, vướng mắc cho doanh nghiệp, hợp tác xã và người dân tham gia chương trình"
                        + " số " + field + ", trình Ủy ban nhân dân tỉnh xem xét trong quý III/2026.");
        paragraph(
                "- Thường xuyên đôn đốc, kiểm tra việc triển khai tại cơ sở, kịp thời báo cáo những vấn đề phát sinh vượt thẩm"
                        + " quyền thuộc lĩnh vực được giao quản lý.");
    }

    byte[] docx() {
        return WordSamples.of(pieces).docx();
    }

    byte[] pdf() {
        return WordSamples.of(pieces).pdf();
    }

    private void paragraph(String text) {
        pieces.add(new Piece.Paragraph(text, false));
    }
}
