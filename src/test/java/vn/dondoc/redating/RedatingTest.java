package vn.dondoc.redating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** A day more or less in the calendar, and every open date that follows from it. */
@DonDocTest
class RedatingTest {
    @RegisterExtension
    static final EveryPath PATHS = EveryPath.of("calendar-change");

    @Autowired
    private ChangedCalendar change;

    @Autowired
    private Redating redating;

    @Autowired
    private FollowingTasks following;

    @Autowired
    private ChangeLetters told;

    @Autowired
    private CalendarYears years;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Plan200 plan;

    @Autowired
    private TimeTravel time;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void theLetterIsIssued() {
        time.to("2025-03-31T08:00");
        letter = plan.letterIssued(); // due on 4/4, 10/4, 15/4 and 25/4
    }

    @AfterEach
    void nothingIsBroken() {
        invariants.check();
    }

    @Test
    void theDryRunNamesWhatWouldMoveAndMovesNothing() {
        DryRun dryRun = redating.dryRun(change.with("2025-04-25", DayEntry.Kind.OFF));

        assertThat(dryRun.moves())
                .extracting(m -> m.kind() + " " + m.from() + " " + m.to())
                .containsExactly("ASSIGNMENT 2025-04-25 2025-04-26");
        assertThat(dryRun.moves().get(0).rule())
                .isEqualTo(
                        "Hạn ghi là hết ngày 25/4/2025; ngày 25/4/2025 là ngày nghỉ đột xuất nên hạn chuyển sang ngày làm"
                                + " việc kế tiếp, 26/4/2025, muộn hơn mốc ghi trong văn bản (áp dụng tương tự khoản 5 Điều 148 Bộ"
                                + " luật Dân sự).");
        assertThat(dues()).containsExactly("2025-04-04", "2025-04-10", "2025-04-15", "2025-04-25");
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 25))).isTrue();
    }

    @Test
    void aConfirmedChangeMovesTheDateAndKeepsTheOldOneTheReasonAndThePerson() {
        UUID id = change.off("2025-04-25");

        assertThat(dues()).containsExactly("2025-04-04", "2025-04-10", "2025-04-15", "2025-04-26");
        assertThat(texts("select old_due_on || ' ' || new_due_on || ' ' || changed_by from due_date_change"))
                .containsExactly("2025-04-25 2025-04-26 chuyenvien.vp");
        assertThat(texts("select reason from due_date_change").get(0))
                .startsWith("Lịch làm việc năm 2025 được cập nhật theo " + ChangedCalendar.BASIS
                        + ". Hạn ghi là hết ngày" + " 25/4/2025; ngày 25/4/2025 là ngày nghỉ đột xuất");
        assertThat(texts("select moved || ' ' || changed_by || ' ' || basis from calendar_change where id = '" + id
                        + "'"))
                .containsExactly("1 chuyenvien.vp " + ChangedCalendar.BASIS);
        assertThat(texts("select original_due_on::text from assignment where due_on = '2025-04-26'"))
                .containsExactly("2025-04-25");
        assertThat(calendar.dayOffReason(LocalDate.of(2025, 4, 25))).contains("ngày nghỉ đột xuất");
    }

    @Test
    void takingTheDayBackBringsTheDateBackAndBothStepsStayInTheHistory() {
        change.off("2025-04-25");
        time.to("2025-03-31T09:00");
        change.changed(change.without("2025-04-25"));

        assertThat(dues()).contains("2025-04-25");
        assertThat(texts("select old_due_on || ' ' || new_due_on from due_date_change order by changed_at"))
                .containsExactly("2025-04-25 2025-04-26", "2025-04-26 2025-04-25");
    }

    @Test
    void anOpenReceiptAndTheTaskThatShowsItFollow() {
        assertThat(texts("select distinct due_on::text from receipt")).containsExactly("2025-04-08"); // 7/4 is off

        change.off("2025-04-03");

        assertThat(texts("select distinct due_on::text from receipt")).containsExactly("2025-04-09");
        assertThat(tasks("userTask_receive")).containsExactly("2025-04-09");
    }

    @Test
    void everyTaskFollowsAlsoOneWhoseDaysCountFromItsOpening() {
        UUID waiting = plan.registered();
        assertThat(tasks("userTask_reviewBreakdown")).containsExactly("2025-04-02");
        time.to("2025-04-01T10:00");

        change.off("2025-04-01");

        assertThat(tasks("userTask_reviewBreakdown"))
                .as("two working days after 31/3")
                .containsExactly("2025-04-03");
        assertThat(waiting).isNotNull();
    }

    @Test
    void theTasksFollowInTheBackgroundAndTheRowsAtOnce() {
        change.confirmed(change.with("2025-04-03", DayEntry.Kind.OFF));

        assertThat(texts("select distinct due_on::text from receipt")).containsExactly("2025-04-09");
        assertThat(tasks("userTask_receive")).containsExactly("2025-04-08");
        jobs.runAll();
        assertThat(tasks("userTask_receive")).containsExactly("2025-04-09");
    }

    @Test
    void eachOfficerConcernedGetsOneLetterWithOldAndNewDates() {
        change.off("2025-04-03");

        List<String> letters = texts("select body_text from mail where kind = 'CALENDAR_CHANGED'");
        assertThat(letters)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .contains(ChangedCalendar.BASIS)
                        .contains("từ ngày 8/4/2025 chuyển sang hết ngày 9/4/2025 (thứ Tư)"));
        assertThat(
                        texts(
                                "select recipient from mail where kind = 'CALENDAR_CHANGED' group by recipient having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void aBatchThatIsRepeatedMovesNothingTwiceAndNobodyIsToldTwice() {
        UUID id = change.off("2025-04-03");
        int letters = texts("select id::text from mail where kind = 'CALENDAR_CHANGED'")
                .size();

        following.moveNext(id);
        told.tell(id);

        assertThat(tasks("userTask_receive")).containsExactly("2025-04-09");
        assertThat(texts("select id::text from mail where kind = 'CALENDAR_CHANGED'"))
                .hasSize(letters);
    }

    @Test
    void aChangeThatMovesNothingTellsNobody() {
        change.off("2025-12-31");

        assertThat(texts("select id::text from mail where kind = 'CALENDAR_CHANGED'"))
                .isEmpty();
    }

    @Test
    void whatIsDoneAlreadyStaysAsItWas() {
        jdbc.sql("update assignment set state = 'DONE' where due_on = '2025-04-25'")
                .update();

        assertThat(redating.dryRun(change.with("2025-04-25", DayEntry.Kind.OFF)).moves())
                .isEmpty();
        jdbc.sql("update assignment set state = 'ISSUED' where due_on = '2025-04-25'")
                .update();
    }

    @Test
    void aDirectiveThatRollsBackMovesToTheDayBeforeAndOneThatDoesNotRollStays() {
        jdbc.sql("update directive set roll = 'PREVIOUS'").update();
        assertThat(moved()).containsExactly("2025-04-25 2025-04-24");

        jdbc.sql("update directive set roll = 'NONE'").update();
        assertThat(moved()).isEmpty();
    }

    private List<String> moved() {
        return redating.dryRun(change.with("2025-04-25", DayEntry.Kind.OFF)).moves().stream()
                .map(m -> m.from() + " " + m.to())
                .toList();
    }

    @Test
    void whatMovedSinceTheDryRunIsShownAgainInsteadOfApplied() {
        YearDraft draft = change.with("2025-04-25", DayEntry.Kind.OFF);
        String stamp = redating.dryRun(draft).stamp();
        jdbc.sql("update assignment set due_on = '2025-04-24', named_on = '2025-04-24', original_due_on = '2025-04-24'"
                        + " where due_on = '2025-04-25'")
                .update();

        assertThatThrownBy(() -> redating.confirm(draft, 1, stamp, ChangedCalendar.BASIS, change.office()))
                .isInstanceOf(RedatingRefused.class)
                .hasMessageContaining("changedSinceDryRun");
        assertThat(years.find(2025).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void theSlowerOfTwoIsTold() {
        YearDraft slow = change.with("2025-04-24", DayEntry.Kind.OFF);
        String stamp = redating.dryRun(slow).stamp();
        change.off("2025-04-25");

        assertThatThrownBy(() -> redating.confirm(slow, 1, stamp, ChangedCalendar.BASIS, change.office()))
                .isInstanceOf(RedatingRefused.class)
                .hasMessageContaining("changedMeanwhile");
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 24))).isTrue();
    }

    @Test
    void nobodyButTheOfficeConfirms() {
        YearDraft draft = change.with("2025-04-25", DayEntry.Kind.OFF);
        String stamp = redating.dryRun(draft).stamp();
        for (String login : List.of("chuyenvien.sct", "quantri", "chutich", "lanhdao.vp"))
            if (!plan.person(login).isOffice())
                assertThatThrownBy(() -> redating.confirm(draft, 1, stamp, "CV 1", plan.person(login)))
                        .isInstanceOf(RedatingRefused.class);
    }

    @Test
    void withoutABasisNothingIsConfirmed() {
        YearDraft draft = change.with("2025-04-25", DayEntry.Kind.OFF);
        String stamp = redating.dryRun(draft).stamp();

        assertThatThrownBy(() -> redating.confirm(draft, 1, stamp, "  ", change.office()))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("basisMissing");
        assertThat(dues()).contains("2025-04-25");
    }

    @Test
    void aDateInAYearThatWasNotEnteredIsRolledWhenTheYearIs() {
        jdbc.sql("update assignment set due_on = '2027-05-01', named_on = '2027-05-01', original_due_on = '2027-05-01'"
                        + " where due_on = '2025-04-25'")
                .update();

        change.changed(years.propose(2027).draft());

        assertThat(dues()).contains("2027-05-04"); // 1/5 is a Saturday, made up for on Monday 3/5
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 5, 3))).isFalse();
        jdbc.sql("update assignment set due_on = original_due_on where due_on = '2027-05-04'")
                .update();
        jdbc.sql("delete from due_date_change").update();
    }

    @Test
    void aPassedDateMayLieAheadAgainAndIsThenNotOverdue() {
        time.mornings("2025-04-07", "2025-04-08");
        assertThat(texts("select id::text from assignment where overdue_shown")).hasSize(1); // due 4/4

        change.changed(new YearDraft(
                2025,
                offFrom("2025-04-04", "2025-04-08"),
                years.find(2025).orElseThrow().seasons()));

        assertThat(dues()).contains("2025-04-09");
        assertThat(texts("select id::text from assignment where overdue_shown")).isEmpty();
    }

    @Test
    void anOpenRoundFollowsWithItsExplanationItsTasksAndALetterToWhoStillOwes() {
        plan.issued();
        time.morningOf("2025-04-01");
        assertThat(texts("select due_on::text from report_round")).containsExactly("2025-04-16");
        time.to("2025-04-01T10:00");

        change.off("2025-04-16");

        assertThat(texts("select due_on::text from report_round")).containsExactly("2025-04-17");
        assertThat(texts("select due_explanation from report_round").get(0))
                .contains("ngày 16/4/2025 là ngày nghỉ đột xuất nên hạn chuyển sang ngày làm việc kế tiếp, 17/4/2025");
        assertThat(tasks("userTask_write")).containsExactly("2025-04-17");
        assertThat(texts("select body_text from mail where kind = 'CALENDAR_CHANGED' and recipient = 'chuyenvien.sxd'"))
                .singleElement()
                .asString()
                .contains("Hạn gửi báo cáo, báo cáo tháng 4/2025: từ ngày 16/4/2025 chuyển sang hết ngày 17/4/2025");
        assertThat(texts("select old_on || ' ' || new_on from calendar_move where kind = 'ROUND'"))
                .containsExactly("2025-04-16 2025-04-17");
    }

    @Test
    void aClosedRoundKeepsItsDate() {
        plan.issued();
        time.mornings("2025-04-01", "2025-04-17");
        time.to("2025-04-17T10:00");
        assertThat(texts("select state from report_round")).containsExactly("CLOSED");

        assertThat(redating.dryRun(change.with("2025-04-16", DayEntry.Kind.OFF)).moves())
                .noneMatch(m -> m.kind() == DateMove.Kind.ROUND);
    }

    /** Half past eleven in the evening in Hà Nội is the afternoon of the same day in UTC, and counts as that day. */
    @Test
    void daysCountFromTheDayInVietnamAlsoLateInTheEvening() {
        time.to("2025-04-01T23:30");
        plan.issued();
        String delivered = "select distinct due_on::text from receipt r join directive d on d.id = r.directive_id"
                + " where d.number = '200/KH-UBND'";
        assertThat(texts(delivered)).containsExactly("2025-04-09"); // 2, 3, 4, 8, 9; not 1/4, and not from 2/4

        change.off("2025-04-04");

        assertThat(texts(delivered)).containsExactly("2025-04-10");
        assertThat(texts("select distinct to_char(due_date_, 'YYYY-MM-DD HH24:MI') from act_ru_task t"
                        + " where name_ like 'Tiếp nhận%200/KH-UBND%'"))
                .containsExactly("2025-04-10 23:59");
    }

    @Test
    void workThatIsToBeDoneAgainAndAnExplanationThatIsOwedFollow() {
        UUID work = jdbc.sql("select id from assignment where due_on = '2025-04-25'")
                .query(UUID.class)
                .single();
        jdbc.sql("update assignment set state = 'REDO', redo_by = '2025-04-15' where id = ?")
                .param(work)
                .update();
        jdbc.sql("insert into returned_result (id, assignment_id, agency, result, reported_on, reason, returned_by,"
                        + " returned_at) select gen_random_uuid(), id, lead_agency, 'x', date '2025-03-31', 'x', 'x',"
                        + " timestamptz '2025-03-31 23:30+07' from assignment where id = ?")
                .param(work)
                .update();
        jdbc.sql(
                        "insert into explanation (id, subject_kind, subject_id, directive_id, agency, title, due_on, demanded_on,"
                                + " answer_by, demanded_by, answer_from, answer_within) select gen_random_uuid(), 'ASSIGNMENT', id,"
                                + " directive_id, lead_agency, title, due_on, date '2025-03-31', date '2025-04-08', 'chutich',"
                                + " date '2025-03-31', 5 from assignment where id = ?")
                .param(work)
                .update();
        // Another agency was given a day by name: that one stays.
        jdbc.sql(
                        "insert into explanation (id, subject_kind, subject_id, directive_id, agency, title, due_on, demanded_on,"
                                + " answer_by, demanded_by) select gen_random_uuid(), 'ASSIGNMENT', id, directive_id, lead_agency,"
                                + " title, due_on, date '2025-03-31', date '2025-04-03', 'chutich' from assignment where id = ?")
                .param(work)
                .update();

        change.off("2025-04-03");

        assertThat(texts("select redo_by::text from assignment where redo_by is not null"))
                .containsExactly("2025-04-16");
        assertThat(texts("select answer_by::text from explanation order by answer_by"))
                .containsExactly("2025-04-03", "2025-04-09");
        jdbc.sql("update assignment set state = 'ISSUED', redo_by = null where id = ?")
                .param(work)
                .update();
    }

    private List<DayEntry> offFrom(String first, String last) {
        List<DayEntry> days = new ArrayList<>(years.find(2025).orElseThrow().days());
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .filter(day -> days.stream().noneMatch(entry -> entry.day().equals(day)))
                .forEach(day -> days.add(new DayEntry(day, DayEntry.Kind.OFF, "nghỉ do bão lũ")));
        return days;
    }

    private List<String> dues() {
        return texts("select due_on::text from assignment where directive_id = '" + letter + "' order by due_on");
    }

    private List<String> tasks(String element) {
        return texts("select distinct (due_date_ at time zone current_setting('TimeZone'))::date::text from act_ru_task"
                + " where task_def_key_ = '" + element + "'");
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
