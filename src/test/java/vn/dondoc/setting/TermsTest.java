package vn.dondoc.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class TermsTest {
    private static final String PAGE = "/danh-muc/thoi-han";

    @Autowired
    ProvinceTerms terms;

    @Autowired
    Plan200 plan;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin() {
        time.to("2025-03-28T08:00");
    }

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }

    @Test
    void theDefaultsAreThoseOfTheDecision() {
        assertThat(Map.of(
                        Step.RECEIPT, 5,
                        Step.RETURN, 5,
                        Step.COOPERATION_ASKED, 3,
                        Step.COOPERATION_ANSWERED, 5,
                        Step.COOPERATION_REPORTED, 7,
                        Step.REDO, 10,
                        Step.URGING, 3))
                .allSatisfy((step, days) -> {
                    assertThat(terms.workingDays(step)).as(step.name()).isEqualTo(days);
                    assertThat(step.source()).contains("98/2025/QĐ-UBND");
                });
    }

    @Test
    void aChangeAppliesToWhatBeginsAfterwards() {
        plan.issued();
        terms.set(Map.of(Step.RECEIPT, 2), "chuyenvien.vp");
        time.to("2025-03-31T14:00");
        plan.letterIssued();

        assertThat(jdbc.sql("select distinct delivered_at::date || ' ' || due_on || ' ' || answer_within from receipt"
                                + " order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("2025-03-28 2025-04-04 5", "2025-03-31 2025-04-02 2");
    }

    @Test
    void theOfficeChangesANumberAndThePageSaysWhoAndWhen() {
        Visitor office = person("chuyenvien.vp");
        assertThat(office.get(PAGE).body()).contains("Điều 11 Quyết định số 98/2025/QĐ-UBND");

        assertThat(office.form(PAGE, Map.of("REDO", "12")).statusCode()).isEqualTo(302);

        assertThat(terms.workingDays(Step.REDO)).isEqualTo(12);
        assertThat(office.get(PAGE).body()).contains("Đã thay đổi 1 thời hạn", "08:00 ngày 28/3/2025");
        assertThat(jdbc.sql("select actor || ' ' || facts from audit_event where action = 'SETTING_CHANGED'")
                        .query(String.class)
                        .list())
                .containsExactly("chuyenvien.vp {\"to\": 12, \"from\": 10}");
        assertThat(person("quantri").get(PAGE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "-1", "5,5", "", "năm", "99999999999"})
    void aNumberOutsideOneToSixtyIsRefusedAtItsFieldAndNothingChanges(String typed) {
        String body = person("chuyenvien.vp")
                .form(PAGE, Map.of("REDO", typed, "RECEIPT", "7"))
                .body();

        assertThat(body).contains("phải là số ngày làm việc từ 1 đến 60", "value=\"7\"");
        assertThat(terms.workingDays(Step.RECEIPT)).isEqualTo(5);
        assertThat(terms.workingDays(Step.REDO)).isEqualTo(10);
    }

    @Test
    void theDatabaseRefusesItToo() {
        assertThatThrownBy(
                        () -> jdbc.sql("insert into province_setting values ('REDO', 61, 'x', '2025-03-28T08:00+07')")
                                .update())
                .hasMessageContaining("province_setting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.sxd", "chuyenvien.sct", "lanhdao.sct", "chutich"})
    void nobodyElseKnowsThePage(String login) {
        Visitor other = person(login);
        assertThat(other.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(other.form(PAGE, Map.of("REDO", "1")).statusCode()).isEqualTo(404);
        assertThat(terms.workingDays(Step.REDO)).isEqualTo(10);
    }
}
