package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class AgencyPagesTest {
    private static final String AGENCIES = "/danh-muc/co-quan";
    private static final String CONTACT = AGENCIES + "/so-xay-dung/dau-moi";
    private static final String FIRST = "chuyenvien.sxd";
    private static final String SECOND = "chuyenvien2.sxd";

    @LocalServerPort
    int port;

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyRegister register;

    @Autowired
    JdbcClient jdbc;

    private Visitor administrator;

    @BeforeEach
    void aSecondOfficer() {
        administrator = visitor().login("quantri", SampleProvince.PASSWORD);
        register.putOfficer(second(true));
    }

    @AfterEach
    void forget() {
        register.nameContact("so-xay-dung", FIRST);
        register.putOfficer(second(false));
        jdbc.sql("delete from officer_role where login = ?").param(SECOND).update();
        jdbc.sql("delete from officer where login = ?").param(SECOND).update();
        jdbc.sql("delete from agency where code = 'so-moi'").update();
        register.forget("Sở Kế hoạch và Đầu tư");
    }

    private Officer second(boolean active) {
        Officer first = agencies.officer(FIRST).orElseThrow();
        return new Officer(SECOND, "Chuyên viên thứ hai", first.agency(), null, null, active, first.roles());
    }

    private String contact() {
        return agencies.get("so-xay-dung").contact();
    }

    /** What the page says then. */
    private String choose(String officer, String seen) {
        administrator.form(CONTACT, Map.of("contact", officer, "seen", seen));
        return said();
    }

    private String said() {
        return administrator.get(AGENCIES).body();
    }

    @Test
    void anAgencyIsAddedAtTheEndOfTheList() {
        Map<String, String> typed = new HashMap<>(Map.of("code", "so-moi", "name", "Sở Mới", "shortName", "Sở M"));
        assertThat(administrator.form(AGENCIES, typed).body())
                .contains("Đề nghị chọn loại cơ quan", "Đề nghị nhập chữ viết tắt", "value=\"Sở Mới\"");
        typed.putAll(Map.of("notation", "SM", "kind", "DEPARTMENT", "headApproves", "true"));
        assertThat(administrator.form(AGENCIES, typed).statusCode()).isEqualTo(302);
        assertThat(administrator.get(AGENCIES).body()).contains("Sở Mới");
        assertThat(agencies.all()).last().satisfies(a -> assertThat(a.code()).isEqualTo("so-moi"));
        assertThat(administrator.form(AGENCIES, typed).body()).contains("đã có trong danh mục");
    }

    @Test
    void aNameThatWasLearntFromADocumentIsListedAndForgotten() {
        register.learn("Sở Kế hoạch và Đầu tư", "so-tai-chinh", "chuyenvien.sct");
        assertThat(said())
                .contains("Tên gọi khác", "sở kế hoạch và đầu tư", "Sở Tài chính", "Chuyên viên tổng hợp Tổ 01");

        administrator.form(AGENCIES + "/ten-goi-khac/bo", Map.of("alias", "sở kế hoạch và đầu tư"));

        assertThat(said())
                .contains("Đã bỏ tên gọi khác “sở kế hoạch và đầu tư”.")
                .doesNotContain("value=\"sở kế hoạch và đầu tư\"");
        assertThat(agencies.aliases()).noneMatch(a -> a.alias().equals("sở kế hoạch và đầu tư"));
        assertThat(recorded("agency.aliasForgotten")).hasSize(1);
    }

    @Test
    void theContactIsChosenAmongItsOfficersAndTheChoiceIsRecorded() {
        assertThat(said()).contains("Chuyên viên thứ hai");

        assertThat(choose(SECOND, FIRST)).contains("Đầu mối của Sở Xây dựng: Chuyên viên thứ hai.");
        assertThat(contact()).isEqualTo(SECOND);
        assertThat(recorded("agency.contactChosen")).singleElement().asString().contains(FIRST, SECOND);

        assertThat(choose("", SECOND)).contains("Sở Xây dựng không có đầu mối");
        assertThat(contact()).isNull();
        choose(FIRST, "");
        assertThat(contact()).isEqualTo(FIRST);
    }

    @Test
    void whoDoesNotWorkForTheAgencyIsNotChosen() {
        register.putOfficer(second(false));
        for (String nobody : List.of(SECOND, "lanhdao.sxd", "chuyenvien.stc", "khong.co"))
            assertThat(choose(nobody, FIRST))
                    .contains("Chỉ chọn được chuyên viên đang hoạt động của Sở Xây dựng làm đầu mối.");
        assertThat(contact()).isEqualTo(FIRST);
        administrator.form(AGENCIES + "/so-khong-co/dau-moi", Map.of());
        assertThat(said()).contains("so-khong-co");
        assertThat(recorded("agency.contactChosen")).isEmpty();
    }

    @Test
    void whatAnotherHasChosenMeanwhileStays() {
        choose(SECOND, FIRST);

        assertThat(choose("", FIRST)).contains("vừa được người khác thay đổi (nay: Chuyên viên thứ hai)");
        assertThat(contact()).isEqualTo(SECOND);
        choose("", SECOND);
        assertThat(choose(FIRST, SECOND)).contains("(nay: chưa chọn ai)");
    }

    @Test
    void ofTwoAtOnceOneIsTold() {
        Visitor other = visitor().login("quantri", SampleProvince.PASSWORD);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(
                                    () -> administrator.form(CONTACT, Map.of("contact", SECOND, "seen", FIRST)), both),
                            CompletableFuture.runAsync(
                                    () -> other.form(CONTACT, Map.of("contact", "", "seen", FIRST)), both))
                    .join();
        } finally {
            both.shutdown();
        }

        List<String> answers = List.of(said(), other.get(AGENCIES).body());
        assertThat(answers)
                .filteredOn(a -> a.contains("vừa được người khác thay đổi"))
                .hasSize(1);
        assertThat(recorded("agency.contactChosen")).hasSize(1);
    }

    private List<String> recorded(String action) {
        return jdbc.sql("select facts::text from audit_event where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }

    private Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }
}
