package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the consolidated report of April has to say. */
final class ExpectedReport {
    private ExpectedReport() {}

    /** Lead, all, dated and its four statuses, standing: with a result, nothing new, not reported. */
    private static final List<String> STATUS_OF_THE_WORK = List.of(
            "1 | Sở Công Thương | 7 | – | – | – | – | – | 7 | 1 | 6 | –",
            "2 | Sở Xây dựng | 4 | – | – | – | – | – | 4 | – | 4 | –",
            "3 | Sở Tài chính | 4 | – | – | – | – | – | 4 | – | 4 | –",
            "4 | Ban Quản lý Khu kinh tế Đông Nam | 7 | – | – | – | – | – | 7 | 1 | 6 | –",
            "5 | Chi cục Thống kê tỉnh Nghệ An | 2 | – | – | – | – | – | 2 | – | 2 | –",
            "6 | UBND thành phố Vinh | 2 | – | – | – | – | – | 2 | 1 | 1 | –",
            "7 | UBND thị xã Hoàng Mai | 2 | – | – | – | – | – | 2 | – | 2 | –",
            "8 | UBND huyện Diễn Châu | 2 | – | – | – | – | – | 2 | – | 2 | –",
            "9 | UBND huyện Hưng Nguyên | 2 | – | – | – | – | – | 2 | 1 | 1 | –",
            "10 | UBND huyện Nghi Lộc | 2 | – | – | – | – | – | 2 | – | 2 | –",
            "11 | UBND huyện Quỳnh Lưu | 2 | – | – | – | – | – | 2 | – | – | 2",
            " | Tổng cộng | 36 | – | – | – | – | – | 36 | 4 | 30 | 2");

    static void isRead(PublishedReport report) {
        assertThat(report.text())
                .contains("Số: 05/BC-SCT", "Nghệ An, ngày 22 tháng 4 năm 2025")
                .contains("từ ngày ban hành Kế hoạch (27/3/2025) đến hết ngày 14/4/2025; tình hình gửi báo cáo tính đến"
                        + " 17 giờ 00 ngày 18/4/2025.")
                .contains("Còn 01 cơ quan, đơn vị, địa phương gửi báo cáo chậm (UBND huyện Hưng Nguyên) và 01 cơ quan,"
                        + " đơn vị, địa phương chưa gửi báo cáo (UBND huyện Quỳnh Lưu)")
                .contains("Các cơ quan, đơn vị đã chủ động triển khai.")
                .contains("UBND thành phố Vinh: Đã giải quyết 02 kiến nghị của dự án A.")
                .contains("Chậm bàn giao mặt bằng khu công nghiệp (Ban Quản lý Khu kinh tế Đông Nam).")
                .contains("Ban Quản lý Khu kinh tế Đông Nam: Chỉ đạo địa phương bàn giao mặt bằng trong quý II.")
                .contains("Các đơn vị không phát sinh kết quả trong kỳ: UBND thị xã Hoàng Mai, UBND huyện Diễn Châu,"
                        + " UBND huyện Nghi Lộc.");
        assertThat(report.rows("Nhóm cơ quan, đơn vị", 7))
                .containsExactly(
                        "1 | Sở, ban, ngành cấp tỉnh | 4 | 4 | – | – | ",
                        "2 | Cơ quan Trung ương trên địa bàn | 1 | 1 | – | – | ",
                        "3 | UBND các huyện, thành phố, thị xã | 6 | 4 | 1 | 1 | ",
                        " | Tổng cộng | 11 | 9 | 1 | 1 | ");
        assertThat(report.rows("Cơ quan chủ trì", 12)).containsExactlyElementsOf(STATUS_OF_THE_WORK);
        assertThat(report.rows("Cơ quan", 7))
                .containsExactly(
                        "1 | UBND huyện Hưng Nguyên | 16/4/2025 | 18/4/2025 | 2 | 4 | Chờ số liệu của các xã.",
                        "2 | UBND huyện Quỳnh Lưu | 16/4/2025 | Chưa gửi | 2 | 4 | ");
        assertThat(report.rows("Nhiệm vụ", 8)).hasSize(36);
    }
}
