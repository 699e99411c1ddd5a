package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Which overdue matter joins which dossier, and which joins none. */
@EscalationTest
class JoiningRulesTest {
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
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    UUID plan;
    UUID round;
    UUID report;

    @BeforeEach
    void aReportIsMissing() {
        plan = scene.plan200();
        round = scene.aprilRound(plan);
        report = scene.report(round, "so-xay-dung");
    }

    @Test
    void threeWorkingDaysLateIsStillTheRemindersBusiness() {
        assertThat(sweepOn("2025-04-21")).isZero();
        assertThat(dossiers.list(null)).isEmpty();
    }

    @Test
    void fourWorkingDaysLateOpensADossierOfTheStandingAgency() {
        scene.reminded(report, "REPORT", "2025-04-16", "2025-04-17", "LATE_1");
        scene.reminded(report, "REPORT", "2025-04-16", "2025-04-21", "LATE_3");
        scene.explained(report, "REPORT", "so-xay-dung", "2025-04-21", "Chờ số liệu của các huyện");

        assertThat(sweepOn("2025-04-22")).isOne();

        assertThat(dossiers.list(null)).singleElement().satisfies(d -> {
            assertThat(d.standingAgency()).isEqualTo("so-cong-thuong");
            assertThat(d.state()).isEqualTo(Dossier.State.PREPARING);
            assertThat(d.openedOn()).isEqualTo("2025-04-22");
        });
        assertThat(itemsOf(0)).singleElement().satisfies(i -> {
            assertThat(i.agency()).isEqualTo("so-xay-dung");
            assertThat(i.title()).isEqualTo("Báo cáo tháng 4/2025 · KH 200/KH-UBND");
            assertThat(i.dueOn()).isEqualTo("2025-04-16");
            assertThat(i.joinedOn()).isEqualTo("2025-04-22");
            assertThat(i.reminders()).isEqualTo(2);
            assertThat(i.reasonGiven()).isEqualTo("Chờ số liệu của các huyện");
        });
        assertThat(scene.mails("DOSSIER_PREPARE"))
                .extracting(Scene.SentMail::recipient)
                .containsExactly("chuyenvien.vp", "lanhdao.vp");
        assertThat(scene.mails("DOSSIER_PREPARE").get(0).subject())
                .isEqualTo("Phiếu trình: 1 nội dung quá hạn thực hiện 200/KH-UBND, cần lập phiếu trình");
    }

    @Test
    void aSecondSweepOnTheSameMorningChangesNothing() {
        sweepOn("2025-04-22");
        assertThat(sweepOn("2025-04-22")).isZero();
        assertThat(dossiers.list(null)).hasSize(1);
        assertThat(scene.mails("DOSSIER_PREPARE")).hasSize(2);
    }

    @Test
    void twoSweepsAtOnceOpenOneDossier() throws Exception {
        time.to("2025-04-22T07:30");
        Callable<Integer> sweep = escalation::sweep;
        var threads = Executors.newFixedThreadPool(2);
        int joined = 0;
        for (var done : threads.invokeAll(List.of(sweep, sweep))) joined += done.get();
        threads.shutdown();

        assertThat(joined).isOne();
        assertThat(dossiers.list(null)).hasSize(1);
        assertThat(itemsOf(0)).hasSize(1);
    }

    @Test
    void aSecondOverdueMatterJoinsTheDossierThatIsBeingPreparedAndItsTaskCountsBoth() {
        sweepOn("2025-04-22");
        UUID work = scene.assignment(plan, 3, "Gửi kịch bản tăng trưởng", "so-tai-chinh", "2025-04-17");
        assertThat(sweepOn("2025-04-23")).isOne();

        assertThat(dossiers.list(null)).hasSize(1);
        assertThat(itemsOf(0)).extracting(DossierItem::subjectId).containsExactly(report, work);
        assertThat(tasks.openTasks(dossiers.list(null).get(0).processInstanceId()))
                .extracting(Tasks.OpenTask::name)
                .containsExactly("Lập phiếu trình mở ngày 22/4/2025 (2 nội dung)");
    }

    @Test
    void mattersOfAnotherStandingAgencyHaveADossierOfTheirOwn() {
        UUID other = scene.directive("15/CT-UBND", "so-tai-chinh", null);
        scene.assignment(other, 1, "Rà soát dự án chậm tiến độ", "so-xay-dung", "2025-04-10");
        assertThat(sweepOn("2025-04-22")).isEqualTo(2);
        assertThat(dossiers.list(null))
                .extracting(Dossier::standingAgency)
                .containsExactlyInAnyOrder("so-cong-thuong", "so-tai-chinh");
    }

    @Test
    void mattersOfAnotherFieldHaveADossierOfTheirOwn() {
        UUID other = scene.directive("15/CT-UBND", "so-cong-thuong", null);
        scene.ofField(other, "Đầu tư công");
        scene.assignment(other, 1, "Rà soát dự án chậm tiến độ", "so-xay-dung", "2025-04-10");
        assertThat(sweepOn("2025-04-22")).isEqualTo(2);
        assertThat(dossiers.list(null))
                .extracting(Dossier::name)
                .containsExactlyInAnyOrder(
                        "phiếu trình mở ngày 22/4/2025", "phiếu trình mở ngày 22/4/2025, lĩnh vực Đầu tư công");
    }

    @Test
    void aDossierCoversTheTimeSinceTheOneBeforeItWasPresentedAndKeepsItsName() {
        sweepOn("2025-04-22");
        Dossier first = dossiers.list(null).get(0);
        assertThat(first.since()).isNull();
        time.to("2025-04-24T09:00");
        present();
        assertThat(dossiers.find(first.id()).orElseThrow())
                .returns(first.name(), Dossier::name)
                .returns("đến ngày 24/4/2025", Dossier::period);

        scene.report(round, "so-tai-chinh");
        sweepOn("2025-04-25");
        assertThat(dossiers.list(null).get(0))
                .returns(LocalDate.of(2025, 4, 24), Dossier::since)
                .returns("từ ngày 24/4/2025 đến nay", Dossier::period);
    }

    @Test
    void afterSubmissionANewDossierOpensAndWhatIsWithTheLeadersStaysThere() {
        sweepOn("2025-04-22");
        present();
        UUID late = scene.report(round, "so-tai-chinh");
        assertThat(sweepOn("2025-04-23")).isOne();

        assertThat(dossiers.list(null)).hasSize(2);
        assertThat(preparing()).extracting(DossierItem::subjectId).containsExactly(late);
        assertThat(dossiers.list(null))
                .filteredOn(d -> d.state() == Dossier.State.WITH_LEADERS)
                .flatExtracting(d -> items.of(d.id()))
                .extracting(DossierItem::subjectId)
                .containsExactly(report);
    }

    @Test
    void theDatabaseRefusesASecondDossierInPreparation() {
        sweepOn("2025-04-22");
        LocalDate day = LocalDate.of(2025, 4, 23);
        assertThatThrownBy(() -> dossiers.open(UUID.randomUUID(), "so-cong-thuong", "", day))
                .isInstanceOf(DuplicateKeyException.class);
        dossiers.open(UUID.randomUUID(), "so-tai-chinh", "", day);
        dossiers.open(UUID.randomUUID(), "so-cong-thuong", "Đầu tư công", day);
        assertThat(dossiers.list(null)).hasSize(3);
    }

    @Test
    void aDecidedMatterJoinsNoneUntilItsReviewDateAndThenJoinsAgain() {
        sweepOn("2025-04-22");
        present();
        decideToSendBy("2025-04-29");
        assertThat(jdbc.sql("select review_on::text from report where id = ?")
                        .param(report)
                        .query(String.class)
                        .single())
                .isEqualTo("2025-04-29");

        assertThat(sweepOn("2025-04-28")).isZero();
        assertThat(sweepOn("2025-04-29")).isOne();
        assertThat(preparing()).extracting(DossierItem::subjectId).containsExactly(report);
    }

    @Test
    void whatIsSentInBetweenIsMarkedSettledAndLeavesTheCount() {
        sweepOn("2025-04-22");
        scene.sent(report, "2025-04-22T14:00");
        assertThat(sweepOn("2025-04-23")).isZero();

        assertThat(itemsOf(0)).singleElement().satisfies(i -> {
            assertThat(i.resolved()).isTrue();
            assertThat(i.resolution()).isEqualTo("Đã gửi báo cáo lúc 14:00 ngày 22/4/2025.");
        });
        assertThat(tasks.openTasks(dossiers.list(null).get(0).processInstanceId()))
                .extracting(Tasks.OpenTask::name)
                .containsExactly("Lập phiếu trình mở ngày 22/4/2025 (0 nội dung)");
    }

    @Test
    void workThatWasDoneOrGotANewDateIsSettledAndARedoneOneIsTakenUpAgain() {
        UUID done = scene.assignment(plan, 1, "Gửi đầu mối theo dõi", "so-tai-chinh", "2025-04-04");
        UUID moved = scene.assignment(plan, 2, "Gửi danh mục dự án", "so-noi-vu", "2025-04-04");
        sweepOn("2025-04-22");
        scene.done(done, "2025-04-22");
        jdbc.sql("update assignment set due_on = '2025-05-15' where id = ?")
                .param(moved)
                .update();
        sweepOn("2025-04-23");
        assertThat(itemsOf(0))
                .filteredOn(DossierItem::resolved)
                .extracting(DossierItem::resolution)
                .containsExactlyInAnyOrder(
                        "Đã hoàn thành, báo cáo ngày 22/4/2025.", "Thời hạn đã điều chỉnh đến ngày 15/5/2025.");

        jdbc.sql("update assignment set state = 'REDO' where id = ?")
                .param(done)
                .update();
        sweepOn("2025-04-24");
        assertThat(itemsOf(0))
                .filteredOn(i -> i.subjectId().equals(done))
                .singleElement()
                .satisfies(i -> assertThat(i.resolved()).isFalse());
    }

    private int sweepOn(String day) {
        time.to(day + "T07:30");
        return escalation.sweep();
    }

    private List<DossierItem> itemsOf(int position) {
        return items.of(dossiers.list(null).get(position).id());
    }

    private List<DossierItem> preparing() {
        return dossiers.list(null).stream()
                .filter(d -> d.state() == Dossier.State.PREPARING)
                .flatMap(d -> items.of(d.id()).stream())
                .toList();
    }

    private void present() {
        Dossier dossier = dossiers.list(null).get(0);
        Map<UUID, Ruling> watching = items.of(dossier.id()).stream()
                .collect(Collectors.toMap(DossierItem::id, i -> Ruling.of(Measure.WATCH)));
        scene.does(
                "chuyenvien.vp", dossier.processInstanceId(), "userTask_prepare", new Preparation.Draft("", watching));
    }

    private void decideToSendBy(String day) {
        Dossier dossier = dossiers.list(null).get(0);
        var sendBy = Answers.Answer.of(Ruling.until(Measure.SEND_BY, LocalDate.parse(day)));
        scene.does(
                "chutich",
                dossier.processInstanceId(),
                "userTask_decide",
                new Answers(
                        Answers.Mode.EACH,
                        items.of(dossier.id()).stream().collect(Collectors.toMap(DossierItem::id, i -> sendBy))));
        jobs.runAll();
    }
}
