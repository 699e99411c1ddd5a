package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.SCT;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.assignment.HandedIn.CarryOutDraft;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.workflow.Tasks;

@DonDocTest
class ConfirmationTest {
    private static final ConfirmResultForm.Draft YES = new ConfirmResultForm.Draft("CONFIRM", null);

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Tasks tasks;

    private AssignmentFixture.Case handedIn() {
        return fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only()
                .received()
                .handedIn("Đã trình.");
    }

    @Test
    void whatIsNotThereIsNotHandedIn() {
        var work = fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only()
                .received();
        assertThatThrownBy(() -> work.handedIn(" ")).hasMessageContaining("chưa nhập \"Kết quả thực hiện\"");
        assertThatThrownBy(() -> carryOut(work, LocalDate.of(2025, 3, 26)))
                .hasMessageContaining("Ngày 26/3/2025 trước ngày ban hành văn bản (27/3/2025)");
        assertThatThrownBy(() -> carryOut(work, LocalDate.of(2025, 3, 29)))
                .hasMessageContaining("Ngày văn bản 29/3/2025 sau ngày hôm nay");
        assertThat(carryOut(work, LocalDate.of(2025, 3, 28)).state()).isEqualTo(State.AWAITING_CONFIRMATION);
    }

    private static AssignmentFixture.Case carryOut(AssignmentFixture.Case work, LocalDate documentOn) {
        return work.does("chuyenvien.sxd", "userTask_carryOut", new CarryOutDraft("Đã trình.", "1/TTr", documentOn));
    }

    @Test
    void standingWorkIsNeverHandedIn() {
        var work = fixture.plan().standing("Đôn đốc dự án", SXD).only().received();
        assertThatThrownBy(() -> work.handedIn("Đã làm."))
                .hasMessageContaining("Nhiệm vụ thường xuyên không báo hoàn thành");
        assertThat(work.at()).contains("userTask_carryOut");
    }

    @Test
    void theDoerDoesNotConfirmHisOwnResult() {
        var work = fixture.planOf("van-phong-ubnd-tinh")
                .dated("2025-04-25", "Chuẩn bị phiên họp", "van-phong-ubnd-tinh")
                .only()
                .received()
                .handedIn("Đã chuẩn bị.");
        assertThatThrownBy(() -> work.confirmedBy("chuyenvien.vp")).hasMessageContaining("không tự xác nhận");
        assertThat(work.confirmedBy("lanhdao.vp").state()).isEqualTo(State.DONE);
    }

    @Test
    void theLeadAndTheAgencysCoordinatorsForTheirOwnWorkAreKeptOut() {
        var foreign = handedIn();
        assertThatThrownBy(() -> foreign.confirmedBy("chuyenvien.sxd")).hasMessageContaining("workflow.notFound");
        var own = fixture.plan()
                .dated("2025-04-25", "Tổ chức hội nghị", SCT)
                .only()
                .received()
                .handedIn("Đã tổ chức.");
        assertThatThrownBy(() -> own.confirmedBy("truongphong.sct")).hasMessageContaining("workflow.notFound");
    }

    @Test
    void sendingBackNeedsAReason() {
        var work = handedIn();
        assertThatThrownBy(() -> work.sentBackBy("truongphong.sct", null)).hasMessageContaining("chưa nêu lý do");
        assertThat(work.state()).isEqualTo(State.AWAITING_CONFIRMATION);
    }

    @Test
    void theDirectiveIsAskedToCloseWhenItsLastAssignmentEnds() {
        fixture.plan()
                .dated("2025-04-25", "Rà soát", SXD)
                .dated("2025-04-25", "Bố trí vốn", STC)
                .delivered();
        var cases = fixture.all();
        cases.forEach(c -> c.received().handedIn("Đã xong."));
        cases.get(0).confirmedBy("truongphong.sct");
        assertThat(fixture.closingsAsked()).isZero();
        cases.get(1).confirmedBy("truongphong.sct");
        assertThat(fixture.closingsAsked()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoConfirmAtTheSameMomentOneIsToldThatItIsDone() throws Exception {
        var work = handedIn();
        String task = fixture.task(work.row().processInstanceId(), "userTask_confirmResult")
                .id();

        List<Throwable> refused =
                together(() -> complete("truongphong.sct", task), () -> complete("chuyenvien.sct", task));

        assertThat(refused).singleElement().isInstanceOf(RuntimeException.class);
        assertThat(work.state()).isEqualTo(State.DONE);
        assertThat(fixture.count("audit_event where action = 'RESULT_CONFIRMED'"))
                .isEqualTo(1);
    }

    @Test
    void ofTwoLastResultsConfirmedAtTheSameMomentOneAsksTheDirectiveToClose() throws Exception {
        fixture.plan()
                .dated("2025-04-25", "Rà soát", SXD)
                .dated("2025-04-25", "Bố trí vốn", STC)
                .delivered();
        var cases = fixture.all();
        cases.forEach(c -> c.received().handedIn("Đã xong."));

        assertThat(together(
                        () -> cases.get(0).confirmedBy("truongphong.sct"),
                        () -> cases.get(1).confirmedBy("chuyenvien.sct")))
                .isEmpty();
        assertThat(fixture.closingsAsked()).isEqualTo(1);
    }

    private Object complete(String login, String task) {
        tasks.completeWith(fixture.person(login), task, YES);
        return null;
    }

    /** Runs both at once and gives what was thrown. */
    private static List<Throwable> together(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        List<Future<?>> running = new ArrayList<>();
        for (Callable<?> call : List.of(one, other))
            running.add(threads.submit(() -> {
                start.await();
                return call.call();
            }));
        List<Throwable> thrown = new ArrayList<>();
        for (Future<?> f : running) {
            try {
                f.get();
            } catch (java.util.concurrent.ExecutionException e) {
                thrown.add(e.getCause());
            }
        }
        threads.shutdown();
        return thrown;
    }
}
