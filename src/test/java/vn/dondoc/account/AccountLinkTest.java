package vn.dondoc.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.Outbox;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** The link that opens without login: for one agency, until a day, and not often. */
@DonDocTest
class AccountLinkTest {
    @LocalServerPort
    int port;

    @Autowired
    AccountLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private Asking asking;

    @BeforeEach
    void nobodyOfVinhCanLogIn() {
        asking = new Asking(port, outbox, jdbc);
        asking.nobodyCanLogIn();
    }

    @AfterEach
    void theyComeBack() {
        asking.theyComeBack();
    }

    @Test
    void theMailboxOfAnAgencyWithoutAccountGetsALinkAndNobodyElseDoes() {
        outbox.post(Asking.letterTo(Asking.VINH, "k1"));
        outbox.post(Asking.letterTo("so-xay-dung", "k2"));
        outbox.post(Asking.letterTo("chuyenvien.sxd", "k3"));
        assertThat(text("k1"))
                .contains(
                        "Cơ quan chưa có tài khoản",
                        "đến hết ngày 27/4/2025",
                        "http://dondoc.example/xin-tai-khoan?ma=");
        assertThat(text("k2")).doesNotContain("xin-tai-khoan");
        assertThat(text("k3")).doesNotContain("xin-tai-khoan");
    }

    @Test
    void withoutAGoodLinkThereIsNothing() {
        String good = code();
        String day = LocalDate.of(2025, 4, 27).toString();
        String signature = good.substring(good.lastIndexOf('~') + 1);
        for (String bad : List.of(
                "",
                "x",
                good.substring(0, good.length() - 1),
                good + "A",
                "so-xay-dung~" + day + "~" + signature,
                Asking.VINH + "~2035-04-27~" + signature,
                Asking.VINH + "~2025-13-45~" + signature,
                Asking.VINH + "~" + day + "~" + "A".repeat(43),
                good.toUpperCase(),
                Asking.VINH + "'--~" + day + "~" + signature)) {
            String path = AccountLinks.PATH + "?ma="
                    + java.net.URLEncoder.encode(bad, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(asking.stranger.get(path).statusCode()).as(bad).isEqualTo(404);
            assertThat(asking.stranger
                            .form(AccountLinks.PATH, Asking.form(bad, Map.of()))
                            .statusCode())
                    .as(bad)
                    .isEqualTo(404);
        }
        assertThat(asking.stranger.get(AccountLinks.PATH).statusCode()).isEqualTo(404);
        assertThat(asking.stranger.get(AccountLinks.PATH + "/x").statusCode()).isEqualTo(302);
        assertThat(asking.pending()).isEmpty();
    }

    @Test
    void aLinkEndsWithItsLastDay() {
        String link = asking.mailedLink();
        time.to("2025-04-27T23:59");
        assertThat(asking.stranger.get(link).statusCode()).isEqualTo(200);
        time.to("2025-04-28T00:00");
        assertThat(asking.stranger.get(link).statusCode()).isEqualTo(404);
        assertThat(asking.ask(link, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anAgencyWithAnAccountAsksNoMore() {
        String link = asking.mailedLink();
        jdbc.sql("update officer set active = true where agency = ?")
                .param(Asking.VINH)
                .update();
        assertThat(asking.ask(link, Map.of()).statusCode()).isEqualTo(422);
        assertThat(asking.pending()).isEmpty();
    }

    @Test
    void aFloodEndsAfterFiveADayAndTheSamePersonAsksOnce() {
        String link = asking.mailedLink();
        asking.ask(link, Map.of());
        assertThat(asking.ask(link, Map.of("email", "AN@vinh.example")).body())
                .contains("đang chờ xem xét, không cần gửi lại");
        for (int i = 0; i < 20; i++) asking.ask(link, Map.of("email", "flood" + i + "@vinh.example"));
        assertThat(asking.pending()).hasSize(AccountDesk.A_DAY);
        assertThat(asking.ask(link, Map.of("email", "b@vinh.example")).body()).contains("đã nhận nhiều yêu cầu");
        time.to("2025-03-29T08:01");
        assertThat(asking.ask(link, Map.of("email", "c@vinh.example")).body()).contains("Đã nhận yêu cầu");
    }

    private String code() {
        return Asking.codeOf(links.pathFor(Asking.VINH, links.lastDay()));
    }

    private String text(String key) {
        return jdbc.sql("select body_text from mail where dedupe_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }
}
