package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.escalation.Answers.Answer;
import vn.dondoc.escalation.Answers.Mode;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** What a decision changes, what it must state, and that it is taken once. */
@EscalationTest
class DecisionEffectsTest {
    private static final String SXD = "so-xay-dung";

    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Escalation escalation;

    @Autowired
    Consequences consequences;

    @Autowired
    WrittenOpinions writtenOpinions;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    UUID plan;
    UUID report;
    UUID work;

    @BeforeEach
    void aReportAndAnAssignmentAreLate() {
        plan = scene.plan200();
        report = scene.report(scene.aprilRound(plan), SXD);
        work = scene.assignment(plan, 7, "Gửi kịch bản tăng trưởng", SXD, "2025-04-10");
        time.to("2025-04-22T07:30");
        escalation.sweep();
        time.to("2025-04-24T09:00");
    }

    @Test
    void aNewDateMovesTheAssignmentWithReasonAndPerson() {
        decide(Map.of(work, Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 5, 30))));

        assertThat(one("select due_on::text from assignment where id = ?", work))
                .isEqualTo("2025-05-30");
        assertThat(one("select reason from due_date_change where assignment_id = ?", work))
                .isEqualTo("Ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại phiếu trình mở ngày 22/4/2025");
        assertThat(one("select changed_by from due_date_change where assignment_id = ?", work))
                .isEqualTo("chutich");
        assertThat(one("select review_on::text from assignment where id = ?", work))
                .isEqualTo("2025-05-30");
    }

    @Test
    void anotherAgencyLeads() {
        decide(Map.of(work, new Ruling(Measure.OTHER_AGENCY, null, "so-tai-chinh", null)));
        assertThat(one("select lead_agency from assignment where id = ?", work)).isEqualTo("so-tai-chinh");
        assertThat(one("select review_on::text from assignment where id = ?", work))
                .isEqualTo("2025-05-12");
    }

    @Test
    void anExplanationIsOwedWithinFiveWorkingDaysOrBeforeTheDayNamed() {
        decide(Map.of(
                work, Ruling.of(Measure.EXPLAIN), report, Ruling.until(Measure.EXPLAIN, LocalDate.of(2025, 4, 29))));
        assertThat(one("select answer_by::text from explanation where subject_id = ?", work))
                .isEqualTo(calendar.plus(LocalDate.of(2025, 4, 24), 5).toString());
        assertThat(one("select answer_by::text from explanation where subject_id = ?", report))
                .isEqualTo("2025-04-28");
        assertThat(one("select subject_kind || agency from explanation where subject_id = ?", report))
                .isEqualTo("REPORT" + SXD);
    }

    @Test
    void aReportIsDemandedBeforeADay() {
        decide(Map.of(report, Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 4, 29))));
        assertThat(one("select send_by::text from report where id = ?", report)).isEqualTo("2025-04-28");
        assertThat(one("select review_on::text from report where id = ?", report))
                .isEqualTo("2025-04-29");
    }

    @Test
    void remindingCriticisingAndWatchingAreRecordedAndLookedAtAgainAfterTenWorkingDays() {
        decide(Map.of(work, Ruling.of(Measure.CRITICISE), report, Ruling.of(Measure.REMIND)));
        assertThat(dossier().state()).isEqualTo(Dossier.State.DECIDED);
        assertThat(one("select review_on::text from report where id = ?", report))
                .isEqualTo("2025-05-12");
        assertThat(one("select due_on::text from assignment where id = ?", work))
                .isEqualTo("2025-04-10");
    }

    @Test
    void theAgencyTheOfficeAndTheStandingAgencyAreToldOnce() {
        decide(Map.of(report, Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 4, 29))));
        consequences.apply(dossier().id());

        List<Scene.SentMail> mails = scene.mails("DECISION");
        assertThat(mails)
                .extracting(Scene.SentMail::recipient)
                .containsExactlyInAnyOrder(
                        "chuyenvien.sxd",
                        "lanhdao.sxd",
                        SXD,
                        "chuyenvien.vp",
                        "lanhdao.vp",
                        "chuyenvien.sct",
                        "truongphong.sct",
                        "lanhdao.sct");
        assertThat(mails)
                .filteredOn(m -> m.recipient().equals("lanhdao.sxd"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.subject())
                            .isEqualTo("Ý kiến chỉ đạo của Chủ tịch UBND tỉnh ngày 24/4/2025 về 2 nội dung quá hạn");
                    assertThat(m.text())
                            .contains(
                                    "Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng gửi \"Báo cáo tháng 4/2025 · KH 200/KH-UBND\""
                                            + " trước ngày 29/4/2025.");
                });
    }

    @Test
    void anAgencyGetsOneMailAboutAllThatWasDecidedAndOpensEachMatterFromIt() {
        decide(Map.of(
                work,
                Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 5, 30)),
                report,
                Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 4, 29))));

        assertThat(jdbc.sql("select kind from mail where recipient = 'chuyenvien.sxd' and day = '2025-04-24'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ESCALATED", "DECISION");
        assertThat(scene.mails("DECISION"))
                .filteredOn(m -> m.recipient().equals("chuyenvien.sxd"))
                .singleElement()
                .satisfies(m -> assertThat(m.text())
                        .contains("đến ngày 30/5/2025", "/viec/" + work, "trước ngày 29/4/2025", "/viec/" + report));
    }

    @Test
    void aNewDateOnADayOffIsToldWithTheDayThatCounts() {
        decide(Map.of(
                work, Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 6, 1)), report, Ruling.of(Measure.WATCH)));
        assertThat(scene.mails("DECISION"))
                .filteredOn(m -> m.recipient().equals("lanhdao.sxd"))
                .singleElement()
                .satisfies(m -> assertThat(m.text())
                        .contains("(Ngày 1/6/2025 là ngày nghỉ; thời hạn tính đến hết ngày 2/6/2025"));
    }

    @Test
    void anotherLeadAndAnExplanationAreToldInTheSameMailToo() {
        decide(Map.of(
                work,
                new Ruling(Measure.OTHER_AGENCY, null, "so-tai-chinh", null),
                report,
                Ruling.of(Measure.EXPLAIN)));
        assertThat(jdbc.sql("select kind from mail where recipient = 'lanhdao.sxd' and day = '2025-04-24'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ESCALATED", "DECISION");
    }

    @Test
    void whenItIsPresentedTheAgencyHearsItAndTheLeadersAreAsked() {
        present(Map.of(), null);
        assertThat(scene.mails("ESCALATED"))
                .extracting(Scene.SentMail::recipient, Scene.SentMail::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(
                                "chuyenvien.sxd", "Thông báo: 2 nội dung quá hạn đã được trình Chủ tịch UBND tỉnh"),
                        org.assertj.core.api.Assertions.tuple(
                                "lanhdao.sxd", "Thông báo: 2 nội dung quá hạn đã được trình Chủ tịch UBND tỉnh"),
                        org.assertj.core.api.Assertions.tuple(
                                SXD, "Thông báo: 2 nội dung quá hạn đã được trình Chủ tịch UBND tỉnh"));
        assertThat(scene.mails("DOSSIER_OPINION")).singleElement().satisfies(m -> {
            assertThat(m.recipient()).isEqualTo("totruong.to01");
            assertThat(m.subject()).isEqualTo("Phiếu trình: 2 nội dung quá hạn thực hiện 200/KH-UBND, cần cho ý kiến");
            assertThat(m.text())
                    .contains("Văn phòng UBND tỉnh trình 2 nội dung quá hạn của 1 cơ quan, đơn vị, địa phương, kèm đề"
                            + " xuất xử lý từng nội dung.");
        });
        assertThat(scene.mails("DOSSIER_DECIDE")).isEmpty();
        scene.does(
                "totruong.to01",
                dossier().processInstanceId(),
                "userTask_giveOpinion",
                new Opinions.Draft(false, "Cho Sở Xây dựng thêm 05 ngày."));
        assertThat(scene.mails("DOSSIER_DECIDE"))
                .extracting(Scene.SentMail::recipient)
                .containsExactly("chutich");
        assertThat(dossier().deputyOpinion()).isEqualTo("Cho Sở Xây dựng thêm 05 ngày.");
    }

    @Test
    void whatWasSettledBeforeTheDecisionNeedsNoneAndKeepsItsCourse() {
        present(Map.of(), "");
        scene.sent(report, "2025-04-24T08:00");
        scene.does("chutich", dossier().processInstanceId(), "userTask_decide", Answers.agreeingToAll());
        jobs.runAll();
        assertThat(items.of(dossier().id()))
                .filteredOn(i -> i.subjectId().equals(report))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.resolved()).isTrue();
                    assertThat(i.decision()).isNull();
                });
    }

    @Test
    void aReportThatCanNoLongerBeSentIsNeitherDemandedNorExplained() {
        scene.missed(report);
        for (Measure gone : List.of(Measure.SEND_BY, Measure.EXPLAIN))
            assertThatThrownBy(() -> present(Map.of(report, Ruling.until(gone, LocalDate.of(2025, 5, 30))), ""))
                    .hasMessageContaining("không còn được nhận (kỳ báo cáo sau đã chốt)");

        decide(Map.of(report, Ruling.of(Measure.REMIND)));
        assertThat(scene.mails("DECISION"))
                .filteredOn(m -> m.recipient().equals("lanhdao.sxd"))
                .singleElement()
                .satisfies(m -> assertThat(m.text())
                        .contains("yêu cầu gửi báo cáo các kỳ sau đúng hạn")
                        .doesNotContain("gửi báo cáo ngay"));
    }

    @Test
    void aProposalThatBecameImpossibleIsNotAgreedTo() {
        present(Map.of(report, Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 5, 30))), "");
        scene.missed(report);
        String instance = dossier().processInstanceId();
        assertThatThrownBy(() -> scene.does("chutich", instance, "userTask_decide", Answers.agreeingToAll()))
                .hasMessageContaining("không còn được nhận");
        assertThat(dossier().decidedAt()).isNull();
    }

    @Test
    void anAgencyHearsOnlyWhatTookEffectAndTheOfficeAlsoWhatDidNot() {
        decideOnly(Map.of(report, Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 5, 30))));
        scene.missed(report);
        jobs.runAll();

        assertThat(scene.mails("DECISION"))
                .filteredOn(m -> m.recipient().equals("lanhdao.sxd"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.subject()).endsWith("về 1 nội dung quá hạn");
                    assertThat(m.text()).doesNotContain("Báo cáo tháng 4/2025");
                });
        assertThat(scene.mails("DECISION"))
                .filteredOn(m -> m.recipient().equals("chuyenvien.vp"))
                .singleElement()
                .satisfies(m -> assertThat(m.text())
                        .contains("Yêu cầu gửi báo cáo trước ngày 30/5/2025 (chưa thực hiện, chưa báo cơ quan"));
    }

    @Test
    void everyUnsettledMatterNeedsAProposal() {
        var draft = new Preparation.Draft(null, Map.of());
        assertThatThrownBy(() -> scene.does("chuyenvien.vp", dossier().processInstanceId(), "userTask_prepare", draft))
                .hasMessageContaining("còn 2 nội dung chưa có đề xuất");
        assertThat(dossier().state()).isEqualTo(Dossier.State.PREPARING);
    }

    @Test
    void aDateIsNeededMustLieAheadAndInAYearWithACalendar() {
        assertThatThrownBy(() -> present(Map.of(work, Ruling.of(Measure.NEW_DATE)), ""))
                .hasMessageContaining("cần có ngày");
        assertThatThrownBy(() -> present(Map.of(work, Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 4, 24))), ""))
                .hasMessageContaining("phải sau ngày hôm nay");
        assertThatThrownBy(() -> present(Map.of(work, Ruling.until(Measure.NEW_DATE, LocalDate.of(2031, 1, 1))), ""))
                .hasMessageContaining("Lịch làm việc năm 2031 chưa được nhập");
        assertThatThrownBy(() -> present(Map.of(report, Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 5, 30))), ""))
                .hasMessageContaining("không áp dụng");
        assertThatThrownBy(() -> present(Map.of(work, new Ruling(Measure.OTHER_AGENCY, null, SXD, null)), ""))
                .hasMessageContaining("đang chủ trì");
        assertThatThrownBy(() -> present(Map.of(work, new Ruling(Measure.OTHER_AGENCY, null, "ubnd-tinh", null)), ""))
                .hasMessageContaining("không nhận chủ trì");
        assertThatThrownBy(() -> present(Map.of(), "chuyenvien.sxd")).hasMessageContaining("không phải Phó Chủ tịch");
    }

    @Test
    void theChairmanAnswersAllOrEach() {
        present(Map.of(), "");
        String instance = dossier().processInstanceId();
        assertThatThrownBy(() -> scene.does("chutich", instance, "userTask_decide", new Answers(null, Map.of())))
                .hasMessageContaining("Đề nghị chọn");
        assertThatThrownBy(() -> scene.does("chutich", instance, "userTask_decide", new Answers(Mode.EACH, Map.of())))
                .hasMessageContaining("còn 2 nội dung chưa có ý kiến");
        var agreed = items.of(dossier().id()).stream().collect(Collectors.toMap(DossierItem::id, i -> Answer.agreed()));
        scene.does("chutich", instance, "userTask_decide", new Answers(Mode.EACH, agreed));
        assertThat(items.of(dossier().id())).allMatch(i -> i.decision().equals(i.proposal()));
    }

    @Test
    void anEmptyChoiceOfTheFormIsNoProposal() {
        var typed = Map.of(
                "deputy", "", "items", Map.of(items.of(dossier().id()).get(0).id(), Map.of("date", "", "note", "")));
        assertThatThrownBy(() -> scene.does("chuyenvien.vp", dossier().processInstanceId(), "userTask_prepare", typed))
                .hasMessageContaining("còn 2 nội dung chưa có đề xuất");
    }

    @Test
    void aWrittenOpinionNeedsNumberAndADateThatCanBe() {
        present(Map.of(), "");
        var office = scene.person("lanhdao.vp");
        assertThatThrownBy(() -> writtenOpinions.record(
                        office,
                        dossier().id(),
                        new DecisionRecord.Basis(" ", LocalDate.of(2025, 4, 24)),
                        Answers.agreeingToAll(),
                        null))
                .hasMessageContaining("dossier.basisMissing");
        assertThatThrownBy(() -> writtenOpinions.record(
                        office,
                        dossier().id(),
                        new DecisionRecord.Basis("311/VP-CN", LocalDate.of(2025, 4, 23)),
                        Answers.agreeingToAll(),
                        null))
                .hasMessageContaining("dossier.basisDateWrong");
        assertThatThrownBy(() -> writtenOpinions.record(
                        scene.person("chuyenvien.sct"),
                        dossier().id(),
                        new DecisionRecord.Basis("311/VP-CN", LocalDate.of(2025, 4, 24)),
                        Answers.agreeingToAll(),
                        null))
                .hasMessageContaining("dossier.unknown");
    }

    @Test
    void ofTwoCoordinatorsWhoPresentAtOnceOneIsRefused() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        List<Callable<String>> both = List.of(() -> presentAs("chuyenvien.vp"), () -> presentAs("lanhdao.vp"));
        int refused = 0;
        for (var done : threads.invokeAll(both)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                refused++;
            }
        }
        threads.shutdown();
        assertThat(refused).isOne();
        assertThat(dossier().state()).isEqualTo(Dossier.State.WITH_LEADERS);
        assertThat(scene.mails("DOSSIER_OPINION")).hasSize(1);
    }

    private String presentAs(String login) {
        scene.does(login, dossier().processInstanceId(), "userTask_prepare", proposals(Map.of(), null));
        return login;
    }

    private void present(Map<UUID, Ruling> proposals, String deputy) {
        scene.does("chuyenvien.vp", dossier().processInstanceId(), "userTask_prepare", proposals(proposals, deputy));
    }

    private Preparation.Draft proposals(Map<UUID, Ruling> bySubject, String deputy) {
        Map<UUID, Ruling> proposals = new HashMap<>();
        for (DossierItem item : items.of(dossier().id()))
            proposals.put(item.id(), bySubject.getOrDefault(item.subjectId(), Ruling.of(Measure.WATCH)));
        return new Preparation.Draft(deputy, proposals);
    }

    private void decide(Map<UUID, Ruling> bySubject) {
        decideOnly(bySubject);
        jobs.runAll();
    }

    private void decideOnly(Map<UUID, Ruling> bySubject) {
        present(Map.of(), "");
        Map<UUID, Answer> answers = new HashMap<>();
        for (DossierItem item : items.of(dossier().id()))
            answers.put(item.id(), Answer.of(bySubject.getOrDefault(item.subjectId(), Ruling.of(Measure.WATCH))));
        scene.does("chutich", dossier().processInstanceId(), "userTask_decide", new Answers(Mode.EACH, answers));
    }

    private Dossier dossier() {
        return dossiers.list(null).get(0);
    }

    private String one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
