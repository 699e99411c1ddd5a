package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** Several matters for one reader: one letter, and the numbers in it are the numbers of the pages. */
@DonDocTest
class DigestTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    NoticeHistory history;

    @Autowired
    OverdueMatters overdue;

    @Autowired
    Agencies agencies;

    @Autowired
    Processes processes;

    private PlanInRows plan;
    private UUID first;
    private UUID second;

    @BeforeEach
    void register() {
        plan = new PlanInRows(jdbc);
        first = plan.directive("200/KH-UBND", "so-cong-thuong");
        second = plan.directive("310/KH-UBND", "so-xay-dung");
    }

    @AfterEach
    void addressesComeBack() {
        jdbc.sql("update officer set email = login || '@nghean.example'").update();
    }

    @Test
    void severalMattersComeInOneLetterByDirectiveMostUrgentFirst() {
        UUID report = plan.report(plan.round(first, "2025-04-16"), "so-tai-chinh");
        UUID soon = plan.assignment(second, 4, "so-tai-chinh", "2025-04-17");
        UUID late = plan.assignment(second, 5, "so-tai-chinh", "2025-04-15");

        play("2025-04-16");

        assertThat(Postbox.subjects("chuyenvien.stc"))
                .containsExactly("Việc cần làm ngày 16/4/2025: 1 quá hạn, 1 đến hạn hôm nay, 1 sắp đến hạn");
        assertThat(Postbox.text("chuyenvien.stc")).contains("""
                        Kế hoạch số 310/KH-UBND ngày 27/3/2025
                        - Quá hạn 1 ngày làm việc: nhiệm vụ số 5 "Rà soát quy hoạch 5" (hạn hoàn thành 15/4/2025)
                          http://%1$s/viec/%2$s
                        - Còn 1 ngày làm việc: nhiệm vụ số 4 "Rà soát quy hoạch 4" (hạn hoàn thành 17/4/2025)
                          http://%1$s/viec/%3$s

                        Kế hoạch số 200/KH-UBND ngày 27/3/2025
                        - Đến hạn hôm nay: báo cáo tháng 4 năm 2025 của Sở Tài chính (hạn gửi 16/4/2025)
                          http://%1$s/viec/%4$s
                        """.formatted(host(), late, soon, report));
        assertThat(Postbox.subjects("lanhdao.stc"))
                .containsExactly("Việc cần làm ngày 16/4/2025: 1 quá hạn, 1 đến hạn hôm nay");
    }

    @Test
    void aLetterNamesAllThatIsOverdueAlsoWhatWasRemindedBefore() {
        runs(plan.assignment(first, 1, "so-tai-chinh", "2025-04-14"));
        play("2025-04-15");
        Postbox.empty();
        runs(plan.assignment(first, 2, "so-tai-chinh", "2025-04-15"));

        play("2025-04-16");

        assertThat(Postbox.subjects("chuyenvien.stc")).containsExactly("Việc cần làm ngày 16/4/2025: 2 quá hạn");
        assertThat(overdue.newlyOverdue(LocalDate.of(2025, 4, 16))).isEmpty();
        assertThat(jdbc.sql("select count(*) from assignment where overdue_shown")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(pageOf("2025-04-16")).isEqualTo(2);
    }

    @Test
    void noNewRungNoLetter() {
        plan.assignment(first, 1, "so-tai-chinh", "2025-04-14");
        play("2025-04-15");
        Postbox.empty();

        play("2025-04-16");

        assertThat(Postbox.all()).isZero();
    }

    @Test
    void twoRecipientsWithOneAddressReadOneLetterThatNamesAMatterOnce() {
        jdbc.sql("update officer set email = 'chung@nghean.example' where login in ('chuyenvien.stc', 'lanhdao.stc')")
                .update();
        plan.assignment(first, 1, "so-tai-chinh", "2025-04-16");

        play("2025-04-16");

        assertThat(Postbox.subjects("chung")).containsExactly("[200/KH-UBND#1] Hôm nay đến hạn: Rà soát quy hoạch 1");
        assertThat(pageOf("2025-04-16")).isEqualTo(2);
    }

    @Test
    void whatIsDecidedAfterTheLetterOfTheDayWaitsForTheNextMorning() {
        plan.assignment(first, 1, "so-tai-chinh", "2025-04-17");
        play("2025-04-16");
        Postbox.empty();
        plan.assignment(first, 2, "so-tai-chinh", "2025-04-17");

        play("2025-04-16");
        assertThat(Postbox.all()).isZero();

        play("2025-04-17");
        assertThat(Postbox.subjects("chuyenvien.stc"))
                .containsExactly("Việc cần làm ngày 17/4/2025: 2 đến hạn hôm nay");
    }

    @Test
    void howFarTheReportIsSaysTheFirstReminder() {
        UUID report = plan.report(plan.round(first, "2025-04-16"), "so-tai-chinh");
        plan.line(report, plan.assignment(first, 1, "so-tai-chinh", null), "Đã trình");
        plan.line(report, plan.assignment(first, 2, "so-tai-chinh", null), " ");
        plan.line(report, plan.assignment(first, 3, "so-tai-chinh", null), null);

        play("2025-04-11");

        assertThat(Postbox.text("chuyenvien.stc"))
                .contains(
                        "Hạn gửi báo cáo tháng 4 năm 2025 của Sở Tài chính là hết ngày 16/4/2025 (thứ Tư); số liệu tính"
                                + " đến hết ngày 14/4/2025. Đến nay còn 2/3 nhiệm vụ chưa nhập nội dung, đề nghị cơ quan chuẩn"
                                + " bị để gửi đúng hạn.");
    }

    @Test
    void aCoordinatorSeesTheNoticesOfHisDirectivesTheOfficeAllAndAnOfficerNone() {
        plan.assignment(first, 1, "so-tai-chinh", "2025-04-16");
        plan.assignment(second, 2, "ubnd-tp-vinh", "2025-04-16");
        play("2025-04-16");
        var all = new NoticeHistory.Filter(null, null, 0);

        assertThat(history.count(all, person("chuyenvien.vp"))).isEqualTo(4 + skipped());
        assertThat(history.find(all, person("truongphong.sct")))
                .hasSize((4 + skipped()) / 2)
                .allMatch(n -> n.agency().equals("Sở Tài chính"));
        assertThatThrownBy(() -> history.find(all, person("chuyenvien.stc"))).isInstanceOf(ReminderRefused.class);
    }

    private int skipped() {
        return jdbc.sql("select count(*) from notice where skipped")
                .query(Integer.class)
                .single();
    }

    private int pageOf(String day) {
        return history.count(new NoticeHistory.Filter(LocalDate.parse(day), null, 0), person("chuyenvien.vp"))
                - jdbc.sql("select count(*) from notice where skipped and decided_on = ?::date")
                        .param(day)
                        .query(Integer.class)
                        .single();
    }

    private SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    private String host() {
        return jdbc.sql("select substring(body_text from 'http://([^/]+)/') from mail limit 1")
                .query(String.class)
                .single();
    }

    private void play(String day) {
        time.morningOf(day);
        dispatcher.run();
    }

    /** Only an instance that hears it shows "quá hạn". */
    private void runs(UUID assignment) {
        String instance = processes.start(
                ProcessKey.ASSIGNMENT,
                "200/KH-UBND",
                ProcessVariables.ASSIGNMENT_ID.of(assignment),
                ProcessVariables.DIRECTIVE_ID.of(first));
        jdbc.sql("update assignment set process_instance_id = ? where id = ?")
                .params(instance, assignment)
                .update();
    }
}
