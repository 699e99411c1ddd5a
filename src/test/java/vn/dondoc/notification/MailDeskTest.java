package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class MailDeskTest {
    private static final MailArchive.Filter ALL = new MailArchive.Filter(null, null, null, 0);

    @Autowired
    Outbox outbox;

    @Autowired
    MailDesk desk;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    Agencies agencies;

    @Autowired
    WebApplicationContext application;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.sxd", "lanhdao.sxd", "truongphong.sct", "chutich"})
    void mailsAreNobodysBusinessButTheOfficesAndTheAdministrators(String login) {
        assertThatThrownBy(() -> desk.openedFor(person(login))).isInstanceOf(MailRefused.class);
        assertThat(desk.openedFor(person("chuyenvien.vp"))).isNotNull();
        assertThat(desk.openedFor(person("quantri"))).isNotNull();
    }

    @Test
    void aFailedMailGoesToTheAddressTheRecipientHasNow() {
        UUID id = outbox.post(Letters.to("nobody"));

        desk.sendAgain(id, person("quantri"));

        assertThat(dispatcher.run()).isEqualTo(1);
        assertThat(archive().get(id).address()).isEqualTo("chuyenvien.sxd@nghean.example");
        assertThatThrownBy(() -> desk.sendAgain(id, person("quantri")))
                .isInstanceOf(MailRefused.class)
                .hasMessageContaining("mail.notFailed");
    }

    @Test
    void aMailWithoutAnAddressStaysFailedUntilThereIsOne() {
        var stranger = new Letter("k", "TEST", "nguoi.la", "Người lạ", null, "s", List.of("p"), List.of(), null, null);
        UUID id = outbox.post(stranger);

        assertThatThrownBy(() -> desk.sendAgain(id, person("quantri"))).hasMessageContaining("mail.stillNoAddress");
        assertThat(desk.sendAllAgain(ALL, person("quantri"))).isZero();
        assertThat(archive().get(id).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void theFilterFindsByStateDayAndPartOfTheRecipient() {
        outbox.postAll(List.of(Letters.to("a_b@nghean.example"), Letters.to("axb@nghean.example"), Letters.to("")));

        assertThat(archive().find(new MailArchive.Filter(null, "A_B", null, 0))).hasSize(1);
        assertThat(archive().find(new MailArchive.Filter(null, "đầu mối Sở Xây", null, 0)))
                .hasSize(3);
        assertThat(archive().count(new MailArchive.Filter(MailState.FAILED, null, null, 0)))
                .isEqualTo(1);
        assertThat(archive().count(new MailArchive.Filter(null, null, java.time.LocalDate.of(2025, 3, 29), 0)))
                .isZero();
        assertThat(archive().find(new MailArchive.Filter(null, null, null, 1))).isEmpty();
    }

    @Test
    void thePagesShowStateReasonAndText() throws Exception {
        UUID id = outbox.post(Letters.to("a b"));
        MockMvc pages = pagesFor("chuyenvien.vp");

        assertThat(html(pages, "/thu?tinh-trang=FAILED&nguoi-nhan=&ngay="))
                .contains("Có 1 thư.", "Không gửi được", "[200/KH-UBND] Hôm nay là hạn cuối", "Gửi lại tất cả");
        assertThat(html(pages, "/thu/" + id))
                .contains("Địa chỉ thư không hợp lệ.", "Báo cáo tháng 4 cần gửi trong hôm nay.", "Gửi lại");
        pages.perform(post("/thu/" + id + "/gui-lai")).andExpect(redirectedUrl("/thu/" + id));
        assertThat(html(pages, "/thu/" + id)).contains("Chờ gửi").doesNotContain("gui-lai");
    }

    private MailArchive archive() {
        return desk.openedFor(person("quantri"));
    }

    private SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    private MockMvc pagesFor(String login) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person(login), null, List.of()));
        return webAppContextSetup(application).build();
    }

    private static String html(MockMvc pages, String path) throws Exception {
        return pages.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
