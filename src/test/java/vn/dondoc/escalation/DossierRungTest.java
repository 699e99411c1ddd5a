package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.redating.ChangedCalendar;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Who has a dossier has a date, and is reminded of it until he acted. */
@EscalationTest
class DossierRungTest {
    private static final String SXD = "so-xay-dung";

    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Tasks tasks;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    @Autowired
    ChangedCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    private UUID work;

    @BeforeEach
    void aDossierOpens() {
        work = scene.assignment(scene.plan200(), 7, "Gửi kịch bản tăng trưởng", SXD, "2025-04-10");
        time.morningOf("2025-04-22");
    }

    @Test
    void theOfficeIsRemindedToPresentIt() {
        assertThat(openTask("userTask_prepare").due()).isEqualTo("2025-04-25");

        time.mornings("2025-04-23", "2025-04-29");

        assertThat(told("DOSSIER_PREPARING"))
                .containsExactly(
                        "2025-04-24 DUE_IN_1 chuyenvien.vp",
                        "2025-04-24 DUE_IN_1 lanhdao.vp",
                        "2025-04-25 DUE_TODAY chuyenvien.vp",
                        "2025-04-25 DUE_TODAY lanhdao.vp",
                        "2025-04-26 LATE_1 chuyenvien.vp", // a Saturday that was worked
                        "2025-04-26 LATE_1 lanhdao.vp");
        assertThat(mails("chuyenvien.vp", "2025-04-25"))
                .containsExactly("[200/KH-UBND] Hôm nay đến hạn: Lập phiếu trình mở ngày 22/4/2025 (Sở Công Thương)");
    }

    @Test
    void thePhoChuTichAndThenTheChairmanAreReminded() {
        present("totruong.to01", Ruling.of(Measure.WATCH));
        assertThat(openTask("userTask_giveOpinion").due()).isEqualTo("2025-04-26");
        time.mornings("2025-04-24", "2025-04-26");
        time.to("2025-04-26T10:00");
        does("totruong.to01", "userTask_giveOpinion", new Opinions.Draft(true, null));
        assertThat(openTask("userTask_decide").due()).isEqualTo("2025-05-05");
        time.mornings("2025-04-27", "2025-05-06");

        assertThat(told("DOSSIER_OPINION")).containsExactly("2025-04-26 DUE_TODAY totruong.to01");
        assertThat(told("DOSSIER_RULING"))
                .containsExactly(
                        "2025-05-05 DUE_TODAY chutich",
                        "2025-05-06 LATE_1 chutich",
                        "2025-05-06 LATE_1 chuyenvien.vp",
                        "2025-05-06 LATE_1 lanhdao.vp");
        assertThat(mails("chutich", "2025-05-06"))
                .containsExactly(
                        "[200/KH-UBND] Chờ ý kiến, đã quá hạn 1 ngày làm việc: Cho ý kiến chỉ đạo về phiếu trình"
                                + " mở ngày 22/4/2025 (Sở Công Thương)");
        assertThat(told("DOSSIER_PREPARING")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOnceItIsDecided() {
        decided(Ruling.of(Measure.WATCH));
        time.mornings("2025-04-24", "2025-05-08");

        assertThat(told("DOSSIER_PREPARING", "DOSSIER_OPINION", "DOSSIER_RULING", "RULING_EFFECT"))
                .isEmpty();
    }

    @Test
    void theOfficeIsToldOfWhatTheChairmanDecidedAndNobodyDid() {
        decided(Ruling.until(Measure.EXPLAIN, LocalDate.of(2025, 4, 29))); // "trước ngày": by the 28th
        time.mornings("2025-04-24", "2025-05-06");

        assertThat(told("RULING_EFFECT"))
                .containsExactly("2025-04-29 LATE_1 chuyenvien.vp", "2025-04-29 LATE_1 lanhdao.vp");
        assertThat(mails("chuyenvien.vp", "2025-04-29"))
                .containsExactly(
                        "[200/KH-UBND] Quá hạn 1 ngày làm việc: Theo dõi thực hiện ý kiến chỉ đạo: Sở Xây dựng:"
                                + " Gửi kịch bản tăng trưởng");
    }

    @Test
    void whatWasDoneInTimeIsNotFollowedUp() {
        decided(Ruling.until(Measure.EXPLAIN, LocalDate.of(2025, 4, 29)));
        jdbc.sql("update explanation set cause = 'Chờ số liệu', answered_at = ? where subject_id = ?")
                .params(java.sql.Timestamp.from(time.now()), work)
                .update();
        time.mornings("2025-04-24", "2025-05-06");

        assertThat(told("RULING_EFFECT")).isEmpty();
    }

    @Test
    void aNewDateThatPassesIsFollowedUpUntilTheMatterLiesInAnotherDossier() {
        decided(Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 4, 25)));
        time.mornings("2025-04-24", "2025-05-09");

        assertThat(told("RULING_EFFECT"))
                .containsExactly("2025-04-26 LATE_1 chuyenvien.vp", "2025-04-26 LATE_1 lanhdao.vp");
        assertThat(dossiers.undecided()).hasSize(1);
    }

    @Test
    void oneThatWasOpenedBeforeThereWereDatesGetsItsDateWithTheNextMorning() {
        jdbc.sql("update dossier set act_by = null, act_from = null, act_within = null")
                .update();

        time.morningOf("2025-04-23");

        assertThat(dossier().actBy()).isEqualTo("2025-04-25");
    }

    @Test
    void itsDateMovesWithTheCalendarAndItsTaskToo() {
        time.to("2025-04-22T10:00");
        calendar.off("2025-04-24");

        assertThat(dossier().actBy()).isEqualTo("2025-04-26");
        assertThat(openTask("userTask_prepare").due()).isEqualTo("2025-04-26");
        assertThat(jdbc.sql("select kind || ' ' || label from calendar_move")
                        .query(String.class)
                        .list())
                .contains("DOSSIER Phiếu trình mở ngày 22/4/2025");
    }

    private void decided(Ruling ruling) {
        present("", ruling);
        does("chutich", "userTask_decide", Answers.agreeingToAll());
        jobs.runAll();
    }

    /** On the next day, proposing this for the one matter. */
    private void present(String deputy, Ruling proposal) {
        time.to("2025-04-23T10:00");
        UUID item = items.of(dossier().id()).get(0).id();
        does("chuyenvien.vp", "userTask_prepare", new Preparation.Draft(deputy, Map.of(item, proposal)));
    }

    private void does(String login, String element, Object draft) {
        scene.does(login, dossier().processInstanceId(), element, draft);
    }

    private Tasks.OpenTask openTask(String element) {
        return tasks.openTask(dossier().processInstanceId(), element).orElseThrow();
    }

    private Dossier dossier() {
        return dossiers.list(null).get(dossiers.list(null).size() - 1);
    }

    private List<String> told(String... kinds) {
        return jdbc.sql("select decided_on || ' ' || rung || ' ' || recipient from notice where subject_kind = any(?)"
                        + " and not skipped order by 1")
                .param(kinds)
                .query(String.class)
                .list();
    }

    private List<String> mails(String login, String day) {
        return jdbc.sql("select subject from mail where recipient = ? and day = ? and kind = 'DIGEST'")
                .params(login, LocalDate.parse(day))
                .query(String.class)
                .list();
    }
}
