package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;

@DonDocTest
class ReceivingTest {
    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentRows rows;

    @Autowired
    Jobs jobs;

    private UUID plan;
    private List<Assignment> lines;

    @BeforeEach
    void threeLinesForOneAgency() {
        plan = fixture.plan()
                .standing("Đôn đốc dự án", SXD)
                .dated("2025-06-30", "Rà soát quy hoạch", SXD)
                .standing("Cải cách thủ tục", SXD)
                .delivered();
        lines = rows.ofDirective(plan);
    }

    private AssignmentFixture.Case line(int ordinal) {
        return fixture.of(lines.get(ordinal - 1));
    }

    private void answer(Map<UUID, ReceiptAnswers.Line> answers) {
        fixture.doTask("lanhdao.sxd", line(1).openReceipt(), "userTask_receive", new ReceiptAnswers.Draft(answers));
        jobs.runAll();
    }

    @Test
    void oneTaskHoldsAllLinesOfTheAgency() {
        var task = fixture.task(line(1).openReceipt(), "userTask_receive");
        assertThat(task.name()).isEqualTo("Tiếp nhận, phân công · KH 200/KH-UBND · Sở Xây dựng (3 nhiệm vụ)");
        assertThat(task.assignee()).isEqualTo("chuyenvien.sxd");
    }

    @Test
    void singleLinesAreReturnedWhileTheOthersBegin() {
        answer(Map.of(
                line(1).id, new ReceiptAnswers.Line("ACCEPT", "lanhdao.sxd", null),
                line(3).id, new ReceiptAnswers.Line("RETURN", null, "Thuộc Sở Nội vụ.")));

        assertThat(line(1).row()).returns("lanhdao.sxd", Assignment::officer);
        assertThat(line(1).at()).contains("userTask_carryOut");
        assertThat(line(2).row()).returns("chuyenvien.sxd", Assignment::officer);
        assertThat(line(3).state()).isEqualTo(State.RETURNED);
        assertThat(line(3).at()).contains("userTask_reassign");
    }

    @Test
    void aReturnWithoutAReasonIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> answer(Map.of(line(2).id, new ReceiptAnswers.Line("RETURN", null, "  "))))
                .hasMessageContaining("còn 1 nhiệm vụ đề nghị giao lại mà chưa nêu lý do")
                .hasMessageContaining("tại nhiệm vụ số 2");
        assertThat(line(1).state()).isEqualTo(State.ISSUED);
    }

    @Test
    void anOfficerOfAnotherAgencyIsRefused() {
        assertThatThrownBy(() -> answer(Map.of(line(2).id, new ReceiptAnswers.Line("ACCEPT", "chuyenvien.stc", null))))
                .hasMessageContaining("nhiệm vụ số 2 không thuộc cơ quan");
    }

    @Test
    void aReportReceivesWhatWasNotAnswered() {
        assignments.receivedByReporting(plan, SXD);
        jobs.runAll();
        assertThat(rows.ofDirective(plan)).allMatch(a -> a.state() == State.IN_PROGRESS);
        assignments.receivedByReporting(plan, SXD);
    }

    @Test
    void aLineHandedOverMeanwhileIsNotReceivedByItsOldAgency() {
        assignments.reassign(line(2).id, STC, "Theo kết luận của Chủ tịch.", "chuyenvien.vp");
        answer(Map.of());

        assertThat(line(1).state()).isEqualTo(State.IN_PROGRESS);
        assertThat(line(2).state()).isEqualTo(State.ISSUED);
        assertThat(line(2).at()).contains("gateway_receipt");
        assertThat(line(2).received().row()).returns("chuyenvien.stc", Assignment::officer);
    }

    @Test
    void aHandOverBetweenAnswerAndItsRecordingWins() {
        fixture.doTask("lanhdao.sxd", line(1).openReceipt(), "userTask_receive", new ReceiptAnswers.Draft(Map.of()));
        assignments.reassign(line(2).id, STC, "Theo kết luận của Chủ tịch.", "chuyenvien.vp");
        jobs.runAll();

        assertThat(line(2).row()).returns(State.ISSUED, Assignment::state).returns(STC, Assignment::leadAgency);
        assertThat(line(2).at()).contains("gateway_receipt");
    }

    @Test
    void theReceiptGoesWithItsLastLine() {
        String receipt = line(1).openReceipt();
        for (int ordinal = 1; ordinal <= 3; ordinal++)
            assignments.withdraw(line(ordinal).id, "Trùng nội dung.", "chuyenvien.vp");
        assertThat(fixture.at(receipt)).isEmpty();
        assertThat(fixture.count("receipt where completed_at is null")).isZero();
    }
}
