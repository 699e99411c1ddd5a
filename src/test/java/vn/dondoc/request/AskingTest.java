package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.request.RequestFixture.COORDINATOR;
import static vn.dondoc.request.RequestFixture.OFFICE;
import static vn.dondoc.request.RequestFixture.OFFICER;
import static vn.dondoc.request.RequestFixture.STC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.redating.ChangedCalendar;
import vn.dondoc.reporting.Attachments;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** What may be asked, and what is refused with its reason while the old state stays. */
@DonDocTest
class AskingTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    Asking asking;

    @Autowired
    Assignments assignments;

    @Autowired
    Attachments attachments;

    @Autowired
    Requests requests;

    @Autowired
    Terms terms;

    @Autowired
    Refusals refusals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    ChangedCalendar calendar;

    private static Ask extension(String wantedOn) {
        return new Ask(
                RequestKind.EXTENSION, "Chờ số liệu.", wantedOn == null ? null : LocalDate.parse(wantedOn), null);
    }

    private void refused(String login, UUID work, Ask ask, String key) {
        assertThatThrownBy(() -> asking.ask(fixture.person(login), work, ask, List.of()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusals.text(refusal)).doesNotContain("{", "request.", "assignment.");
                });
        assertThat(jdbc.sql("select count(*) from deadline_request where state = 'OPEN'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-09, request.notLater",
        "2025-04-10, request.notLater",
        "2025-03-01, request.notLater",
        ", request.dateMissing"
    })
    void anExtensionToNoLaterDayIsRefused(String wanted, String key) {
        refused(OFFICER, fixture.work(), extension(wanted), key);
    }

    @Test
    void aDayInThePastIsRefusedEvenWhenTheDueDatePassedBeforeIt() {
        var work = fixture.work();
        time.to("2025-04-22T08:00");
        refused(OFFICER, work, extension("2025-04-15"), "assignment.dueNotAhead");
    }

    @Test
    void aDayOffIsAcceptedWithAWarningAndTheRollRuleApplies() {
        var work = fixture.work();
        var asked = asking.ask(fixture.person(OFFICER), work, extension("2025-05-17"), List.of());

        assertThat(asked.warning())
                .isEqualTo("Ngày 17/5/2025 là ngày nghỉ (thứ Bảy); nếu được chấp nhận, thời hạn được tính hết ngày"
                        + " 19/5/2025 (thứ Hai).");
        fixture.decides(COORDINATOR, asked.id(), "GRANT", null, null);
        assertThat(fixture.assignment(work).dueOn()).isEqualTo("2025-05-19");
    }

    @Test
    void aYearWithoutACalendarIsRefused() {
        assertThatThrownBy(
                        () -> asking.ask(fixture.person(OFFICER), fixture.work(), extension("2031-05-15"), List.of()))
                .isInstanceOf(vn.dondoc.calendar.CalendarRefused.class);
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void nothingIsAskedAboutWorkThatHasEnded(RequestKind kind) {
        var work = fixture.work();
        assignments.withdraw(work, "Đã lồng ghép.", OFFICE);
        refused(OFFICER, work, new Ask(kind, "x", LocalDate.of(2025, 5, 15), STC), "request.closed");
    }

    @Test
    void nothingButItsEndIsAskedWhileAResultWaits() {
        var work = fixture.work();
        fixture.does(
                OFFICER,
                fixture.assignment(work).processInstanceId(),
                "userTask_carryOut",
                Map.of("result", "Đã xong."));
        refused(OFFICER, work, extension("2025-05-15"), "request.standsElsewhere");
        refused(OFFICER, work, new Ask(RequestKind.SUSPENSION, "x", null, null), "request.standsElsewhere");
        refused(OFFICER, work, new Ask(RequestKind.COOPERATION, "x", null, STC), "request.standsElsewhere");
    }

    @Test
    void whatDoesNotStandStillIsNotResumedAndASuspendedDateIsNotMoved() {
        var work = fixture.work();
        refused(OFFICER, work, new Ask(RequestKind.RESUMPTION, "x", null, null), "request.standsElsewhere");
        assignments.suspend(work, "Chờ hướng dẫn.", OFFICE);
        refused(OFFICER, work, extension("2025-05-15"), "request.standsElsewhere");
    }

    @Test
    void aReasonIsNeededAndNotTooLong() {
        var work = fixture.work();
        var day = LocalDate.of(2025, 5, 15);
        refused(OFFICER, work, new Ask(RequestKind.EXTENSION, "  ", day, null), "request.reasonMissing");
        refused(OFFICER, work, new Ask(RequestKind.EXTENSION, "x".repeat(1801), day, null), "request.tooLong");
    }

    @Test
    void onlyAnotherAgencyThatWorksIsAskedToCooperate() {
        var work = fixture.work();
        refused(OFFICER, work, new Ask(RequestKind.COOPERATION, "x", null, null), "request.agencyMissing");
        refused(OFFICER, work, new Ask(RequestKind.COOPERATION, "x", null, "khong-co"), "request.agencyMissing");
        refused(OFFICER, work, new Ask(RequestKind.COOPERATION, "x", null, "so-xay-dung"), "request.cannotCooperate");
        refused(OFFICER, work, new Ask(RequestKind.COOPERATION, "x", null, "ubnd-tinh"), "request.cannotCooperate");
    }

    @ParameterizedTest
    @CsvSource({"chuyenvien.stc", "lanhdao.stc", "chuyenvien.sct", "chuyenvien.vp", "chutich", "quantri"})
    void nobodyButTheLeadAsks(String login) {
        refused(login, fixture.work(), extension("2025-05-15"), "request.unknown");
    }

    @Test
    void oneOfAKindAtATimeAndOfCooperationOneForEachAgency() {
        var work = fixture.work();
        fixture.extension(work, "2025-05-15");
        fixture.cooperation(work, STC);
        fixture.cooperation(work, "so-noi-vu");
        assertThatThrownBy(() -> fixture.extension(work, "2025-05-16")).hasMessageContaining("request.alreadyOpen");
        assertThatThrownBy(() -> fixture.cooperation(work, STC)).hasMessageContaining("request.alreadyOpen");
    }

    @Test
    void evidenceIsFinalAtOnceAndABadFileUndoesTheRequest() {
        var work = fixture.work();
        var bad = new MockMultipartFile("tep", "x.exe", null, new byte[] {'M', 'Z'});
        assertThatThrownBy(() -> fixture.ask(work, extension("2025-05-15"), bad))
                .isInstanceOf(DomainException.class);
        assertThat(requests.open()).isEmpty();

        var good = new MockMultipartFile("tep", "cong-van.txt", null, "Công văn của Bộ".getBytes());
        UUID request = fixture.ask(work, extension("2025-05-15"), good);
        assertThat(attachments.of(request)).singleElement().returns(false, f -> f.removable());
    }

    @Test
    void thePeriodInForceWhenItIsAskedCounts() {
        var work = fixture.work();
        jdbc.sql("insert into province_setting values ('DECISION', 2, 'quantri', '2025-04-01T08:00+07')")
                .update();
        var request = fixture.extension(work, "2025-05-15");
        assertThat(terms.workingDays(Step.DECISION)).isEqualTo(2);
        assertThat(fixture.row(request).answerBy()).isEqualTo("2025-04-03");
    }

    @Test
    void theDayToAnswerFollowsTheCalendar() {
        var request = fixture.extension(fixture.work(), "2025-05-15");
        calendar.off("2025-04-03");

        assertThat(fixture.row(request).answerBy()).isEqualTo("2025-04-10");
        assertThat(fixture.task(request, "userTask_decideRequest").due()).isEqualTo("2025-04-10");
    }

    @Test
    void openRequestsSayWhoMustActUntilWhen() {
        var work = fixture.work();
        var extension = fixture.extension(work, "2025-05-15");
        var cooperation = fixture.cooperation(work, STC);

        assertThat(requests.open())
                .extracting(Requests.OpenRequest::id, Requests.OpenRequest::agency, Requests.OpenRequest::groups)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                extension,
                                "so-cong-thuong",
                                List.of("so-cong-thuong.coordinator", "van-phong-ubnd-tinh.coordinator")),
                        org.assertj.core.groups.Tuple.tuple(
                                cooperation, STC, List.of("so-tai-chinh.officer", "so-tai-chinh.head")));
        assertThat(requests.open()).allSatisfy(r -> assertThat(r.dueOn()).isEqualTo("2025-04-09"));

        time.to("2025-04-10T08:00");
        assertThat(requests.waitingOf(work)).singleElement().satisfies(w -> {
            assertThat(w.late()).isTrue();
            assertThat(w.since()).isEqualTo("2025-04-01");
        });
    }
}
