package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

@DonDocTest
class ReviewAndReleaseTest {
    private static final String REVIEW = "userTask_reviewBreakdown";
    private static final String RELEASE = "userTask_release";
    private static final Map<String, String> YES = Map.of("decision", "RELEASE");

    @Autowired
    DirectiveRegister register;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveRows rows;

    @Autowired
    StoredDrafts stored;

    @Autowired
    Tasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    Plan200 plan;

    @Autowired
    JdbcClient jdbc;

    private Tasks.OpenTask open(UUID id, String element) {
        return tasks.openTask(directives.get(id).processInstanceId(), element).orElseThrow();
    }

    private UUID reviewed() {
        UUID id = plan.registered();
        plan.complete(Plan200.REGISTRAR, id, REVIEW, Map.of());
        return id;
    }

    @Test
    void theReviewIsFirstLaidBeforeWhoRegistered() {
        Tasks.OpenTask task = open(plan.registered(), REVIEW);

        assertThat(task.name()).isEqualTo("Rà soát phân rã nhiệm vụ · KH 200/KH-UBND");
        assertThat(task.assignee()).isEqualTo(Plan200.REGISTRAR);
        assertThat(task.due()).isEqualTo("2025-04-01");
        assertThat(tasks.mayWork(plan.person(Plan200.RELEASER), task.id())).isTrue();
        assertThat(tasks.mayWork(plan.person("chuyenvien.vp"), task.id())).isTrue();
        assertThat(tasks.mayWork(plan.person("lanhdao.sct"), task.id())).isFalse();
        assertThat(tasks.mayWork(plan.person("chuyenvien.sxd"), task.id())).isFalse();
    }

    @Test
    void anIncompleteDraftIsNotSentToReview() {
        UUID id = register.register(
                TypedFields.faultless().without("rows[0].leads").draft(), plan.person(Plan200.REGISTRAR));

        assertThatThrownBy(() -> register.sendToReview(id, plan.person(Plan200.REGISTRAR)))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("rows[0].leads"));
        assertThat(directives.get(id).processInstanceId()).isNull();
    }

    @Test
    void sendingTwiceStartsOneInstance() {
        UUID id = plan.registered();
        String instance = directives.get(id).processInstanceId();
        register.sendToReview(id, plan.person(Plan200.REGISTRAR));

        assertThat(directives.get(id).processInstanceId()).isEqualTo(instance);
    }

    @Test
    void nobodyPassesOnAVersionHeHasNotSeen() {
        UUID id = plan.registered();
        register.save(id, 0, stored.load(id), plan.person(Plan200.RELEASER));

        assertThatThrownBy(() -> plan.complete(Plan200.REGISTRAR, id, REVIEW, Map.of("seen", 0)))
                .hasMessageContaining("Bảng phân rã vừa được Trưởng phòng chuyên môn, Sở Công Thương sửa lúc 08:00");
        plan.complete(Plan200.REGISTRAR, id, REVIEW, Map.of("seen", 1));
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.REVIEWED);
    }

    @Test
    void whatWasSpoiledAfterSendingIsRefusedAtTheReview() {
        UUID id = plan.registered();
        register.save(id, 0, TypedFields.faultless().without("rows[0].leads").draft(), plan.person(Plan200.REGISTRAR));

        assertThatThrownBy(() -> plan.complete(Plan200.REGISTRAR, id, REVIEW, Map.of()))
                .hasMessageContaining("còn 1 chỗ cần sửa");
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.DRAFT);
    }

    @Test
    void theRegistrarCannotRelease() {
        UUID id = reviewed();

        assertThatThrownBy(() -> plan.complete(Plan200.REGISTRAR, id, RELEASE, YES))
                .hasMessageContaining("Người vào sổ văn bản không được tự phát hành");
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.REVIEWED);
        assertThat(open(id, RELEASE)).isNotNull();
    }

    @Test
    void theReviewerCannotRelease() {
        UUID id = plan.registered();
        plan.complete(Plan200.RELEASER, id, REVIEW, Map.of());

        assertThatThrownBy(() -> plan.complete(Plan200.RELEASER, id, RELEASE, YES))
                .hasMessageContaining("Người rà soát bảng phân rã không được tự phát hành");
        plan.complete("lanhdao.vp", id, RELEASE, YES);
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.RELEASED);
    }

    @Test
    void aSecondPersonReleasesAndTheIssueWaitsInAJob() {
        UUID id = plan.released();

        assertThat(directives.get(id).state()).isEqualTo(Directive.State.RELEASED);
        assertThat(processes.activeElements(directives.get(id).processInstanceId()))
                .containsExactly("serviceTask_issueBatch");
        assertThat(rows.trace(id).releasedBy()).isEqualTo(Plan200.RELEASER);
    }

    @Test
    void sentBackWithAReasonItIsCorrectedAndReleased() {
        UUID id = reviewed();
        assertThatThrownBy(
                        () -> plan.complete(Plan200.RELEASER, id, RELEASE, Map.of("decision", "RETURN", "reason", " ")))
                .hasMessageContaining("Đề nghị nêu nội dung cần sửa khi trả lại");
        plan.complete(Plan200.RELEASER, id, RELEASE, Map.of("decision", "RETURN", "reason", "Thiếu mục III.2"));

        assertThat(directives.get(id).state()).isEqualTo(Directive.State.DRAFT);
        assertThat(rows.trace(id).returnReason()).isEqualTo("Thiếu mục III.2");
        register.save(id, 0, stored.load(id), plan.person(Plan200.REGISTRAR));
        plan.complete(Plan200.REGISTRAR, id, REVIEW, Map.of("seen", 1));
        plan.complete(Plan200.RELEASER, id, RELEASE, YES);
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.RELEASED);
    }

    @Test
    void withoutADecisionNothingIsDecided() {
        UUID id = reviewed();
        assertThatThrownBy(() -> plan.complete(Plan200.RELEASER, id, RELEASE, Map.of()))
                .hasMessageContaining("Đề nghị chọn một trong các ý kiến xử lý");
    }

    @Test
    void onlyADraftIsEdited() {
        UUID id = reviewed();

        assertThatThrownBy(() -> register.save(id, 0, stored.load(id), plan.person(Plan200.REGISTRAR)))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("KH 200/KH-UBND", "Chờ phát hành"));
    }

    @Test
    void theStandingAgencyStaysOnceTheReviewHasOpened() {
        UUID id = plan.registered();

        assertThatThrownBy(() -> register.save(
                        id,
                        0,
                        TypedFields.faultless()
                                .with("standingAgency", "so-y-te")
                                .draft(),
                        plan.person("chuyenvien.vp")))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("standingAgency"));
    }

    @Test
    void theWayToTheReleaseIsInTheAuditTrail() {
        UUID id = plan.released();

        assertThat(jdbc.sql("select actor || ' ' || action from audit_event where subject_id = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "chuyenvien.sct directive.registered",
                        "chuyenvien.sct directive.sentToReview",
                        "chuyenvien.sct directive.reviewed",
                        "truongphong.sct directive.released");
    }
}
