package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.reporting.ReportingFixture.NGHI_LOC;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.agency.Agency;
import vn.dondoc.support.TimeTravel;

/** The agency's own báo cáo as it is downloaded and opened in Word. */
@ReportingTest
class AgencyDocumentTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    LineSaving saving;

    @Autowired
    Visitors visitors;

    @Autowired
    TimeTravel time;

    UUID round;

    @BeforeEach
    void theAprilRoundIsOpen() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        time.to("2025-04-15T10:00");
    }

    @Test
    void itFollowsTheOutlineOfAnAgencysReport() throws Exception {
        UUID report = given.report(round, SXD).id();
        Line first = given.lines(report).get(0);
        var all = new LineFields(
                false,
                "Đã hướng dẫn 04 nhà đầu tư.",
                null,
                "Công văn số 12/SXD-QH",
                LocalDate.of(2025, 4, 10),
                false,
                "Thiếu quy hoạch phân khu.",
                "LAND",
                "Sớm phê duyệt quy hoạch.",
                "UBND tỉnh",
                "Rà soát hồ sơ.");
        saving.save(given.person("chuyenvien.sxd"), report, first.id(), 0, all);
        saving.save(
                given.person("chuyenvien.sxd"),
                report,
                given.lines(report).get(1).id(),
                0,
                LineFields.NOTHING_NEW);

        List<String> texts = word("chuyenvien.sxd", report);

        assertThat(texts).anyMatch(t -> t.contains("SỞ XÂY DỰNG"));
        assertThat(texts).anyMatch(t -> t.matches("(?s).*Số: .*/BC-SXD.*"));
        assertThat(texts).anyMatch(t -> t.startsWith("Nghệ An, ngày"));
        assertThat(texts).anyMatch(t -> t.contains("Kính gửi: Sở Công Thương (Cơ quan Thường trực Tổ 01)"));
        assertThat(texts)
                .containsSubsequence(
                        "I. KẾT QUẢ THỰC HIỆN",
                        "Hướng dẫn thủ tục quy hoạch, xây dựng. Đã hướng dẫn 04 nhà đầu tư. (Công văn số 12/SXD-QH ngày"
                                + " 10/4/2025)",
                        "Cấp phép xây dựng các dự án trọng điểm. Trong kỳ không phát sinh kết quả mới.",
                        "II. KHÓ KHĂN, VƯỚNG MẮC",
                        "Hướng dẫn thủ tục quy hoạch, xây dựng. Thiếu quy hoạch phân khu.",
                        "III. NHIỆM VỤ KỲ TỚI",
                        "Hướng dẫn thủ tục quy hoạch, xây dựng. Rà soát hồ sơ.",
                        "IV. ĐỀ XUẤT, KIẾN NGHỊ",
                        "Hướng dẫn thủ tục quy hoạch, xây dựng. Sớm phê duyệt quy hoạch.",
                        "Trên đây là kết quả thực hiện Kế hoạch số 200/KH-UBND tháng 4 năm 2025, Sở Xây dựng kính gửi Sở"
                                + " Công Thương (Cơ quan Thường trực Tổ 01) tổng hợp./.");
        assertThat(texts).contains("GIÁM ĐỐC").anyMatch(t -> t.startsWith("Nơi nhận"));
    }

    @Test
    void aCommitteeSignsByItsChairmanInItsOwnPlace() throws Exception {
        List<String> texts =
                word("chuyenvien.nghiloc", given.report(round, NGHI_LOC).id());
        assertThat(texts)
                .contains("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trong kỳ không có nhiệm vụ phải báo cáo kết quả.")
                .anyMatch(t -> t.startsWith("Nghi Lộc, ngày"));
    }

    @Test
    void whoSignsFollowsFromTheKindOfAgency() {
        Map.of(
                        "Sở Tài chính", "Giám đốc",
                        "Ban Quản lý Khu kinh tế Đông Nam", "Trưởng ban",
                        "Văn phòng UBND tỉnh", "Chánh Văn phòng",
                        "Thanh tra tỉnh", "Chánh Thanh tra",
                        "UBND huyện Nghi Lộc", "Chủ tịch",
                        "Chi cục Thống kê tỉnh Nghệ An", "Thủ trưởng cơ quan")
                .forEach((name, position) ->
                        assertThat(agency(name).headPosition()).as(name).isEqualTo(position));
    }

    @Test
    void numberAndDateAreThereOnceTheyAreKnown() throws Exception {
        UUID report = given.report(round, NGHI_LOC).id();
        given.submit("chuyenvien.nghiloc", report);
        given.approve("lanhdao.nghiloc", report);
        visitors.sends(
                "chuyenvien.nghiloc",
                "/bao-cao/" + report + "/so-van-ban",
                Map.of("so", "77/BC-UBND", "ngay", "2025-04-15"),
                null);

        assertThat(word("chuyenvien.nghiloc", report))
                .anyMatch(t -> t.contains("Số: 77/BC-UBND"))
                .contains("Nghi Lộc, ngày 15 tháng 4 năm 2025");
    }

    @Test
    void anotherAgencyDoesNotDownloadItAndTheStandingAgencyOnlyWhatWasSent() throws Exception {
        UUID report = given.report(round, STC).id();
        String path = "/bao-cao/" + report + "/word";
        visitors.opens("chuyenvien.sxd", path).andExpect(status().isNotFound());
        visitors.opens("truongphong.sct", path).andExpect(status().isNotFound());
        visitors.opens("chuyenvien.stc", path).andExpect(status().isOk());
    }

    private static Agency agency(String name) {
        return new Agency("x", name, name, "X", Agency.Kind.DEPARTMENT, null, null, true, null, 1);
    }

    private List<String> word(String login, UUID report) throws Exception {
        var answer = visitors.opens(login, "/bao-cao/" + report + "/word")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo(FileType.DOCX.mime());
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains(".docx");
        try (var file = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return Stream.concat(
                            file.getTables().stream()
                                    .flatMap(t -> t.getRows().stream())
                                    .flatMap(r -> r.getTableCells().stream())
                                    .flatMap(c -> c.getParagraphs().stream()),
                            file.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }
}
