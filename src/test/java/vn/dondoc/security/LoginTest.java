package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class LoginTest {
    private static final String OFFICER = "chuyenvien.vinh";

    @LocalServerPort
    int port;

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyRegister register;

    @Autowired
    TimeTravel time;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor("http://127.0.0.1:" + port);
    }

    @Test
    void afterTheLoginThePersonIsWhereTheLinkOfTheMailLeads() {
        assertThat(visitor.get("/viec/17?x=1").statusCode()).isEqualTo(302);
        HttpResponse<String> answer = visitor.tryLogin(OFFICER, SampleProvince.PASSWORD);
        assertThat(location(answer)).endsWith("/viec/17?x=1");
    }

    @Test
    void whatAPageLoadsIsNotTakenForThePageAskedFor() {
        visitor.get("/viec/17");
        visitor.json("GET", "/camunda/lib/deps.js", "");
        visitor.get("/api/now");
        assertThat(location(visitor.tryLogin(OFFICER, SampleProvince.PASSWORD))).endsWith("/viec/17");
    }

    @Test
    void aNameTypedInCapitalsOrWithBlanksIsTheSameName() {
        assertThat(location(visitor.tryLogin(" ChuyenVien.Vinh ", SampleProvince.PASSWORD)))
                .doesNotContain("error");
    }

    @Test
    void everyRefusalReadsTheSame() {
        setActive(OFFICER, false);
        try {
            for (String login : List.of(OFFICER, "khong.co", "chuyenvien.nghiloc")) {
                String password = login.equals("chuyenvien.nghiloc") ? "sai-mat-khau" : SampleProvince.PASSWORD;
                assertThat(location(visitor.tryLogin(login, password))).endsWith("/login?error");
            }
            assertThat(visitor.get("/login?error").body()).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        } finally {
            setActive(OFFICER, true);
        }
    }

    @Test
    void wrongPasswordsMakeTheNextTryWaitButNeverLockForGood() {
        for (int i = 0; i < 30; i++) visitor.tryLogin("chuyenvien.kkt", "sai-mat-khau");
        assertThat(location(visitor.tryLogin("chuyenvien.kkt", SampleProvince.PASSWORD)))
                .contains("error");
        time.to("2025-03-28T08:05");
        assertThat(location(visitor.tryLogin("chuyenvien.kkt", SampleProvince.PASSWORD)))
                .doesNotContain("error");
    }

    @Test
    void theSessionBeforeTheLoginIsNotTheOneAfterIt() {
        visitor.get("/viec/17");
        String before = visitor.cookie("JSESSIONID").orElseThrow();
        visitor.login(OFFICER, SampleProvince.PASSWORD);
        assertThat(visitor.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void whoIsDeactivatedIsOutAtHisNextClick() {
        visitor.login(OFFICER, SampleProvince.PASSWORD);
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(200);
        setActive(OFFICER, false);
        try {
            assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(401);
        } finally {
            setActive(OFFICER, true);
        }
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(401);
    }

    @Test
    void cookiesAndHeadersKeepOthersOut() {
        HttpResponse<String> page = visitor.get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("DONDOC-CSRF=").contains("SameSite=Strict"));
        HttpResponse<String> asked = visitor.get("/viec/17");
        assertThat(asked.headers().allValues("Set-Cookie"))
                .anySatisfy(c -> assertThat(c).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
        visitor.login(OFFICER, SampleProvince.PASSWORD);
        HttpResponse<String> library = visitor.get("/camunda/lib/runtime.js");
        assertThat(library.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(visitor.get(Visitor.TASKLIST).headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy).contains("nonce"));
    }

    private void setActive(String login, boolean active) {
        Officer o = agencies.officer(login).orElseThrow();
        Set<Role> roles = o.roles();
        register.putOfficer(new Officer(login, o.displayName(), o.agency(), o.email(), o.phone(), active, roles));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
