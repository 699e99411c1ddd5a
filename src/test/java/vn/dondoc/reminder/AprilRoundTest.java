package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** The April round of 200/KH-UBND, due on 16/4/2025; what each agency gets was counted by hand. */
@DonDocTest
class AprilRoundTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    Reminders reminders;

    private PlanInRows plan;
    private UUID directive;
    private UUID round;

    @BeforeEach
    void openTheRound() {
        plan = new PlanInRows(jdbc);
        directive = plan.directive("200/KH-UBND", "so-cong-thuong");
        round = plan.round(directive, "2025-04-16");
    }

    @Test
    void theSilentAgencyIsRemindedOnFiveMorningsOfficerHeadAndAtLastTheMailbox() {
        UUID report = plan.report(round, "so-xay-dung");

        play("2025-04-01", "2025-04-10");
        assertThat(Postbox.all()).isZero();

        expectAfter("2025-04-11", 1, 0, 0);
        expectAfter("2025-04-12", 1, 0, 0);
        expectAfter("2025-04-13", 1, 0, 0);
        expectAfter("2025-04-14", 1, 0, 0);
        expectAfter("2025-04-15", 2, 0, 0);
        expectAfter("2025-04-16", 3, 1, 0);
        expectAfter("2025-04-17", 4, 2, 0);
        expectAfter("2025-04-18", 4, 2, 0);
        expectAfter("2025-04-20", 4, 2, 0);
        expectAfter("2025-04-21", 5, 3, 1);
        play("2025-04-22", "2025-04-29");
        int toTheAgency = Postbox.of("chuyenvien.sxd") + Postbox.of("lanhdao.sxd") + Postbox.of("so-xay-dung");
        assertThat(toTheAgency).isEqualTo(9);

        assertThat(Postbox.subjects("chuyenvien.sxd"))
                .containsExactlyInAnyOrder(
                        "[200/KH-UBND] Còn 3 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025",
                        "[200/KH-UBND] Còn 1 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025",
                        "[200/KH-UBND] Hôm nay là hạn cuối gửi báo cáo tháng 4 năm 2025",
                        "[200/KH-UBND] Báo cáo tháng 4 năm 2025 đã quá hạn 1 ngày làm việc",
                        "[200/KH-UBND] Đôn đốc: báo cáo tháng 4 năm 2025 đã quá hạn 3 ngày làm việc");
        assertThat(Postbox.text("so-xay-dung"))
                .contains("Kính gửi: Sở Xây dựng\n")
                .contains(
                        "Đến 07:30 ngày 21/4/2025, Sở Xây dựng chưa gửi báo cáo tháng 4 năm 2025 và đã được nhắc 4 lần."
                                + " Đề nghị lãnh đạo cơ quan chỉ đạo gửi báo cáo trong ngày 21/4/2025; sau thời điểm này"
                                + " Sở Công Thương tổng hợp tên cơ quan chưa gửi trong báo cáo trình UBND tỉnh.")
                .contains("/viec/" + report)
                .contains("đề nghị liên hệ Sở Công Thương, điện thoại 0238 000 0002, để được ghi nhận.");
        assertThat(reminders.sentFor(report, "so-xay-dung", java.time.LocalDate.of(2025, 4, 16)))
                .isEqualTo(5);
        var told = reminders.sentTo(directive, report, "so-xay-dung");
        assertThat(told).hasSize(9).allMatch(m -> m.outcome().startsWith("đã gửi lúc"));
        assertThat(told.get(0).what()).isEqualTo("Đôn đốc, quá hạn 3 ngày làm việc");
        assertThat(told.get(0).outcome()).isEqualTo("đã gửi lúc 07:30 ngày 21/4/2025");
        assertThat(reminders.sentTo(directive, report, "so-tai-chinh")).isEmpty();
    }

    @Test
    void whoSendsIsLeftInPeaceFromThenOn() {
        UUID early = plan.report(round, "so-tai-chinh");
        UUID dueDayBefore = plan.report(round, "ubnd-tp-vinh");
        UUID late = plan.report(round, "ubnd-huyen-dien-chau");

        play("2025-04-11", "2025-04-14");
        plan.sent(early, "2025-04-14T16:00");
        play("2025-04-15", "2025-04-15");
        plan.sent(dueDayBefore, "2025-04-15T10:00");
        play("2025-04-16", "2025-04-18");
        plan.sent(late, "2025-04-18T09:00");
        play("2025-04-19", "2025-04-25");

        assertThat(Postbox.of("chuyenvien.stc")).isEqualTo(1);
        assertThat(Postbox.of("lanhdao.stc")).isZero();
        assertThat(Postbox.of("chuyenvien.vinh")).isEqualTo(2);
        assertThat(Postbox.of("lanhdao.vinh")).isZero();
        assertThat(Postbox.of("chuyenvien.dienchau")).isEqualTo(4);
        assertThat(Postbox.of("lanhdao.dienchau")).isEqualTo(2);
        assertThat(Postbox.of("ubnd-huyen-dien-chau")).isZero();
    }

    @Test
    void aReportThatCameBackAfterItsSendingIsNotReminded() {
        UUID report = plan.report(round, "so-xay-dung");
        plan.sent(report, "2025-04-14T16:00");
        plan.state("report", report, "RETURNED");

        play("2025-04-15", "2025-04-21");

        assertThat(Postbox.all()).isZero();
    }

    @Test
    void whatLiesBeforeTheHeadIsTheHeadsToHurry() {
        UUID report = plan.report(round, "so-xay-dung");
        plan.state("report", report, "APPROVING");

        play("2025-04-15", "2025-04-15");

        assertThat(Postbox.of("chuyenvien.sxd")).isZero();
        assertThat(Postbox.text("lanhdao.sxd"))
                .contains("Đề nghị duyệt và gửi trong hôm nay")
                .contains("Báo cáo đang chờ lãnh đạo cơ quan duyệt.");
    }

    private void expectAfter(String day, int officer, int head, int mailbox) {
        play(day, day);
        assertThat(new int[] {Postbox.of("chuyenvien.sxd"), Postbox.of("lanhdao.sxd"), Postbox.of("so-xay-dung")})
                .as(day)
                .containsExactly(officer, head, mailbox);
    }

    private void play(String first, String last) {
        time.mornings(first, last);
        dispatcher.run();
    }
}
