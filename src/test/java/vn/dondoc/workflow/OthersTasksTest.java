package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** Whoever opens a task that is not his is told whose it is, if he may know that it exists. */
@DonDocTest
class OthersTasksTest {
    private static final String NOTHING = "Không tìm thấy việc này hoặc ông/bà không có quyền xem.";
    private static final String OF_CONSTRUCTION = "Việc này thuộc Sở Xây dựng. Tài khoản của ông/bà thuộc %s nên không"
            + " xem hoặc xử lý được. Nếu được giao nhầm hoặc mới chuyển công tác, đề nghị liên hệ quản trị hệ thống.";

    @LocalServerPort
    int port;

    @Autowired
    Plan200 plan;

    @Autowired
    Directives directives;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Test
    void theDirectivesCoordinatorAndTheOfficeAreToldWhichAgencyHasIt() {
        String receipt = receiptOfConstruction();

        assertThat(answer("chuyenvien.sct", receipt)).isEqualTo(OF_CONSTRUCTION.formatted("Sở Công Thương"));
        assertThat(answer("chuyenvien.vp", receipt)).isEqualTo(OF_CONSTRUCTION.formatted("Văn phòng UBND tỉnh"));
    }

    @Test
    void aColleagueOfTheAgencyIsToldWhoseDeskItLiesOn() {
        UUID directive = plan.registered();
        String review = tasks.openTask(directives.get(directive).processInstanceId(), "userTask_reviewBreakdown")
                .orElseThrow()
                .id();

        assertThat(answer("lanhdao.sct", review))
                .isEqualTo(
                        "Việc này của Sở Công Thương dành cho vai trò \"Chuyên viên theo dõi, tổng hợp\"; tài khoản của"
                                + " ông/bà không có vai trò đó. Nếu mới được phân công, đề nghị liên hệ quản trị hệ thống.");
    }

    @Test
    void anybodyElseLearnsNothing() {
        assertThat(answer("chuyenvien.stc", receiptOfConstruction())).isEqualTo(NOTHING);
        assertThat(answer("chuyenvien.stc", "none")).isEqualTo(NOTHING);
        assertThat(answer("chuyenvien.vp", "none")).isEqualTo(NOTHING);
    }

    private String receiptOfConstruction() {
        plan.issued();
        return engine.createTaskQuery()
                .taskDefinitionKey("userTask_receive")
                .taskCandidateGroup("so-xay-dung.officer")
                .includeAssignedTasks()
                .singleResult()
                .getId();
    }

    private String answer(String login, String task) {
        Visitor visitor = new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
        HttpResponse<String> answer = visitor.get("/api/tasks/" + task);
        assertThat(answer.statusCode()).isIn(404, 422);
        return JsonPath.read(answer.body(), "$.message");
    }
}
