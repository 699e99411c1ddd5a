package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class RewordingTest {
    private static final String OFFICE = "chuyenvien.vp";
    private static final Wording NEW = new Wording(
            "II.5", "Rà soát, bổ sung quy hoạch", "Rà soát, bổ sung quy hoạch cụm công nghiệp.", "Quyết định");

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AssignmentFixture.Case dated() {
        return fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
    }

    @Test
    void otherWordsKeepTheOldOnesTheReasonAndThePerson() {
        var work = dated();
        Wording before = work.row().wording();
        assignments.checkWording(work.id, NEW);
        assertThat(work.row().wording()).isEqualTo(before);

        assignments.reword(work.id, NEW, "Theo Kế hoạch số 300/KH-UBND.", OFFICE);

        assertThat(work.row().wording()).isEqualTo(NEW);
        assertThat(fixture.count("wording_change where old_section = 'II.2' and old_title = 'Rà soát quy hoạch'"
                        + " and reason = 'Theo Kế hoạch số 300/KH-UBND.' and changed_by = 'chuyenvien.vp'"))
                .isOne();
        assertThat(fixture.count("audit_event where action = 'ASSIGNMENT_REWORDED'"))
                .isOne();
        assertThat(fixture.texts("WORDING_CHANGED"))
                .hasSize(2)
                .allMatch(text -> text.contains("Tên nhiệm vụ trước khi điều chỉnh: Rà soát quy hoạch"))
                .allMatch(text -> text.contains("Tên nhiệm vụ sau khi điều chỉnh: Rà soát, bổ sung quy hoạch"))
                .allMatch(text -> text.contains("Sản phẩm trước khi điều chỉnh: không có."));
    }

    @Test
    void whoTellsTheAgencyHimselfHasNoLetterSent() {
        var work = dated();
        assignments.reword(work.id, NEW, "Theo kết luận.", OFFICE, Telling.BY_CALLER);
        assertThat(fixture.mails("WORDING_CHANGED")).isEmpty();
        assignments.withdraw(work.id, "Theo kết luận.", OFFICE, Telling.BY_CALLER);
        assertThat(fixture.mails("WITHDRAWN")).isEmpty();
        var standing = fixture.plan().standing("Đôn đốc dự án", SXD).only();
        assignments.endStanding(standing.id, "Theo kết luận.", OFFICE, Telling.BY_CALLER);
        assertThat(fixture.mails("ENDED")).isEmpty();
        var paused = dated().received();
        assignments.suspend(paused.id, "Chờ hướng dẫn.", OFFICE);
        assignments.reassign(paused.id, STC, "Theo kết luận.", OFFICE, Telling.BY_CALLER);
        assertThat(fixture.mails("RESUMED")).isEmpty();
        assertThat(fixture.mails("HANDED_OVER")).isEmpty();
    }

    @Test
    void wordsThatCannotBeAreRefusedBeforeAnythingChanges() {
        var work = dated();
        Wording before = work.row().wording();
        refused("assignment.sameWording", work, before);
        refused("assignment.titleMissing", work, new Wording("II", " ", "Nội dung.", null));
        refused("assignment.bodyMissing", work, new Wording("II", "Rà soát", null, null));
        refused("assignment.tooLong", work, new Wording("x".repeat(301), "Rà soát", "Nội dung.", null));
        refused("assignment.tooLong", work, new Wording("II", "x".repeat(2_001), "Nội dung.", null));
        refused("assignment.tooLong", work, new Wording("II", "Rà soát", "x".repeat(20_001), null));
        refused("assignment.tooLong", work, new Wording("II", "Rà soát", "Nội dung.", "x".repeat(2_001)));
        refused("assignment.reasonMissing", () -> assignments.reword(work.id, NEW, " ", OFFICE));
        jdbc.sql("update directive set state = 'CLOSING'").update();
        refused("assignment.notFollowedUp", work, NEW);
        jdbc.sql("update directive set state = 'ISSUED'").update();
        assertThat(work.row().wording()).isEqualTo(before);
        assignments.withdraw(work.id, "Trùng nội dung.", OFFICE);
        refused("assignment.ended", work, NEW);
    }

    private void refused(String key, AssignmentFixture.Case work, Wording words) {
        refused(key, () -> assignments.checkWording(work.id, words));
        refused(key, () -> assignments.reword(work.id, words, "Theo kết luận.", OFFICE));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(DomainException.class).hasMessageContaining(key);
    }

    @Test
    void atEachStepTheWorkGoesOnUnderItsNewWords() {
        var work = dated();
        assertThat(work.reworded(OFFICE, titled("Ở bước tiếp nhận")).received().taskName("userTask_carryOut"))
                .isEqualTo("Thực hiện nhiệm vụ số 1 · KH 200/KH-UBND · Sở Xây dựng: Ở bước tiếp nhận");
        assertThat(work.reworded(OFFICE, titled("Đang làm")).taskName("userTask_carryOut"))
                .isEqualTo("Thực hiện nhiệm vụ số 1 · KH 200/KH-UBND · Sở Xây dựng: Đang làm");
        assignments.suspend(work.id, "Chờ hướng dẫn.", OFFICE);
        assertThat(work.reworded(OFFICE, titled("Đang dừng")).taskName("userTask_carryOut"))
                .isEqualTo("Tạm dừng nhiệm vụ số 1 · KH 200/KH-UBND · Sở Xây dựng: Đang dừng");
        assignments.resume(work.id, "Đã có hướng dẫn.", OFFICE);
        work.handedIn("Đã trình.");
        assertThat(work.reworded(OFFICE, titled("Chờ xác nhận")).taskName("userTask_confirmResult"))
                .isEqualTo("Xác nhận kết quả nhiệm vụ số 1 · KH 200/KH-UBND · Sở Xây dựng: Chờ xác nhận");
        work.sentBackBy("truongphong.sct", "Thiếu bản đồ.");
        assertThat(work.reworded(OFFICE, titled("Làm lại")).taskName("userTask_carryOut"))
                .endsWith("Sở Xây dựng: Làm lại");
        work.handedIn("Đã trình lại.").confirmedBy("truongphong.sct");
        assertThat(work.row()).returns(Assignment.State.DONE, Assignment::state).returns("Làm lại", Assignment::title);
        assertThat(fixture.count("wording_change")).isEqualTo(5);
    }

    @Test
    void aWishToReturnAndADemandedExplanationFollow() {
        var work = dated().returned("Không thuộc chức năng.").reworded(OFFICE, titled("Xem lại"));
        assertThat(work.taskName("userTask_reassign"))
                .isEqualTo("Xem xét đề nghị giao lại nhiệm vụ số 1 · KH 200/KH-UBND · Sở Xây dựng: Xem lại");

        var late = fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only()
                .received();
        var row = late.row();
        var matter = new Explanations.Matter(
                Explanations.SubjectKind.ASSIGNMENT, late.id, row.directiveId(), SXD, row.title(), row.dueOn());
        fixture.explanations().demand(matter, row.processInstanceId(), LocalDate.of(2025, 4, 4), OFFICE);
        late.reworded(OFFICE, titled("Lập quy hoạch"));
        assertThat(late.taskName("userTask_explain"))
                .isEqualTo("Giải trình · KH 200/KH-UBND · Sở Xây dựng: Lập quy hoạch");
    }

    private static Wording titled(String title) {
        return new Wording("II.2", title, title + " theo kế hoạch.", null);
    }

    @Test
    void whatItSaidAtAnInstantIsKnown() {
        var work = dated();
        time.to("2025-04-01T09:00");
        work.reworded(OFFICE, titled("Lần hai"));
        time.to("2025-04-02T09:00");
        work.reworded(OFFICE, titled("Lần ba"));
        assertThat(titleAt(work, "2025-04-01T08:59")).isEqualTo("Rà soát quy hoạch");
        assertThat(titleAt(work, "2025-04-01T09:00")).isEqualTo("Lần hai");
        assertThat(titleAt(work, "2025-04-02T08:59")).isEqualTo("Lần hai");
        assertThat(titleAt(work, "2025-04-02T09:00")).isEqualTo("Lần ba");
    }

    private String titleAt(AssignmentFixture.Case work, String local) {
        Instant at = LocalDateTime.parse(local).atZone(VietnameseDates.ZONE).toInstant();
        return assignments.wordings(Set.of(work.id), at).get(work.id).title();
    }

    @Test
    void aCallerWhoGivesUpToASavepointLeavesTheOldWordsEverywhere() {
        var work = dated().received();
        TransactionTemplate nested = new TransactionTemplate(transaction.getTransactionManager());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        transaction.executeWithoutResult(outer -> {
            refused(
                    "assignment.sameWording",
                    () -> nested.executeWithoutResult(inner -> {
                        work.reworded(OFFICE, NEW);
                        work.reworded(OFFICE, NEW);
                    }));
            assignments.moveDue(work.id, LocalDate.of(2025, 5, 30), "Theo kết luận.", OFFICE);
        });
        assertThat(work.row())
                .returns("Rà soát quy hoạch", Assignment::title)
                .returns(LocalDate.of(2025, 5, 30), Assignment::dueOn);
        assertThat(work.taskName("userTask_carryOut")).endsWith(": Rà soát quy hoạch");
        assertThat(fixture.count("wording_change")).isZero();
        assertThat(fixture.mails("WORDING_CHANGED")).isEmpty();
    }
}
