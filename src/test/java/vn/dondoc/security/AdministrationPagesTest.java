package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

@DonDocTest
class AdministrationPagesTest {
    private static final String OFFICERS = "/danh-muc/nguoi-dung";
    private static final String PASSWORD = "mat-khau-moi";
    private static final String LEAVING = "chuyenvien.sxd";

    @LocalServerPort
    int port;

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    Plan200 plan;

    @Autowired
    Tasks tasks;

    private static int officers;

    private Visitor administrator;
    private String login;

    @BeforeEach
    void begin() {
        login = "chuyenvien.moi" + ++officers; // accounts outlive their officers
        administrator = visitor().login("quantri", SampleProvince.PASSWORD);
    }

    @AfterEach
    void forget() {
        agencies.officer(login)
                .ifPresent(o -> register.putOfficer(
                        new Officer(login, o.displayName(), o.agency(), null, null, false, o.roles())));
        jdbc.sql("delete from officer_role where login = ?").param(login).update();
        jdbc.sql("delete from officer where login = ?").param(login).update();
    }

    @Test
    void anAddedOfficerIsListedLogsInAndSeesHisTaskList() {
        assertThat(administrator.form(OFFICERS, officer(Map.of())).statusCode()).isEqualTo(302);
        assertThat(administrator.get(OFFICERS).body()).contains("Chuyên viên mới", "Sở Y tế", "Đã thêm");
        Visitor officer = visitor().login(login, PASSWORD);
        assertThat(officer.get(Visitor.ENGINE + "/filter").body()).contains("Việc của tôi");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        HttpResponse<String> page =
                administrator.form(OFFICERS, officer(Map.of("login", "Chuyên viên", "password", "ngan")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Tên đăng nhập gồm chữ thường không dấu", "Mật khẩu phải có ít nhất 10 ký tự")
                .contains("value=\"Chuyên viên\"", "value=\"Chuyên viên mới\"", "value=\"moi@nghean.example\"");
    }

    @Test
    void aLoginThatIsTakenIsRefusedAndNobodyIsOverwritten() {
        HttpResponse<String> page = administrator.form(OFFICERS, officer(Map.of("login", "lanhdao.sxd")));
        assertThat(page.body()).contains("đã có người dùng", "value=\"Chuyên viên mới\"");
        assertThat(agencies.officer("lanhdao.sxd").orElseThrow().agency()).isEqualTo("so-xay-dung");
    }

    @Test
    void aDeactivatedOfficerComesBackWhenHeIsReactivated() {
        administrator.form(OFFICERS, officer(Map.of()));
        administrator.form(OFFICERS + "/" + login + "/ngung", Map.of());
        assertThat(location(visitor().tryLogin(login, PASSWORD))).contains("error");
        assertThat(administrator.get(OFFICERS).body()).contains("Đã ngừng");
        administrator.form(OFFICERS + "/" + login + "/mo-lai", Map.of());
        administrator.form(OFFICERS + "/" + login + "/mat-khau", Map.of("password", "mat-khau-thu-hai"));
        assertThat(location(visitor().tryLogin(login, "mat-khau-thu-hai"))).doesNotContain("error");
    }

    @Test
    void theLastAdministratorStays() {
        administrator.form(OFFICERS + "/quantri/ngung", Map.of());
        assertThat(agencies.officer("quantri").orElseThrow().active()).isTrue();
    }

    @Test
    void aChangedOfficerActsForTheNewAgencyAndInTheNewRolesAfterLoggingInAgain() {
        administrator.form(OFFICERS, officer(Map.of()));
        Visitor officer = visitor().login(login, PASSWORD);
        assertThat(administrator.get(OFFICERS + "/" + login).body())
                .contains("value=\"Chuyên viên mới\"", "value=\"moi@nghean.example\"");

        var changed = administrator.form(
                OFFICERS + "/" + login, officer(Map.of("agency", "so-tai-chinh", "roles", "HEAD", "phone", "0238 1")));

        assertThat(location(changed)).endsWith(OFFICERS);
        assertThat(agencies.officer(login).orElseThrow())
                .returns("so-tai-chinh", Officer::agency)
                .returns(Set.of(Role.HEAD), Officer::roles)
                .returns("0238 1", Officer::phone)
                .returns(true, Officer::active);
        assertThat(location(officer.get("/"))).endsWith("/login");
        assertThat(visitor().login(login, PASSWORD).get("/").body()).contains("Chờ duyệt");
    }

    @Test
    void aChangeThatCannotBeIsSaidInItsPlaceAndNothingTypedIsLost() {
        administrator.form(OFFICERS, officer(Map.of()));
        String page = OFFICERS + "/" + login;
        Map<String, String> typed = officer(Map.of("displayName", "", "email", "khong dung"));
        typed.remove("roles");

        assertThat(administrator.form(page, typed).body())
                .contains("Đề nghị nhập họ tên", "chưa đúng dạng", "Đề nghị chọn ít nhất một vai trò")
                .contains("value=\"khong dung\"");
        assertThat(administrator
                        .form(page, officer(Map.of("agency", "so-khong-co", "displayName", "Tên khác")))
                        .body())
                .contains("so-khong-co", "value=\"Tên khác\"");
        assertThat(administrator.get(OFFICERS + "/khong.co").statusCode()).isEqualTo(404);
        assertThat(agencies.officer(login).orElseThrow())
                .returns("Chuyên viên mới", Officer::displayName)
                .returns("so-y-te", Officer::agency);
    }

    @Test
    void theLastAdministratorKeepsHisRole() {
        Map<String, String> typed = officer(Map.of("agency", "van-phong-ubnd-tinh", "displayName", "Quản trị"));

        assertThat(administrator.form(OFFICERS + "/quantri", typed).body())
                .contains("cần giữ vai trò Quản trị hệ thống", "value=\"Quản trị\"");
        assertThat(agencies.officer("quantri").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void openTasksOfWhoStopsWorkingLieBeforeHisColleagues() {
        String task = taskOfSoXayDungWithAColleague();

        administrator.form(OFFICERS + "/" + LEAVING + "/ngung", Map.of());

        assertLiesBeforeTheColleague(task);
        assertThat(agencies.nameOf(LEAVING)).isEqualTo("Chuyên viên đầu mối Sở Xây dựng");
    }

    @Test
    void openTasksOfWhoMovesStayWithHisOldAgency() {
        String task = taskOfSoXayDungWithAColleague();

        administrator.form(OFFICERS + "/" + LEAVING, officer(Map.of("agency", "so-tai-chinh")));

        assertLiesBeforeTheColleague(task);
        assertThat(tasks.mayWork(plan.person(LEAVING), task)).isFalse();
        administrator.form(OFFICERS + "/" + login + "/ngung", Map.of());
        assertThat(agencies.get("so-xay-dung").contact()).isNull();
    }

    @Test
    void whoComesToAnAgencyWithoutAContactIsItsContactAndWhoComesBackToo() {
        assertThat(agencies.get("so-y-te").contact()).isNull();
        administrator.form(OFFICERS, officer(Map.of()));
        assertThat(agencies.get("so-y-te").contact()).isEqualTo(login);

        administrator.form(OFFICERS + "/" + login + "/ngung", Map.of());
        assertThat(agencies.get("so-y-te").contact()).isNull();
        administrator.form(OFFICERS + "/" + login + "/mo-lai", Map.of());
        assertThat(agencies.get("so-y-te").contact()).isEqualTo(login);
    }

    private String taskOfSoXayDungWithAColleague() {
        administrator.form(OFFICERS, officer(Map.of("agency", "so-xay-dung")));
        plan.issued();
        Tasks.OpenTask task = receiptOf(LEAVING);
        assertThat(task.assignee()).isEqualTo(LEAVING);
        return task.id();
    }

    private void assertLiesBeforeTheColleague(String task) {
        assertThat(receiptOf(login)).returns(task, Tasks.OpenTask::id).returns(null, Tasks.OpenTask::assignee);
        assertThat(tasks.mayWork(plan.person(login), task)).isTrue();
        assertThat(agencies.get("so-xay-dung").contact()).isEqualTo(login);
    }

    private Tasks.OpenTask receiptOf(String officer) {
        return tasks.openFor(plan.person(officer)).stream()
                .filter(t -> t.element().equals("userTask_receive"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyChangesHisOwnPasswordAndProvesThePresentOne() {
        administrator.form(OFFICERS, officer(Map.of()));
        Visitor officer = visitor().login(login, PASSWORD);
        String own = "Mật khẩu dài";
        assertThat(officer.form("/mat-khau", change("sai-mat-khau", own, own)).body())
                .contains("mật khẩu hiện tại không đúng");
        time.to("2025-03-28T08:05"); // a wrong password makes the next try wait
        assertThat(officer.form("/mat-khau", change(PASSWORD, own, own + "x")).body())
                .contains("không giống nhau");
        assertThat(officer.form("/mat-khau", change(PASSWORD, "ngan", "ngan")).body())
                .contains("ít nhất 10 ký tự");
        assertThat(officer.form("/mat-khau", change(PASSWORD, own, own)).statusCode())
                .isEqualTo(302);
        assertThat(location(visitor().tryLogin(login, own))).doesNotContain("error");
    }

    private Map<String, String> officer(Map<String, String> changed) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "login", login,
                "displayName", "Chuyên viên mới",
                "agency", "so-y-te",
                "email", "moi@nghean.example",
                "roles", "OFFICER",
                "password", PASSWORD));
        typed.putAll(changed);
        return typed;
    }

    private static Map<String, String> change(String present, String wanted, String again) {
        return Map.of("present", present, "wanted", wanted, "again", again);
    }

    private Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
