package vn.dondoc.scenario;

/**
 * Every mail of the month, counted by hand from the ladder (3 and 1 working days before, on the day, 1 and 3 working days
 * late, then the dossier; of a receipt, and of the consolidated report due on 22/4, one day before and on the day) and
 * from the table of the guide. Day, subject, who: O officer, H head, M mailbox of the agency.
 *
 * <p>Working days: 31/3, 1–4/4, 8–11/4 (7/4 is Giỗ Tổ), 14–18/4, 21–25/4, and Saturday 26/4 in exchange for 2/5.
 */
final class ExpectedMails {
    private ExpectedMails() {}

    private static final String DISTRICTS_OHM =
            "vinh:OHM hoangmai:OHM dienchau:OHM hungnguyen:OHM nghiloc:OHM quynhluu:OHM";
    private static final String ALL_OM = "sct:OM sxd:OM stc:OM kkt:OM thongke:OM vinh:OM hoangmai:OM dienchau:OM"
            + " hungnguyen:OM nghiloc:OM quynhluu:OM";

    /** The work arrives, at once: officer, head, mailbox. The round opens on 1/4: officer, mailbox. */
    private static final String ARRIVAL = """
            28/03 | [200/KH-UBND] Tiếp nhận 2 nhiệm vụ, hạn tiếp nhận hết ngày 4/4/2025 (thứ Sáu) | thongke:OHM %s
            28/03 | [200/KH-UBND] Tiếp nhận 4 nhiệm vụ, hạn tiếp nhận hết ngày 4/4/2025 (thứ Sáu) | sxd:OHM stc:OHM
            28/03 | [200/KH-UBND] Tiếp nhận 7 nhiệm vụ, hạn tiếp nhận hết ngày 4/4/2025 (thứ Sáu) | sct:OHM kkt:OHM
            31/03 | [01/SCT-QLCN] Tiếp nhận 1 nhiệm vụ, hạn tiếp nhận hết ngày 8/4/2025 (thứ Ba) | sxd:OHM stc:OHM kkt:OHM hoangmai:OHM
            03/04 | [200/KH-UBND] Còn 1 ngày làm việc đến hạn: Tiếp nhận, phân công 2 nhiệm vụ | dienchau:O quynhluu:O
            04/04 | [200/KH-UBND] Hôm nay đến hạn: Tiếp nhận, phân công 2 nhiệm vụ | dienchau:OH quynhluu:OH
            01/04 | [200/KH-UBND] Mời nhập báo cáo tháng 4 năm 2025, hạn hết ngày 16/4/2025 (thứ Tư) | %s
            """.formatted(DISTRICTS_OHM, ALL_OM);

    /** Dated work of the letter: #1 stc due 4/4, #2 sxd due 10/4, #3 hoangmai due 15/4. Their other rungs are below. */
    private static final String DATED_WORK = """
            01/04 | [01/SCT-QLCN#1] Còn 3 ngày làm việc đến hạn hoàn thành: Gửi danh sách đầu mối theo dõi Kế hoạch 200 | stc:O
            03/04 | [01/SCT-QLCN#1] Còn 1 ngày làm việc đến hạn: Gửi danh sách đầu mối theo dõi Kế hoạch 200 | stc:O
            03/04 | [01/SCT-QLCN#1] Kết quả được xác nhận: Gửi danh sách đầu mối theo dõi Kế hoạch 200 | stc:O
            04/04 | [01/SCT-QLCN#2] Còn 3 ngày làm việc đến hạn hoàn thành: Gửi kịch bản tăng trưởng ngành xây dựng, vật liệu xây dựng | sxd:O
            09/04 | [01/SCT-QLCN#2] Còn 1 ngày làm việc đến hạn: Gửi kịch bản tăng trưởng ngành xây dựng, vật liệu xây dựng | sxd:O
            10/04 | [01/SCT-QLCN#2] Hôm nay đến hạn: Gửi kịch bản tăng trưởng ngành xây dựng, vật liệu xây dựng | sxd:OH
            10/04 | [01/SCT-QLCN#3] Còn 3 ngày làm việc đến hạn hoàn thành: Gửi danh mục dự án công nghiệp đang vướng mắc | hoangmai:O
            11/04 | [01/SCT-QLCN#2] Quá hạn 1 ngày làm việc: Gửi kịch bản tăng trưởng ngành xây dựng, vật liệu xây dựng | sxd:H
            14/04 | [01/SCT-QLCN#2] Kết quả được xác nhận: Gửi kịch bản tăng trưởng ngành xây dựng, vật liệu xây dựng | sxd:O
            15/04 | [01/SCT-QLCN#3] Hôm nay đến hạn: Gửi danh mục dự án công nghiệp đang vướng mắc | hoangmai:OH
            16/04 | [01/SCT-QLCN#3] Quá hạn 1 ngày làm việc: Gửi danh mục dự án công nghiệp đang vướng mắc | hoangmai:OH
            18/04 | [01/SCT-QLCN#3] Đôn đốc, quá hạn 3 ngày làm việc: Gửi danh mục dự án công nghiệp đang vướng mắc | hoangmai:OHM
            """;

    /** The April reports, due on 16/4. Who has dated work besides gets one digest for both (11/4, 14/4). */
    private static final String REPORTS = """
            11/04 | Việc cần làm ngày 11/4/2025: 1 quá hạn, 1 sắp đến hạn | sxd:O
            11/04 | Việc cần làm ngày 11/4/2025: 2 sắp đến hạn | hoangmai:O
            11/04 | [200/KH-UBND] Còn 3 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025 | sct:O stc:O kkt:O thongke:O vinh:O dienchau:O hungnguyen:O nghiloc:O quynhluu:O
            14/04 | Việc cần làm ngày 14/4/2025: 2 sắp đến hạn | hoangmai:O
            14/04 | [200/KH-UBND] Báo cáo tháng 4 năm 2025 được trả lại để bổ sung | vinh:OH
            15/04 | [200/KH-UBND] Còn 1 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025 | sxd:O stc:O kkt:O thongke:O dienchau:O hungnguyen:O nghiloc:O quynhluu:O
            16/04 | [200/KH-UBND] Hôm nay là hạn cuối gửi báo cáo tháng 4 năm 2025 | sxd:OH dienchau:OH hungnguyen:OH nghiloc:OH quynhluu:OH
            17/04 | [200/KH-UBND] Báo cáo tháng 4 năm 2025 đã quá hạn 1 ngày làm việc | hungnguyen:OH quynhluu:OH
            21/04 | [200/KH-UBND] Đôn đốc: báo cáo tháng 4 năm 2025 đã quá hạn 3 ngày làm việc | quynhluu:OHM
            21/04 | [200/KH-UBND] Còn 1 ngày làm việc đến hạn: Báo cáo tổng hợp tháng 4/2025 | sct:O truongphong.sct
            22/04 | [200/KH-UBND] Hôm nay đến hạn: Báo cáo tổng hợp tháng 4/2025 | sct:OH truongphong.sct
            22/04 | [200/KH-UBND] Báo cáo tổng hợp tháng 4 năm 2025 đã phát hành | sct:M sxd:M stc:M kkt:M thongke:M vinh:M hoangmai:M dienchau:M hungnguyen:M nghiloc:M quynhluu:M chutich chuyenvien.vp lanhdao.vp totruong.to01
            """;

    /** #3 passes the ladder on 21/4, the report of quynhluu on 22/4; presented and decided on 24/4. */
    private static final String DOSSIER = """
            21/04 | Phiếu trình: 1 nội dung quá hạn thực hiện 01/SCT-QLCN, cần lập phiếu trình | chuyenvien.vp lanhdao.vp
            22/04 | Phiếu trình: 2 nội dung quá hạn thực hiện 01/SCT-QLCN, 200/KH-UBND, cần lập phiếu trình | chuyenvien.vp lanhdao.vp
            23/04 | [01/SCT-QLCN] Còn 1 ngày làm việc đến hạn: Lập phiếu trình mở ngày 21/4/2025 (Sở Công Thương) | chuyenvien.vp lanhdao.vp
            24/04 | [01/SCT-QLCN] Hôm nay đến hạn: Lập phiếu trình mở ngày 21/4/2025 (Sở Công Thương) | chuyenvien.vp lanhdao.vp
            24/04 | Phiếu trình: 2 nội dung quá hạn thực hiện 01/SCT-QLCN, 200/KH-UBND, cần cho ý kiến | chutich totruong.to01
            24/04 | Ý kiến chỉ đạo của Chủ tịch UBND tỉnh ngày 24/4/2025 về 1 nội dung quá hạn | hoangmai:OHM quynhluu:OHM
            24/04 | Đã có ý kiến chỉ đạo về phiếu trình mở ngày 21/4/2025 (2 nội dung) | sct:OH chuyenvien.vp lanhdao.vp truongphong.sct
            24/04 | [01/SCT-QLCN#3] Thông báo: nhiệm vụ quá hạn đã được trình Chủ tịch UBND tỉnh | hoangmai:OHM
            24/04 | [200/KH-UBND] Thông báo: việc chưa gửi báo cáo tháng 4 năm 2025 đã được trình Chủ tịch UBND tỉnh | quynhluu:OHM
            """;

    /** What was decided takes effect: #3 has until 29/4, the report until 28/4, and both ladders begin anew. */
    private static final String EFFECT = """
            25/04 | [01/SCT-QLCN#3] Còn 3 ngày làm việc đến hạn hoàn thành: Gửi danh mục dự án công nghiệp đang vướng mắc | hoangmai:O
            25/04 | [200/KH-UBND] Còn 2 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025 | quynhluu:O
            26/04 | [200/KH-UBND] Còn 1 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025 | quynhluu:O
            """;

    /** #4 of kkt, due on 25/4, runs beside all this; handed in on the day. */
    private static final String RUNNING = """
            22/04 | [01/SCT-QLCN#4] Còn 3 ngày làm việc đến hạn hoàn thành: Rà soát dự án đưa vào danh mục trọng điểm | kkt:O
            24/04 | [01/SCT-QLCN#4] Còn 1 ngày làm việc đến hạn: Rà soát dự án đưa vào danh mục trọng điểm | kkt:O
            25/04 | [01/SCT-QLCN#4] Hôm nay đến hạn: Rà soát dự án đưa vào danh mục trọng điểm | kkt:OH
            """;

    static String ofTheMonth() {
        return Ledger.inOrder((ARRIVAL + DATED_WORK + REPORTS + DOSSIER + EFFECT + RUNNING).lines());
    }
}
