package vn.dondoc.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** The one door that opens without login: only with a link signed for an agency, only to ask, and not often. */
@DonDocTest
class AskingForAnAccountTest {
    private static final String VINH = "ubnd-tp-vinh";
    private static final String OFFICERS = "/danh-muc/nguoi-dung";

    @LocalServerPort
    int port;

    @Autowired
    AccountLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    Agencies agencies;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private Visitor stranger;

    @BeforeEach
    void nobodyOfVinhCanLogIn() {
        stranger = new Visitor("http://127.0.0.1:" + port);
        jdbc.sql("update officer set active = false where agency = ?")
                .param(VINH)
                .update();
    }

    @AfterEach
    void theyComeBack() {
        jdbc.sql("delete from officer_role where login = 'moi.vinh'").update();
        jdbc.sql("delete from officer where login = 'moi.vinh'").update();
        jdbc.sql("update officer set active = true where agency = ?")
                .param(VINH)
                .update();
    }

    @Test
    void theMailboxOfAnAgencyWithoutAccountGetsALinkAndNobodyElseDoes() {
        outbox.post(letterTo(VINH, "k1"));
        outbox.post(letterTo("so-xay-dung", "k2"));
        outbox.post(letterTo("chuyenvien.sxd", "k3"));
        assertThat(text("k1"))
                .contains(
                        "Cơ quan chưa có tài khoản",
                        "đến hết ngày 27/4/2025",
                        "http://dondoc.example/xin-tai-khoan?ma=");
        assertThat(text("k2")).doesNotContain("xin-tai-khoan");
        assertThat(text("k3")).doesNotContain("xin-tai-khoan");
    }

    @Test
    void whoHasTheLinkAsksTheAdministratorGrantsAndBothAreTold() {
        String link = mailedLink();
        assertThat(stranger.get(link).body()).contains("UBND thành phố Vinh", "Gửi yêu cầu");
        assertThat(ask(link, Map.of()).body()).contains("Đã nhận yêu cầu");

        Visitor administrator = administrator();
        assertThat(administrator.get(OFFICERS).body()).contains("Yêu cầu cấp tài khoản", "Nguyễn Văn An, Chuyên viên");
        String prefilled =
                administrator.get(OFFICERS + "?yeu-cau=" + pending().get(0)).body();
        assertThat(prefilled).contains("value=\"Nguyễn Văn An, Chuyên viên\"", "value=\"an@vinh.example\"");

        administrator.form(OFFICERS, officer());
        assertThat(pending()).isEmpty();
        assertThat(jdbc.sql("select state || ' ' || decided_by from account_request")
                        .query(String.class)
                        .single())
                .isEqualTo("GRANTED quantri");
        assertThat(jdbc.sql("select body_text from mail where kind = 'ACCOUNT_GRANTED' and address = 'an@vinh.example'")
                        .query(String.class)
                        .single())
                .contains("tên đăng nhập: moi.vinh")
                .doesNotContain("mat-khau-moi");
        assertThat(stranger.get(link).body()).contains("đã có tài khoản trên hệ thống");
    }

    @Test
    void aRefusalNeedsAReasonAndIsMailed() {
        ask(mailedLink(), Map.of());
        UUID id = pending().get(0);
        String path = OFFICERS + "/yeu-cau/" + id + "/tu-choi";
        administrator().form(path, Map.of("reason", " "));
        assertThat(pending()).hasSize(1);
        administrator().form(path, Map.of("reason", "Chưa có giới thiệu của cơ quan."));
        assertThat(pending()).isEmpty();
        assertThat(jdbc.sql("select body_text from mail where kind = 'ACCOUNT_REFUSED'")
                        .query(String.class)
                        .single())
                .contains("Chưa có giới thiệu của cơ quan.");
        assertThat(administrator().form(path, Map.of("reason", "Lần nữa")).statusCode())
                .isEqualTo(404);
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
                VINH + "~2035-04-27~" + signature,
                VINH + "~2025-13-45~" + signature,
                VINH + "~" + day + "~" + "A".repeat(43),
                good.toUpperCase(),
                VINH + "'--~" + day + "~" + signature)) {
            String path = AccountLinks.PATH + "?ma="
                    + java.net.URLEncoder.encode(bad, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(stranger.get(path).statusCode()).as(bad).isEqualTo(404);
            assertThat(stranger.form(AccountLinks.PATH, form(bad, Map.of())).statusCode())
                    .as(bad)
                    .isEqualTo(404);
        }
        assertThat(stranger.get(AccountLinks.PATH).statusCode()).isEqualTo(404);
        assertThat(stranger.get(AccountLinks.PATH + "/x").statusCode()).isEqualTo(302);
        assertThat(pending()).isEmpty();
    }

    @Test
    void aLinkEndsWithItsLastDay() {
        String link = mailedLink();
        time.to("2025-04-27T23:59");
        assertThat(stranger.get(link).statusCode()).isEqualTo(200);
        time.to("2025-04-28T00:00");
        assertThat(stranger.get(link).statusCode()).isEqualTo(404);
        assertThat(ask(link, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anAgencyWithAnAccountAsksNoMore() {
        String link = mailedLink();
        jdbc.sql("update officer set active = true where agency = ?")
                .param(VINH)
                .update();
        assertThat(ask(link, Map.of()).statusCode()).isEqualTo(422);
        assertThat(pending()).isEmpty();
    }

    @Test
    void aFloodEndsAfterFiveADayAndTheSamePersonAsksOnce() {
        String link = mailedLink();
        ask(link, Map.of());
        assertThat(ask(link, Map.of("email", "AN@vinh.example")).body())
                .contains("đang chờ xem xét, không cần gửi lại");
        for (int i = 0; i < 20; i++) ask(link, Map.of("email", "flood" + i + "@vinh.example"));
        assertThat(pending()).hasSize(AccountDesk.A_DAY);
        assertThat(ask(link, Map.of("email", "b@vinh.example")).body()).contains("đã nhận nhiều yêu cầu");
        time.to("2025-03-29T08:01");
        assertThat(ask(link, Map.of("email", "c@vinh.example")).body()).contains("Đã nhận yêu cầu");
    }

    @Test
    void markupInTheFieldsIsTextEverywhere() {
        ask(mailedLink(), Map.of("displayName", "<script>alert(1)</script>", "position", "\"><img src=x>"));
        String page = administrator().get(OFFICERS).body();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img src=x>");
        String prefilled =
                administrator().get(OFFICERS + "?yeu-cau=" + pending().get(0)).body();
        assertThat(prefilled).doesNotContain("<script>alert", "<img src=x>");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        String page = ask(
                        mailedLink(),
                        Map.of("email", "a@b.example\r\nBcc: c@d.example", "phone", "<b>1</b>", "position", ""))
                .body();
        assertThat(page)
                .contains("Địa chỉ thư điện tử chưa đúng", "Số điện thoại gồm", "Đề nghị nhập chức vụ")
                .contains("value=\"Nguyễn Văn An\"", "value=\"&lt;b&gt;1&lt;/b&gt;\"");
        assertThat(pending()).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteCannotAskAndOnlyTheAdministratorSeesAndDecides() {
        String link = mailedLink();
        stranger.get(link);
        assertThat(new Visitor("http://127.0.0.1:" + port)
                        .forged()
                        .form(AccountLinks.PATH, form(codeOf(link), Map.of()))
                        .statusCode())
                .isEqualTo(403);
        ask(link, Map.of());
        String path = OFFICERS + "/yeu-cau/" + pending().get(0) + "/tu-choi";
        for (String login : List.of("chuyenvien.vp", "chutich", "chuyenvien.sct")) {
            Visitor other = new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
            assertThat(other.form(path, Map.of("reason", "x")).statusCode()).isEqualTo(403);
            assertThat(other.get(OFFICERS).statusCode()).isEqualTo(403);
        }
        assertThat(pending()).hasSize(1);
    }

    private HttpResponse<String> ask(String link, Map<String, String> changed) {
        stranger.get("/login"); // the token of our forms comes with the first page
        return stranger.form(AccountLinks.PATH, form(codeOf(link), changed));
    }

    private static Map<String, String> form(String code, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "ma",
                code,
                "displayName",
                "Nguyễn Văn An",
                "position",
                "Chuyên viên",
                "email",
                "an@vinh.example",
                "phone",
                "0238 000 001"));
        form.putAll(changed);
        return form;
    }

    private static Map<String, String> officer() {
        return Map.of(
                "login", "moi.vinh",
                "displayName", "Nguyễn Văn An, Chuyên viên",
                "agency", VINH,
                "email", "An@Vinh.Example", // typed anew, in another case than he asked with
                "phone", "0238 000 001",
                "roles", "OFFICER",
                "password", "mat-khau-moi");
    }

    private String mailedLink() {
        outbox.post(letterTo(VINH, "link/" + UUID.randomUUID()));
        String text = jdbc.sql("select body_text from mail order by created_at desc, id limit 1")
                .query(String.class)
                .single();
        int at = text.indexOf(AccountLinks.PATH);
        return text.substring(at, text.indexOf('\n', at));
    }

    private String code() {
        return codeOf(links.pathFor(VINH, links.lastDay()));
    }

    private static String codeOf(String link) {
        return link.substring(link.indexOf("ma=") + 3);
    }

    private List<UUID> pending() {
        return jdbc.sql("select id from account_request where state = 'PENDING' order by requested_at")
                .query(UUID.class)
                .list();
    }

    private Visitor administrator() {
        return new Visitor("http://127.0.0.1:" + port).login("quantri", SampleProvince.PASSWORD);
    }

    private String text(String key) {
        return jdbc.sql("select body_text from mail where dedupe_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }

    private static Letter letterTo(String recipient, String key) {
        return new Letter(
                key,
                "TEST",
                recipient,
                "Người nhận",
                recipient + "@nghean.example",
                "Việc cần làm",
                List.of("Có việc cần làm."),
                List.of(),
                null,
                null);
    }
}
