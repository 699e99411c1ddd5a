package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.shared.DomainException;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class RewordingTest {
    private static final String OFFICE = "chuyenvien.vp";
    private static final Wording NEW = new Wording(
            "II.5", "Rà soát, bổ sung quy hoạch", "Rà soát, bổ sung quy hoạch cụm công nghiệp.", "Quyết định");

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

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
}
