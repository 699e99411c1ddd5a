package vn.dondoc.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.notification.Outbox;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;

/** The one door that opens without login: only with a link signed for an agency, only to ask, and not often. */
@DonDocTest
class AskingForAnAccountTest {
    private static final String OFFICERS = "/danh-muc/nguoi-dung";

    @LocalServerPort
    int port;

    @Autowired
    Outbox outbox;

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
    void whoHasTheLinkAsksTheAdministratorGrantsAndBothAreTold() {
        String link = asking.mailedLink();
        assertThat(asking.stranger.get(link).body()).contains("UBND thành phố Vinh", "Gửi yêu cầu");
        assertThat(asking.ask(link, Map.of()).body()).contains("Đã nhận yêu cầu");

        Visitor administrator = administrator();
        assertThat(administrator.get(OFFICERS).body()).contains("Yêu cầu cấp tài khoản", "Nguyễn Văn An, Chuyên viên");
        String prefilled = administrator
                .get(OFFICERS + "?yeu-cau=" + asking.pending().get(0))
                .body();
        assertThat(prefilled).contains("value=\"Nguyễn Văn An, Chuyên viên\"", "value=\"an@vinh.example\"");

        administrator.form(OFFICERS, officer());
        assertThat(asking.pending()).isEmpty();
        assertThat(jdbc.sql("select state || ' ' || decided_by from account_request")
                        .query(String.class)
                        .single())
                .isEqualTo("GRANTED quantri");
        assertThat(jdbc.sql("select body_text from mail where kind = 'ACCOUNT_GRANTED' and address = 'an@vinh.example'")
                        .query(String.class)
                        .single())
                .contains("tên đăng nhập: moi.vinh")
                .doesNotContain("mat-khau-moi");
        assertThat(asking.stranger.get(link).body()).contains("đã có tài khoản trên hệ thống");
    }

    @Test
    void aRefusalNeedsAReasonAndIsMailed() {
        asking.ask(asking.mailedLink(), Map.of());
        UUID id = asking.pending().get(0);
        String path = OFFICERS + "/yeu-cau/" + id + "/tu-choi";
        administrator().form(path, Map.of("reason", " "));
        assertThat(asking.pending()).hasSize(1);
        administrator().form(path, Map.of("reason", "Chưa có giới thiệu của cơ quan."));
        assertThat(asking.pending()).isEmpty();
        assertThat(jdbc.sql("select body_text from mail where kind = 'ACCOUNT_REFUSED'")
                        .query(String.class)
                        .single())
                .contains("Chưa có giới thiệu của cơ quan.");
        assertThat(administrator().form(path, Map.of("reason", "Lần nữa")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void markupInTheFieldsIsTextEverywhere() {
        asking.ask(
                asking.mailedLink(), Map.of("displayName", "<script>alert(1)</script>", "position", "\"><img src=x>"));
        String page = administrator().get(OFFICERS).body();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img src=x>");
        String prefilled = administrator()
                .get(OFFICERS + "?yeu-cau=" + asking.pending().get(0))
                .body();
        assertThat(prefilled).doesNotContain("<script>alert", "<img src=x>");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        String page = asking.ask(
                        asking.mailedLink(),
                        Map.of("email", "a@b.example\r\nBcc: c@d.example", "phone", "<b>1</b>", "position", ""))
                .body();
        assertThat(page)
                .contains("Địa chỉ thư điện tử chưa đúng", "Số điện thoại gồm", "Đề nghị nhập chức vụ")
                .contains("value=\"Nguyễn Văn An\"", "value=\"&lt;b&gt;1&lt;/b&gt;\"");
        assertThat(asking.pending()).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteCannotAskAndOnlyTheAdministratorSeesAndDecides() {
        String link = asking.mailedLink();
        asking.stranger.get(link);
        assertThat(new Visitor("http://127.0.0.1:" + port)
                        .forged()
                        .form(AccountLinks.PATH, Asking.form(Asking.codeOf(link), Map.of()))
                        .statusCode())
                .isEqualTo(403);
        asking.ask(link, Map.of());
        String path = OFFICERS + "/yeu-cau/" + asking.pending().get(0) + "/tu-choi";
        for (String login : List.of("chuyenvien.vp", "chutich", "chuyenvien.sct")) {
            Visitor other = new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
            assertThat(other.form(path, Map.of("reason", "x")).statusCode()).isEqualTo(403);
            assertThat(other.get(OFFICERS).statusCode()).isEqualTo(403);
        }
        assertThat(asking.pending()).hasSize(1);
    }

    private static Map<String, String> officer() {
        return Map.of(
                "login", "moi.vinh",
                "displayName", "Nguyễn Văn An, Chuyên viên",
                "agency", Asking.VINH,
                "email", "An@Vinh.Example", // typed anew, in another case than he asked with
                "phone", "0238 000 001",
                "roles", "OFFICER",
                "password", "mat-khau-moi");
    }

    private Visitor administrator() {
        return new Visitor("http://127.0.0.1:" + port).login("quantri", SampleProvince.PASSWORD);
    }
}
