package vn.dondoc.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.Block.Heading;
import vn.dondoc.document.Block.ListItem;
import vn.dondoc.document.Block.Note;
import vn.dondoc.document.Block.Paragraph;

/** Documents with made-up contents, in the shape of those that agencies send. */
final class Samples {

    private static final String PLAN =
            "Kế hoạch số 200/KH-UBND ngày 27/3/2025 về chỉ đạo, thúc đẩy tăng trưởng ngành công nghiệp";

    private Samples() {}

    static OfficialDocument report() {
        return new OfficialDocument(
                new Letterhead(
                        "UBND tỉnh Nghệ An",
                        "Sở Công Thương",
                        DocumentNumber.of(5, "BC-SCT"),
                        PlaceAndDate.on("Nghệ An", LocalDate.of(2025, 2, 5))),
                Title.of(
                        "Báo cáo",
                        "Kết quả thực hiện " + PLAN + "; tháng 4 năm 2025, nhiệm vụ trọng tâm tháng 5 năm 2025"),
                List.of("Ủy ban nhân dân tỉnh Nghệ An"),
                reportBody(),
                Signature.of("Họ và tên", "KT. Giám đốc", "Phó Giám đốc"),
                List.of(
                        "Như trên",
                        "Chủ tịch, các Phó Chủ tịch UBND tỉnh (để báo cáo)",
                        "Văn phòng UBND tỉnh",
                        "Các thành viên Tổ 01",
                        "Giám đốc, các Phó Giám đốc Sở",
                        "Lưu: VT, QLCN"),
                List.of(SampleTables.results(), SampleTables.late()),
                true);
    }

    static OfficialDocument letter() {
        return new OfficialDocument(
                new Letterhead(
                        "UBND tỉnh Nghệ An",
                        "Văn phòng",
                        DocumentNumber.open("VP-TH"),
                        PlaceAndDate.open("Nghệ An", 2025)),
                Title.letter("đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số 200/KH-UBND tháng 4 năm 2025"),
                List.of("Sở A", "Ban Quản lý B", "UBND huyện C"),
                List.of(
                        Paragraph.of(
                                "Thực hiện " + PLAN + ", đến hết ngày 16/4/2025, Văn phòng UBND tỉnh chưa nhận được"
                                        + " báo cáo tháng 4 năm 2025 của các cơ quan, đơn vị nêu trên."),
                        Paragraph.of("Đề nghị các cơ quan, đơn vị khẩn trương gửi báo cáo trước 17 giờ 00 ngày"
                                + " 18/4/2025./.")),
                new Signature(List.of("TM. Tổ công tác", "KT. Tổ trưởng", "Tổ phó"), "Giám đốc Sở Công Thương", ""),
                List.of("Như trên", "Lưu: VT"),
                List.of(),
                false);
    }

    static OfficialDocument withBody(Block... body) {
        var letter = letter();
        return new OfficialDocument(
                letter.letterhead(),
                Title.of("Thông báo", "Về việc thử"),
                List.of(),
                List.of(body),
                letter.signature(),
                List.of(),
                List.of(),
                false);
    }

    private static List<Block> reportBody() {
        var body = new ArrayList<Block>();
        body.add(new Note("Số liệu tổng hợp từ ngày 27/3/2025 đến hết ngày 14/4/2025; tình hình gửi báo cáo tính đến"
                + " 17 giờ 00 ngày 18/4/2025."));
        body.add(Paragraph.of(
                "Thực hiện " + PLAN + " năm 2025 của Tổ công tác chỉ đạo lĩnh vực công nghiệp (Tổ 01), trên"
                        + " cơ sở báo cáo của các cơ quan, đơn vị, địa phương thành viên, Sở Công Thương (Cơ quan Thường trực"
                        + " Tổ 01) báo cáo kết quả thực hiện tháng 4 năm 2025 như sau:"));
        body.add(new Heading(1, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH VÀ CHẤP HÀNH CHẾ ĐỘ BÁO CÁO"));
        body.add(new Heading(2, "1. Công tác chỉ đạo, điều hành"));
        body.add(Paragraph.of("Trong kỳ không ban hành văn bản chỉ đạo mới."));
        body.add(new Heading(2, "2. Tình hình gửi báo cáo"));
        body.add(Paragraph.of(
                "Đến 17 giờ 00 ngày 18/4/2025, có 26/29 cơ quan, đơn vị, địa phương gửi báo cáo; trong đó 24"
                        + " báo cáo gửi đúng hạn, 02 báo cáo gửi chậm; 03 cơ quan, đơn vị, địa phương chưa gửi báo cáo"
                        + " (Phụ lục II)."));
        body.add(SampleTables.sending());
        body.add(new Heading(1, "II. KẾT QUẢ THỰC HIỆN"));
        body.add(new Heading(2, "1. Kết quả thực hiện các chỉ tiêu chủ yếu"));
        body.add(SampleTables.figures());
        body.add(new Heading(2, "2. Kết quả thực hiện nhiệm vụ của các cơ quan, đơn vị, địa phương"));
        body.add(new Heading(3, "a) Sở Xây dựng"));
        body.add(Paragraph.led(
                "Hướng dẫn thủ tục quy hoạch, xây dựng.",
                "Đã hoàn thành hướng dẫn 04 nhà đầu tư; sản phẩm: Công văn số 15/SXD-QH ngày 10/4/2025.\n"
                        + "Tiếp tục thực hiện theo kế hoạch; chưa có kết quả mới so với kỳ trước."));
        body.add(new Heading(2, "4. Tình trạng thực hiện nhiệm vụ"));
        body.add(SampleTables.status());
        body.add(new Note("Tỷ lệ nhiệm vụ đến hạn đã hoàn thành: –."));
        body.add(new Heading(1, "V. NHIỆM VỤ TRỌNG TÂM THÁNG 5 NĂM 2025"));
        body.add(ListItem.of("Sở Xây dựng hoàn thành thẩm định quy hoạch phân khu trước ngày 15/5/2025."));
        body.add(ListItem.of("Đôn đốc các địa phương gửi báo cáo đúng hạn, đủ nội dung."));
        body.add(new Heading(1, "VI. ĐỀ XUẤT, KIẾN NGHỊ"));
        body.add(Paragraph.of("Không có."));
        body.add(Paragraph.of(
                "Trên đây là kết quả thực hiện Kế hoạch số 200/KH-UBND tháng 4 năm 2025, Sở Công Thương (Cơ"
                        + " quan Thường trực Tổ 01) kính báo cáo UBND tỉnh xem xét, chỉ đạo./."));
        return body;
    }
}
