package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.Table.Column;
import vn.dondoc.document.Table.Row;

/** The tables and annexes of the sample report. */
final class SampleTables {

    private SampleTables() {}

    static Table sending() {
        return new Table(
                "Bảng 1. Tình hình gửi báo cáo",
                List.of(
                        Column.centre("STT", 8),
                        Column.left("Nhóm cơ quan, đơn vị", 32),
                        Column.centre("Số phải báo cáo", 12),
                        Column.centre("Đúng hạn", 12),
                        Column.centre("Chậm", 12),
                        Column.centre("Chưa gửi", 12),
                        Column.left("Ghi chú", 12)),
                List.of(
                        Row.of("1", "Sở, ban, ngành cấp tỉnh", "6", "6", "–", "–"),
                        Row.of("2", "Cơ quan Trung ương trên địa bàn", "3", "2", "1", "–"),
                        Row.of("3", "UBND các huyện, thành phố, thị xã", "20", "16", "1", "3"),
                        Row.total("", "Tổng cộng", "29", "24", "2", "3")));
    }

    static Table figures() {
        return new Table(
                "Bảng 2. Một số chỉ tiêu chủ yếu",
                List.of(
                        Column.centre("STT", 6),
                        Column.left("Chỉ tiêu", 18),
                        Column.centre("Đơn vị tính", 8),
                        Column.right("Kế hoạch năm 2025", 10),
                        Column.right("Thực hiện tháng trước", 10),
                        Column.right("Ước thực hiện tháng báo cáo", 10),
                        Column.right("Lũy kế từ đầu năm", 9),
                        Column.right("So với cùng kỳ năm 2024 (%)", 10),
                        Column.right("So với kế hoạch năm (%)", 9),
                        Column.left("Nguồn số liệu", 10)),
                List.of(
                        Row.of(
                                "1",
                                "Chỉ số sản xuất công nghiệp (IIP) toàn ngành",
                                "%",
                                "–",
                                "108,2",
                                "109,1",
                                "–",
                                "109,1",
                                "–",
                                "Thống kê tỉnh"),
                        Row.of(
                                "2",
                                "Giá trị sản xuất công nghiệp",
                                "tỷ đồng",
                                "125.000",
                                "9.812,5",
                                "10.020",
                                "38.411",
                                "111,3",
                                "30,7",
                                "Thống kê tỉnh"),
                        Row.of("3", "Giá trị tăng thêm", "tỷ đồng", "chưa có số liệu")));
    }

    static Table status() {
        return new Table(
                "Bảng 4. Tổng hợp tình trạng nhiệm vụ theo cơ quan chủ trì",
                List.of(
                        Column.centre("STT", 6),
                        Column.left("Cơ quan chủ trì", 13),
                        Column.centre("Tổng số nhiệm vụ", 9),
                        Column.centre("Nhiệm vụ có thời hạn: tổng", 9),
                        Column.centre("Hoàn thành đúng hạn", 8),
                        Column.centre("Hoàn thành quá hạn", 8),
                        Column.centre("Chưa hoàn thành, trong hạn", 8),
                        Column.centre("Chưa hoàn thành, quá hạn", 8),
                        Column.centre("Nhiệm vụ thường xuyên: tổng", 9),
                        Column.centre("Có kết quả trong kỳ", 7),
                        Column.centre("Không phát sinh", 8),
                        Column.centre("Chưa báo cáo", 7)),
                List.of(
                        Row.of("1", "Sở Công Thương", "12", "–", "–", "–", "–", "–", "12", "9", "3", "–"),
                        Row.of(
                                "2",
                                "Ban Quản lý Khu kinh tế Đông Nam",
                                "4",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–",
                                "4",
                                "3",
                                "–",
                                "1"),
                        Row.total("", "Tổng cộng", "16", "–", "–", "–", "–", "–", "16", "12", "3", "1")));
    }

    static Annex results() {
        var rows = new ArrayList<Row>();
        rows.add(Row.group("I. Giám đốc Sở Công Thương"));
        for (int i = 1; i <= 14; i++) {
            rows.add(Row.of(
                    String.valueOf(i),
                    "Theo dõi, đôn đốc tiến độ các dự án công nghiệp trọng điểm trên địa bàn tỉnh",
                    "Sở Công Thương",
                    "Sở Xây dựng; UBND các huyện, thành phố, thị xã",
                    "Thường xuyên",
                    "Đã kiểm tra 03 dự án; đã trình UBND tỉnh tại Tờ trình số 0" + (i % 9 + 1)
                            + "/TTr-SCT ngày 11/4/2025; đang chờ phê duyệt.\nĐạt 72% kế hoạch quý.",
                    "Tờ trình số 0" + (i % 9 + 1) + "/TTr-SCT ngày 11/4/2025",
                    "Đang thực hiện"));
        }
        return new Annex(
                "Kết quả thực hiện từng nhiệm vụ",
                List.of(new Table(
                        "",
                        List.of(
                                Column.centre("STT", 5),
                                Column.left("Nhiệm vụ", 20),
                                Column.left("Cơ quan chủ trì", 11),
                                Column.left("Cơ quan phối hợp", 12),
                                Column.centre("Thời hạn", 9),
                                Column.left("Kết quả thực hiện trong kỳ", 22),
                                Column.left("Sản phẩm (số, ngày văn bản)", 12),
                                Column.centre("Tình trạng", 9)),
                        rows)),
                true);
    }

    static Annex late() {
        return new Annex(
                "Danh sách cơ quan, đơn vị, địa phương gửi báo cáo chậm, chưa gửi báo cáo",
                List.of(new Table(
                        "",
                        List.of(
                                Column.centre("STT", 7),
                                Column.left("Cơ quan", 25),
                                Column.centre("Hạn gửi", 14),
                                Column.centre("Ngày gửi", 14),
                                Column.centre("Số ngày làm việc chậm", 12),
                                Column.centre("Số lần nhắc", 8),
                                Column.left("Lý do", 20)),
                        List.of(
                                Row.of("1", "Điện lực Nghệ An", "16/4/2025", "17/4/2025", "1", "2", "Chờ số liệu"),
                                Row.of("2", "UBND huyện Kỳ Sơn", "16/4/2025", "–", "2", "3", "")))),
                false);
    }
}
