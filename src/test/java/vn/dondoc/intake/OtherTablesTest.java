package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Tables of tasks and of targets as other provinces draw them, and agencies in brackets. */
class OtherTablesTest {
    private static final String HEAD =
            "UBND TỈNH BẮC SƠN\nSố: 9/KH-UBND\nBắc Sơn, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nBảo vệ rừng\n\nThực hiện Nghị quyết số 4-NQ/TU ngày 02/01/2026, UBND tỉnh ban hành Kế hoạch như sau:\n";

    @Test
    void aRowThatNamesAnAgencyAloneSpeaksForTheRowsUnderIt() {
        ReadDirective read = read("I. PHÂN CÔNG\n| TT | Nội dung công việc | Phối hợp | Tiến độ |\n"
                + "| I | SỞ Y TẾ | | |\n| 1 | Rà soát thuốc | Sở Tài chính | Quý III/2026 |\n"
                + "| II | CÔNG AN TỈNH | | |\n| 2 | Tuần tra rừng | | Thường xuyên |");

        assertThat(read.assignments())
                .extracting(ReadAssignment::leadCanonical, ReadAssignment::text, ReadAssignment::dueOn)
                .containsExactly(
                        tuple("Sở Y tế", "Rà soát thuốc", "2026-09-30"), tuple("Công an tỉnh", "Tuần tra rừng", null));
    }

    @Test
    void anEmptyCellOfTheAgencyMeansTheOneAbove() {
        ReadDirective read = read(
                "I. PHÂN CÔNG\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n"
                        + "| 1 | Rà soát thuốc | Sở Y tế | 15/5/2026 |\n| 2 | Kiểm kê kho | | 20/5/2026 |\n| 3 | Lập sổ | -nt- | 25/5/2026 |");

        assertThat(read.assignments())
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Y tế", "Sở Y tế", "Sở Y tế");
    }

    @Test
    void aFlattenedTableNeedsNoColumnOfNumbers() {
        ReadDirective read =
                read("I. PHÂN CÔNG\nNội dung nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian thực hiện\n"
                        + "Lập bản đồ các điểm\ntập kết gỗ\nSở Xây dựng\nUBND các xã, phường\nTháng 12/2026\n"
                        + "Trồng cây phân tán\nHội Nông dân tỉnh\nTỉnh đoàn\nHằng năm");

        assertThat(read.assignments())
                .extracting(ReadAssignment::text, ReadAssignment::leadCanonical, ReadAssignment::deadline)
                .containsExactly(
                        tuple("Lập bản đồ các điểm tập kết gỗ", "Sở Xây dựng", "Tháng 12/2026"),
                        tuple("Trồng cây phân tán", "Hội Nông dân tỉnh", "Hằng năm"));
    }

    @Test
    void agencyCoOperationAndTimeMayStandInBracketsBehindATask() {
        ReadDirective read = read(
                "I. NHIỆM VỤ\n- Rà soát vùng trồng (Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính; hoàn thành trong quý II/2026).\n- Củng cố hợp tác xã. (Liên minh Hợp tác xã tỉnh thực hiện; phối hợp: Sở Nội vụ; thực hiện thường xuyên)");

        assertThat(read.assignments())
                .extracting(
                        ReadAssignment::text,
                        ReadAssignment::leadCanonical,
                        task -> String.join(", ", task.cooperating()),
                        ReadAssignment::dueOn)
                .containsExactly(
                        tuple("Rà soát vùng trồng", "Sở Nông nghiệp và Môi trường", "Sở Tài chính", "2026-06-30"),
                        tuple("Củng cố hợp tác xã.", "Liên minh Hợp tác xã tỉnh", "Sở Nội vụ", null));
    }

    @Test
    void anArticleThatOnlyRefersToItsAnnexAssignsNothing() {
        ReadDirective read = read(
                "Điều 1. Phân công các sở, ngành thực hiện các nhiệm vụ bảo vệ rừng (chi tiết tại Phụ lục kèm theo).\nĐiều 2. Giao Sở Tài chính bố trí kinh phí.");

        assertThat(read.assignments()).extracting(ReadAssignment::section).containsExactly("Điều 2");
    }

    @Test
    void aRowMayLayDownADutyToReport() {
        ReadDirective read = read("I. PHÂN CÔNG\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n"
                + "| 1 | Theo dõi diễn biến rừng, báo cáo UBND tỉnh | Sở Nông nghiệp và Môi trường | Hằng quý |");

        assertThat(read.reportingRegimes())
                .extracting(ReadRegime::who, ReadRegime::to, ReadRegime::cadence)
                .containsExactly(tuple("Sở Nông nghiệp và Môi trường", "UBND tỉnh", "QUARTERLY"));
    }

    @Test
    void whatItsRecipientDoesWithAReportMakesItNoProposal() {
        ReadDirective read = read(
                "I. NHIỆM VỤ\n1. Sở Y tế trước ngày 30/11 hằng năm gửi báo cáo về Sở Nội vụ tổng hợp, trình UBND tỉnh.");

        assertThat(read.reportingRegimes()).extracting(ReadRegime::cadence).containsExactly("ANNUAL");
    }

    @Test
    void aTableOfTargetsGivesOneForEachYearToCome() {
        ReadDirective read = read(
                "I. CHỈ TIÊU\n| TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Năm 2026 | Năm 2030 |\n"
                        + "| 1 | Tỷ lệ che phủ rừng | % | 51 | 52,5 | Trên 55 |\n\nII. NHIỆM VỤ\n1. Sở Y tế rà soát thuốc.");

        assertThat(read.indicators())
                .extracting(ReadIndicator::value, ReadIndicator::unit, ReadIndicator::year, ReadIndicator::operator)
                .containsExactly(tuple("52,5", "%", "2026", "="), tuple("55", "%", "2030", ">"));
    }

    @Test
    void aTaskInATableMayHoldATarget() {
        ReadDirective read = read("I. PHÂN CÔNG\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n"
                + "| 1 | Đào tạo 300 kiểm lâm viên đến năm 2030 | Sở Nội vụ | 2030 |");

        assertThat(read.indicators())
                .extracting(ReadIndicator::value, ReadIndicator::unit)
                .containsExactly(tuple("300", "kiểm lâm viên"));
    }

    private static ReadDirective read(String body) {
        return new DirectiveReader().read(Lines.file("van-ban.txt", HEAD + body + "\n\nNơi nhận:\n- Như trên."));
    }
}
