package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** The Chairman's page: who sees it, what it says, and that he can decide there. */
@EscalationTest
class DossierPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Escalation escalation;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    @Autowired
    JdbcClient jdbc;

    UUID report;
    String page;

    @BeforeEach
    void aDossierOfTwoMattersIsPresented() {
        UUID plan = scene.plan200();
        report = scene.report(scene.aprilRound(plan), "so-xay-dung");
        scene.assignment(plan, 7, "Gửi kịch bản tăng trưởng", "thong-ke-tinh", "2025-04-10");
        scene.reminded(report, "REPORT", "2025-04-16", "2025-04-21", "LATE_3");
        time.to("2025-04-22T07:30");
        escalation.sweep();
        time.to("2025-04-24T09:00");
        page = "/phieu-trinh/" + dossier().id();
        present();
    }

    @Test
    void leadersAndTheOfficeReadItAndTheStandingAgencyReadsItsOwn() throws Exception {
        for (String login :
                new String[] {"chutich", "totruong.to01", "chuyenvien.vp", "chuyenvien.sct", "lanhdao.sct"}) {
            browser.opens(login, page).andExpect(status().isOk());
            browser.opens(login, "/phieu-trinh")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Mở ngày 22/4/2025")));
        }
    }

    @Test
    void forAllOthersThereIsNone() throws Exception {
        for (String login : new String[] {"chuyenvien.sxd", "lanhdao.sxd", "quantri", "lanhdao.stc"}) {
            browser.opens(login, page).andExpect(status().isNotFound());
            browser.opens(login, page + "/phieu-trinh.docx").andExpect(status().isNotFound());
            browser.sends(login, page + "/y-kien", Map.of("mode", "ALL"));
            browser.sends(login, page + "/y-kien-van-ban", paper("ALL"));
        }
        browser.opens("lanhdao.stc", "/phieu-trinh")
                .andExpect(content().string(containsString("Chưa có phiếu trình nào")));
        browser.opens("chuyenvien.sxd", "/phieu-trinh").andExpect(status().isNotFound());
        assertThat(dossier().decidedAt()).isNull();
    }

    @Test
    void threeNumbersThenNamesAndProposals() throws Exception {
        browser.opens("chutich", page)
                .andExpect(content().string(containsString("<strong>2</strong> nội dung trình")))
                .andExpect(content().string(containsString("<strong>2</strong> cơ quan, đơn vị, địa phương")))
                .andExpect(content().string(containsString("<strong>10</strong> ngày làm việc, quá hạn lâu nhất")))
                .andExpect(content().string(containsString("Sở Xây dựng")))
                .andExpect(content().string(containsString("Yêu cầu gửi báo cáo trước ngày 29/4/2025")))
                .andExpect(content().string(containsString("Đề nghị giải trình")))
                .andExpect(content().string(not(containsString("Phê bình</option><option"))));
    }

    @Test
    void theDeputySaysWhatHeThinksAndTheChairmanAgreesWithAll() throws Exception {
        browser.opens("chutich", page).andExpect(content().string(not(containsString("mode=\"ALL\""))));
        browser.sends("totruong.to01", page + "/y-kien-pho-chu-tich", Map.of("agrees", "false", "opinion", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("chưa nêu ý kiến khác")));
        browser.sends("totruong.to01", page + "/y-kien-pho-chu-tich", Map.of("agrees", "true"))
                .andExpect(redirectedUrl(page));
        browser.opens("chutich", page).andExpect(content().string(containsString("Đồng ý với đề xuất.")));
        browser.sends("chutich", page + "/y-kien", Map.of("mode", "ALL")).andExpect(redirectedUrl(page));
        browser.sends("chutich", page + "/y-kien", Map.of("mode", "ALL"))
                .andExpect(content().string(containsString("đã có ý kiến chỉ đạo")));
        jobs.runAll();

        assertThat(dossier().state()).isEqualTo(Dossier.State.DECIDED);
        browser.opens("chuyenvien.vp", page)
                .andExpect(content().string(containsString("Chủ tịch UBND tỉnh cho ý kiến lúc 09:00 ngày 24/4/2025.")));
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        browser.sends("totruong.to01", page + "/y-kien-pho-chu-tich", Map.of("agrees", "true"));
        Map<String, String> typed = new HashMap<>(Map.of("mode", "EACH"));
        for (DossierItem item : items.of(dossier().id())) typed.put("answer_" + item.id(), "AGREE");
        String item = "_" + itemOf(report).id();
        typed.put("answer" + item, "SEND_BY");
        typed.put("note" + item, "Lần cuối");
        browser.sends("chutich", page + "/y-kien", typed)
                .andExpect(content().string(containsString("cần có ngày")))
                .andExpect(content().string(containsString("value=\"Lần cuối\"")));
        typed.put("date" + item, "2025-05-06");
        browser.sends("chutich", page + "/y-kien", typed).andExpect(redirectedUrl(page));
        assertThat(itemOf(report).decision())
                .isEqualTo(new Ruling(Measure.SEND_BY, LocalDate.of(2025, 5, 6), null, "Lần cuối"));
    }

    @Test
    void theOfficeRecordsAnOpinionGivenOnPaper() throws Exception {
        browser.opens("chuyenvien.vp", page)
                .andExpect(content().string(containsString("Ghi nhận ý kiến chỉ đạo bằng văn bản")))
                .andExpect(content().string(containsString("name=\"scan\"")));
        browser.sends("chuyenvien.vp", page + "/y-kien-van-ban", paper("ALL")).andExpect(redirectedUrl(page));
        jobs.runAll();
        assertThat(dossier().basisNumber()).isEqualTo("311/VP-CN");
        assertThat(dossier().state()).isEqualTo(Dossier.State.DECIDED);
    }

    @Test
    void nextTimeItSaysWhatWasDecidedAndWhatCameOfIt() throws Exception {
        browser.sends("chuyenvien.vp", page + "/y-kien-van-ban", paper("ALL"));
        jobs.runAll();
        time.to("2025-04-29T07:30");
        escalation.sweep();
        UUID next = preparing();
        browser.opens("chutich", "/phieu-trinh/" + next)
                .andExpect(content()
                        .string(containsString(
                                "Ngày 24/4/2025, Báo cáo tháng 4/2025 · KH 200/KH-UBND: Yêu cầu gửi báo cáo"
                                        + " trước ngày 29/4/2025. Đến nay chưa gửi báo cáo.")));
    }

    @Test
    void whatWasDecidedIsShownInTheNextDossierUntilItIsDone() throws Exception {
        browser.sends("chuyenvien.vp", page + "/y-kien-van-ban", paper("ALL"));
        jobs.runAll();
        time.to("2025-04-25T07:30");
        UUID plan = jdbc.sql("select id from directive").query(UUID.class).single();
        scene.assignment(plan, 9, "Lập danh mục dự án", "so-tai-chinh", "2025-04-15");
        escalation.sweep();
        String next = "/phieu-trinh/" + preparing();
        browser.opens("chutich", next)
                .andExpect(content()
                        .string(containsString("Ý kiến chỉ đạo tại các phiếu trình trước chưa thực hiện xong")))
                .andExpect(content().string(containsString("Hạn thực hiện ý kiến chỉ đạo: ngày 28/4/2025.")))
                .andExpect(content().string(not(containsString(">Quá hạn</span>"))));

        scene.sent(report, "2025-04-25T08:30");
        browser.opens("chutich", next)
                .andExpect(content().string(not(containsString("Hạn thực hiện ý kiến chỉ đạo: ngày 28/4/2025."))));
    }

    @Test
    void eachMatterShowsItsMailsWithTheirOutcomeAndACommitmentThatWasBroken() throws Exception {
        scene.mailed(report, "chuyenvien.sxd", "so-xay-dung", "2025-04-17", "Báo cáo tháng 4 đã quá hạn");
        scene.explained(report, "REPORT", "so-xay-dung", "2025-04-18", "Chờ số liệu");
        scene.committed(report, "Gửi trong tuần", "2025-04-23");
        browser.opens("chutich", page)
                .andExpect(content()
                        .string(containsString(
                                "Ngày 17/4/2025: Báo cáo tháng 4 đã quá hạn, gửi Chuyên viên đầu mối Sở Xây dựng:"
                                        + " đã gửi lúc 07:31 ngày 17/4/2025")))
                .andExpect(content().string(containsString("(hạn cam kết: ngày 23/4/2025)")))
                .andExpect(content().string(containsString("Không thực hiện cam kết")));

        scene.committed(report, "Gửi trong tuần", "2025-04-24");
        browser.opens("chutich", page).andExpect(content().string(not(containsString("Không thực hiện cam kết"))));
    }

    @Test
    void theListIsFilteredByFieldAgencyAndTime() throws Exception {
        Map<String, Boolean> shown = new java.util.LinkedHashMap<>();
        shown.put("?nam=2025", true);
        shown.put("?nam=2025&ky=Q2", true);
        shown.put("?nam=2025&ky=M4", true);
        shown.put("?nam=2025&ky=M5", false);
        shown.put("?nam=2025&ky=Q1", false);
        shown.put("?nam=2024", false);
        shown.put("?co-quan=so-cong-thuong", true);
        shown.put("?co-quan=so-tai-chinh", false);
        shown.put("?linh-vuc=C%C3%B4ng%20nghi%E1%BB%87p", false);
        shown.put("?nam=2025&ky=Q9", true);
        shown.put("?nam=2025&ky=x", true);
        for (var entry : shown.entrySet()) {
            var row = containsString(page + "\"");
            browser.opens("chutich", "/phieu-trinh" + entry.getKey())
                    .andExpect(content().string(entry.getValue() ? row : not(row)));
        }
        browser.opens("chuyenvien.sct", "/phieu-trinh?co-quan=so-tai-chinh")
                .andExpect(content().string(containsString(page)));
    }

    @Test
    void whatWasSettledSinceIsShownApart() throws Exception {
        scene.sent(report, "2025-04-24T08:30");
        browser.opens("chutich", page)
                .andExpect(content().string(containsString("<strong>1</strong> nội dung trình")))
                .andExpect(content().string(containsString("Đã gửi báo cáo lúc 08:30 ngày 24/4/2025.")));
    }

    @Test
    void whatIsNoLongerPossibleIsNotOffered() throws Exception {
        browser.sends("totruong.to01", page + "/y-kien-pho-chu-tich", Map.of("agrees", "true"));
        browser.opens("chutich", page)
                .andExpect(content().string(containsString("Đồng ý với đề xuất: Yêu cầu gửi báo cáo")));
        scene.missed(report);
        browser.opens("chutich", page)
                .andExpect(content().string(not(containsString("Đồng ý với đề xuất: Yêu cầu gửi báo cáo"))))
                .andExpect(content().string(not(containsString("value=\"SEND_BY\""))))
                .andExpect(content()
                        .string(containsString("Yêu cầu gửi báo cáo trước ngày 29/4/2025 (không còn thực hiện được")));
    }

    @Test
    void itCanBeTakenAsAWordDocument() throws Exception {
        byte[] docx = browser.opens("chuyenvien.vp", page + "/phieu-trinh.docx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(extractor.getText())
                    .contains("PHIẾU TRÌNH", "Sở Xây dựng", "Đề nghị giải trình", "Kính trình Chủ tịch UBND tỉnh")
                    .contains("Kỳ tổng hợp: đến ngày 24/4/2025.")
                    .containsIgnoringCase("Quá trình nhắc việc, giải trình, cam kết");
        }
    }

    private void present() {
        Map<UUID, Ruling> proposals = new HashMap<>();
        for (DossierItem item : items.of(dossier().id()))
            proposals.put(
                    item.id(),
                    item.subjectId().equals(report)
                            ? Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 4, 29))
                            : Ruling.of(Measure.EXPLAIN));
        scene.does(
                "chuyenvien.vp",
                dossier().processInstanceId(),
                "userTask_prepare",
                new Preparation.Draft(null, proposals));
    }

    private UUID preparing() {
        return dossiers.list(null).stream()
                .filter(d -> d.state() == Dossier.State.PREPARING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, String> paper(String mode) {
        return Map.of("mode", mode, "basisNumber", "311/VP-CN", "basisDate", "2025-04-24");
    }

    private DossierItem itemOf(UUID subject) {
        return items.of(dossier().id()).stream()
                .filter(i -> i.subjectId().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private Dossier dossier() {
        return dossiers.list(null).get(0);
    }
}
