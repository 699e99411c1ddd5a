package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

@ReportingTest
class WritingTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    LineSaving saving;

    @Autowired
    Lines lines;

    @Autowired
    ReportCases cases;

    @Autowired
    ReportContents contents;

    @Autowired
    Assignments assignments;

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
    void theAprilRoundIsOpen() {
        plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        report = given.report(round, SXD).id();
        time.to("2025-04-15T10:00");
    }

    @Test
    void everySaveMovesTheVersionOfTheLineAndOfTheReport() {
        Line line = lines.of(report).get(0);
        LineSaving.Saved first = save(line, 0, LineFields.text("  Đã hướng dẫn.  "));
        LineSaving.Saved second = save(line, first.version(), LineFields.text("Đã hướng dẫn 04 nhà đầu tư."));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.reportVersion()).isEqualTo(first.reportVersion() + 1);
        assertThat(reporting.get(report).version()).isEqualTo(second.reportVersion());
        assertThat(lines.of(report).get(0).fields().result()).isEqualTo("Đã hướng dẫn 04 nhà đầu tư.");
    }

    @Test
    void aStaleLineIsRefusedNamingWhoSavedItAndWhen() {
        Line line = lines.of(report).get(0);
        save(line, 0, LineFields.text("Bản thứ nhất."));
        secondOfficer();
        time.to("2025-04-15T10:42");
        saving.save(given.person("chuyenvien2.sxd"), report, line.id(), 1, LineFields.text("Bản thứ hai."));

        assertThatThrownBy(() -> save(line, 1, LineFields.text("Bản thứ ba.")))
                .isInstanceOfSatisfying(
                        StaleLine.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly("Chuyên viên thứ hai", "10:42 ngày 15/4/2025"));
        assertThat(lines.of(report).get(0).fields().result()).isEqualTo("Bản thứ hai.");
    }

    @Test
    void anyOfficerOfTheAgencyMayWriteAndNobodyElse() {
        Line line = lines.of(report).get(0);
        for (String stranger : List.of("lanhdao.sxd", "vanthu.sxd", "chuyenvien.stc", "chuyenvien.sct", "chutich"))
            assertThatThrownBy(() -> saving.save(
                            given.person(stranger), report, line.id(), 0, LineFields.text("Không phải của tôi.")))
                    .isInstanceOfSatisfying(
                            ReportRefused.class, r -> assertThat(r.key()).isEqualTo("report.unknown"));
    }

    @Test
    void aLineOfAnotherReportCannotBeReachedThroughOnesOwn() {
        Line foreign = lines.of(given.report(round, STC).id()).get(0);
        assertThatThrownBy(() -> save(foreign, 0, LineFields.text("Sai chỗ.")))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("report.unknown");
    }

    @Test
    void aSubmitWithMissingLinesNamesThemAndKeepsEverything() {
        save(lines.of(report).get(0), 0, LineFields.text("Đã làm."));

        assertThatThrownBy(() -> given.submit("chuyenvien.sxd", report))
                .hasMessageContaining("còn 1 nhiệm vụ chưa nhập \"Kết quả thực hiện trong kỳ\"")
                .hasMessageContaining("nhiệm vụ số 3");
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.WRITING);
        assertThat(lines.of(report).get(0).fields().result()).isEqualTo("Đã làm.");
    }

    @Test
    void aSubmitOfAnotherVersionThanTheSavedOneIsRefused() {
        given.write("chuyenvien.sxd", report, "Đã làm.");
        int seen = reporting.get(report).version();
        secondOfficer();
        Line line = lines.of(report).get(1);
        saving.save(
                given.person("chuyenvien2.sxd"), report, line.id(), line.version(), LineFields.text("Sửa phút chót."));

        assertThatThrownBy(() ->
                        tasks.complete(given.person("chuyenvien.sxd"), given.task(report, "userTask_write"), seen))
                .hasMessageContaining("Báo cáo vừa được Chuyên viên thứ hai lưu lúc");
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.WRITING);
    }

    @Test
    void whatWasFoldedUnderNothingNewIsNotSent() {
        Line line = lines.of(report).get(0);
        save(line, 0, LineFields.text("Viết dở."));
        var folded = new LineFields(true, "Viết dở.", null, null, null, false, "Khó", null, null, null, null);
        save(line, 1, folded);
        save(lines.of(report).get(1), 0, LineFields.NOTHING_NEW);
        given.submit("chuyenvien.sxd", report);

        assertThat(lines.of(report)).extracting(Line::fields).containsOnly(LineFields.NOTHING_NEW);
    }

    @Test
    void aClaimOfCompletionNeedsItsProduct() {
        UUID stc = given.report(round, STC).id();
        Line line = lines.of(stc).get(0);
        var person = given.person("chuyenvien.stc");
        var claim = new LineFields(false, "Đã trình.", 100, null, null, true, null, null, null, null, null);
        saving.save(person, stc, line.id(), 0, claim);
        assertThatThrownBy(() -> given.submit("chuyenvien.stc", stc))
                .hasMessageContaining("cần có kết quả, số, ký hiệu và ngày văn bản")
                .hasMessageContaining("nhiệm vụ số 4");

        saving.save(person, stc, line.id(), 1, done("Tờ trình số 15/TTr-STC", LocalDate.of(2025, 3, 1)));
        assertThatThrownBy(() -> given.submit("chuyenvien.stc", stc))
                .hasMessageContaining("ngày 1/3/2025 trước ngày ban hành văn bản (27/3/2025)");

        saving.save(person, stc, line.id(), 2, done("Tờ trình số 15/TTr-STC", LocalDate.of(2025, 4, 16)));
        assertThatThrownBy(() -> given.submit("chuyenvien.stc", stc)).hasMessageContaining("16/4/2025 chưa đến");
    }

    @Test
    void anAcceptedClaimOfCompletionGoesToConfirmation() {
        UUID stc = given.report(round, STC).id();
        Line line = lines.of(stc).get(0);
        given.received(line.assignmentId());
        LineFields claim = done("Tờ trình số 15/TTr-STC", LocalDate.of(2025, 4, 14));
        saving.save(given.person("chuyenvien.stc"), stc, line.id(), 0, claim);
        given.submit("chuyenvien.stc", stc);
        given.approve("lanhdao.stc", stc);
        assertThat(assignments.get(line.assignmentId()).state()).isEqualTo(Assignment.State.IN_PROGRESS);

        given.accept("truongphong.sct", stc);

        assertThat(assignments.get(line.assignmentId()))
                .returns(Assignment.State.AWAITING_CONFIRMATION, Assignment::state)
                .returns(LocalDate.of(2025, 4, 15), Assignment::reportedOn);
        assertThat(tasks.openTask(assignments.get(line.assignmentId()).processInstanceId(), "userTask_confirmResult"))
                .isPresent();
    }

    @Test
    void progressIsAskedForDatedWorkWithAProductOnly() {
        var progress = new LineFields(false, "Đã làm.", 40, null, null, false, null, null, null, null, null);
        assertThatThrownBy(() -> save(lines.of(report).get(0), 0, progress)).hasMessageContaining("progressNotAsked");

        UUID stc = given.report(round, STC).id();
        var tooMuch = new LineFields(false, "Đã làm.", 140, null, null, false, null, null, null, null, null);
        assertThatThrownBy(() -> saving.save(
                        given.person("chuyenvien.stc"),
                        stc,
                        lines.of(stc).get(0).id(),
                        0,
                        tooMuch))
                .hasMessageContaining("progressOutOfRange");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithTheNameOfItsField() {
        assertThatThrownBy(() -> save(lines.of(report).get(0), 0, LineFields.text("a".repeat(LineRules.LONG + 1))))
                .isInstanceOfSatisfying(
                        ReportRefused.class,
                        r -> assertThat(r.arguments()).containsExactly("Kết quả thực hiện trong kỳ", LineRules.LONG));
    }

    @Test
    void anAgencyWithoutLinesStillSendsItsReport() {
        UUID empty = given.report(round, ReportingFixture.NGHI_LOC).id();
        given.submit("chuyenvien.nghiloc", empty);
        assertThat(reporting.get(empty).state()).isEqualTo(Report.State.APPROVING);
    }

    @Test
    void theFormShowsWhatTheOfficerNeedsAndWhatWasSentBefore() {
        given.reportAccepted(round, SXD, "chuyenvien.sxd", "lanhdao.sxd", "Kết quả tháng 4.");
        given.morning("2025-04-29");
        UUID may = given.report(given.round(plan, "2025-M05").id(), SXD).id();

        ReportContent form = contents.of(cases.get(may));

        assertThat(form.title()).isEqualTo("Báo cáo tháng 5/2025");
        assertThat(form.help())
                .isEqualTo("Nêu việc đã làm, số liệu, văn bản đã ban hành từ ngày 15/4 đến hết ngày 14/5/2025."
                        + " Không cần chép lại nội dung được giao.");
        assertThat(form.due()).isEqualTo("hết ngày 16/5/2025 (thứ Sáu)");
        assertThat(form.headApproves()).isTrue();
        assertThat(form.groups()).hasSize(8);
        assertThat(form.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.earlier().period()).isEqualTo("tháng 4/2025");
            assertThat(line.earlier().fields().result()).isEqualTo("Kết quả tháng 4.");
        });
    }

    private LineSaving.Saved save(Line line, int base, LineFields fields) {
        return saving.save(given.person("chuyenvien.sxd"), report, line.id(), base, fields);
    }

    private static LineFields done(String document, LocalDate on) {
        return new LineFields(false, "Đã trình.", 100, document, on, true, null, null, null, null, null);
    }

    private void secondOfficer() {
        register.putOfficer(new Officer(
                "chuyenvien2.sxd",
                "Chuyên viên thứ hai",
                SXD,
                "chuyenvien2.sxd@nghean.example",
                null,
                true,
                java.util.Set.of(Role.OFFICER)));
    }
}
