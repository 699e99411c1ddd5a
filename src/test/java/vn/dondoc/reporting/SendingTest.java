package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

@ReportingTest
class SendingTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportSending sending;

    @Autowired
    TakingBack takingBack;

    @Autowired
    ReportContents contents;

    @Autowired
    ReportCases cases;

    @Autowired
    AgencyRegister register;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    UUID plan;
    UUID round;
    UUID report;

    @BeforeEach
    void theReportOfSoXayDungIsWritten() {
        plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        report = given.report(round, SXD).id();
        time.to("2025-04-15T10:00");
        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 04 nhà đầu tư.");
    }

    @Test
    void aSecondSubmitIsToldThatItWasHandedInAlready() {
        given.submit("chuyenvien.sxd", report);
        int version = reporting.get(report).version();

        assertThatThrownBy(() -> sending.submit(report, version, "chuyenvien.sxd"))
                .isInstanceOfSatisfying(ReportRefused.class, r -> {
                    assertThat(r.key()).isEqualTo("report.alreadySubmitted");
                    assertThat(r.arguments()).containsExactly("10:00 ngày 15/4/2025");
                });
        given.approve("lanhdao.sxd", report);
        assertThatThrownBy(() -> sending.submit(report, version, "chuyenvien.sxd"))
                .isInstanceOfSatisfying(
                        ReportRefused.class, r -> assertThat(r.key()).isEqualTo("report.alreadySent"));
    }

    @Test
    void theTaskThatIsDoneCannotBeDoneAgain() {
        String task = given.task(report, "userTask_write");
        int version = reporting.get(report).version();
        given.submit("chuyenvien.sxd", report);

        assertThatThrownBy(() -> tasks.complete(given.person("chuyenvien.sxd"), task, version))
                .hasMessage("Ông/bà đã hoàn tất việc này lúc 10:00 ngày 15/4/2025, không cần làm lại.");
    }

    @Test
    void twoOfficersAtTheSameMomentHandItInOnce() throws Exception {
        register.putOfficer(new Officer(
                "chuyenvien2.sxd",
                "Chuyên viên thứ hai",
                SXD,
                "chuyenvien2.sxd@nghean.example",
                null,
                true,
                Set.of(Role.OFFICER)));
        String task = given.task(report, "userTask_write");
        int version = reporting.get(report).version();
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<String>> answers = new ArrayList<>();
        for (String login : List.of("chuyenvien.sxd", "chuyenvien2.sxd")) {
            var person = given.person(login);
            answers.add(both.submit(() -> {
                go.await();
                try {
                    tasks.complete(person, task, version);
                    return "done";
                } catch (RuntimeException refused) {
                    return refused.getMessage();
                }
            }));
        }
        go.countDown();
        List<String> said =
                List.of(answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
        both.shutdown();

        assertThat(said).containsOnlyOnce("done");
        assertThat(said.stream().filter(s -> !s.equals("done")))
                .singleElement()
                .asString()
                .matches("(?s).*(Báo cáo đã được trình lãnh đạo duyệt lúc|Việc này đã được).*");
        assertThat(tasks.openTasks(reporting.get(report).processInstanceId())).hasSize(1);
    }

    @Test
    void aSentReportCannotBeWrittenAnyMore() {
        given.submit("chuyenvien.sxd", report);
        assertThatThrownBy(() -> given.write("chuyenvien.sxd", report, "Sửa sau khi trình."))
                .isInstanceOfSatisfying(
                        ReportRefused.class, r -> assertThat(r.key()).isEqualTo("report.alreadySubmitted"));
    }

    @Test
    void aLateReportIsTakenUntilTheNextRoundClosesAndRefusedAfterwards() {
        given.morning("2025-04-17");
        given.signRound(round);
        given.morning("2025-04-29");
        time.to("2025-05-16T10:00");
        given.write("chuyenvien.sxd", report, "Vẫn kịp bổ sung.");
        int version = reporting.get(report).version();

        given.morning("2025-05-17");

        assertThatThrownBy(() -> sending.submit(report, version, "chuyenvien.sxd"))
                .isInstanceOfSatisfying(ReportRefused.class, r -> {
                    assertThat(r.key()).isEqualTo("report.closedPeriodPublished");
                    assertThat(r.arguments())
                            .contains("tháng 4 năm 2025", "tháng 5 năm 2025", "Sở Công Thương", "0238 000 0002");
                });
    }

    @Test
    void whatIsOnTheScreenWhenThePeriodEndsIsKeptAndOfferedInTheNextOne() {
        given.morning("2025-04-17");
        given.signRound(round);
        given.morning("2025-04-29");
        String task = given.task(report, "userTask_write");
        given.morning("2025-05-17");

        given.write("chuyenvien.sxd", report, "Gõ dở khi kỳ chốt.");
        int version = reporting.get(report).version();
        assertThatThrownBy(() -> tasks.complete(given.person("chuyenvien.sxd"), task, version))
                .hasMessageContaining("Kỳ báo cáo tháng 4 năm 2025 đã chốt.")
                .hasMessageContaining("Nội dung ông/bà vừa nhập được giữ trong bản nháp; có thể gửi bổ sung vào kỳ"
                        + " tháng 5 năm 2025 hoặc liên hệ Sở Công Thương, điện thoại 0238 000 0002.");

        assertThat(reporting.get(report).state()).isEqualTo(Report.State.MISSED);
        UUID may = given.report(given.round(plan, "2025-M05").id(), SXD).id();
        assertThat(contents.of(cases.get(may)).lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.earlier().period()).isEqualTo("tháng 4/2025");
            assertThat(line.earlier().fields().result()).isEqualTo("Gõ dở khi kỳ chốt.");
        });
    }

    @Test
    void anEmptyReportThatWasMissedHidesNothingThatWasSentBefore() {
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        given.accept("truongphong.sct", report);
        given.morning("2025-04-17");
        given.signRound(round);
        given.morning("2025-04-29");
        UUID may = given.report(given.round(plan, "2025-M05").id(), SXD).id();
        jdbc.sql("update report set state = 'MISSED' where id = ?").param(may).update();
        given.morning("2025-06-02");
        UUID june = given.report(given.round(plan, "2025-M06").id(), SXD).id();

        assertThat(contents.of(cases.get(june)).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.earlier().period()).isEqualTo("tháng 4/2025"));
    }

    @Test
    void whoeverHadTheFormOpenWhenItWasEnteredOnBehalfIsToldSo() {
        String task = given.task(report, "userTask_write");
        int version = reporting.get(report).version();
        given.enterOnBehalf("chuyenvien.sct", report, "2025-04-15T09:00");

        assertThatThrownBy(() -> tasks.complete(given.person("chuyenvien.sxd"), task, version))
                .hasMessageContaining("Báo cáo đã được gửi lúc 09:00 ngày 15/4/2025, không cần gửi lại.");
    }

    @Test
    void whoeverHadItOpenToCheckWhenItWasTakenBackIsToldSo() {
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        String task = given.task(report, "userTask_check");
        takingBack.takeBack(given.person("chuyenvien.sxd"), report);

        assertThatThrownBy(() -> tasks.completeWith(given.person("truongphong.sct"), task, Verdict.AGREED))
                .hasMessageContaining("notFound");
        assertThatThrownBy(() -> tasks.complete(given.person("truongphong.sct"), task, 1))
                .hasMessageContaining("Báo cáo này không còn chờ kiểm tra.");
    }

    @Test
    void aReportThatWaitsToBeCheckedIsNotReturnedAfterTheEndOfItsRound() {
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        given.morning("2025-04-17");
        given.signRound(round);
        given.morning("2025-04-29");
        given.morning("2025-05-17");

        assertThatThrownBy(() -> given.returnForMore("truongphong.sct", report, "Bổ sung."))
                .hasMessageContaining("đã chốt nên không trả lại để bổ sung được nữa");
        given.accept("truongphong.sct", report);
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.ACCEPTED);
    }

    @Test
    void aHeadWhoAlsoWritesNeedNotApproveHimself() {
        register.putOfficer(new Officer(
                "truong.sxd",
                "Người đứng đầu tự viết",
                SXD,
                "truong.sxd@nghean.example",
                null,
                true,
                Set.of(Role.OFFICER, Role.HEAD)));
        given.submit("truong.sxd", report);
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.CHECKING);
        register.putOfficer(new Officer(
                "truong.sxd", "Người đứng đầu tự viết", SXD, null, null, false, Set.of(Role.OFFICER, Role.HEAD)));
    }
}
