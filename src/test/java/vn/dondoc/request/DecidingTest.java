package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.request.RequestFixture.COORDINATOR;
import static vn.dondoc.request.RequestFixture.OFFICE;
import static vn.dondoc.request.RequestFixture.OFFICER;
import static vn.dondoc.request.RequestFixture.STC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.OfficialStatus;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** One decision for a request; what cannot be is refused and the old state stays in force. */
@DonDocTest
class DecidingTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    RequestEnding ending;

    @Autowired
    Tasks tasks;

    @Autowired
    Agencies agencies;

    @Autowired
    Refusals refusals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    private String refused(Callable<?> attempt) {
        try {
            attempt.call();
        } catch (Exception e) {
            return Refusals.causeOf(e).map(refusals::text).orElseThrow(() -> new AssertionError(e));
        }
        throw new AssertionError("nothing was refused");
    }

    private Object decide(String login, String task, Deciding.Draft draft) {
        tasks.completeWith(fixture.person(login), task, draft);
        return null;
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentTheSecondIsToldWhoDecidedWhatAndWhen() throws Exception {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        String task = fixture.task(request, "userTask_decideRequest").id();
        time.to("2025-04-02T09:30");

        List<String> told = together(
                () -> decide(COORDINATOR, task, new Deciding.Draft("GRANT", null, null)),
                () -> decide(OFFICE, task, new Deciding.Draft("REFUSE", null, "Chưa đủ căn cứ.")));

        State state = fixture.state(request);
        String winner = agencies.nameOf(fixture.row(request).answeredBy());
        assertThat(told)
                .singleElement()
                .asString()
                .contains("Đề nghị này đã có kết quả: " + state.label(), winner, "09:30 ngày 2/4/2025");
        assertThat(fixture.assignment(work).dueOn()).isEqualTo(state == State.GRANTED ? "2025-05-15" : "2025-04-10");
        assertThat(jdbc.sql(
                                "select count(*) from audit_event where action in ('EXTENSION_GRANTED', 'EXTENSION_REFUSED')")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDecisionAndTheWithdrawalOfTheWorkAtTheSameMomentDoNotBlockEachOther() throws Exception {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        String task = fixture.task(request, "userTask_decideRequest").id();

        List<String> told = together(() -> decide(COORDINATOR, task, new Deciding.Draft("GRANT", null, null)), () -> {
            assignments.withdraw(work, "Đã lồng ghép.", OFFICE);
            return null;
        });

        assertThat(fixture.assignment(work).state()).isEqualTo(Assignment.State.WITHDRAWN);
        assertThat(fixture.state(request)).isIn(State.GRANTED, State.OVER);
        assertThat(told).hasSize(fixture.state(request) == State.OVER ? 1 : 0);
    }

    /** Runs both at once and gives what was refused, in words. */
    private List<String> together(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        List<Future<?>> running = new ArrayList<>();
        for (Callable<?> call : List.of(one, other))
            running.add(threads.submit(() -> {
                start.await();
                return call.call();
            }));
        List<String> refused = new ArrayList<>();
        for (Future<?> f : running) {
            try {
                f.get();
            } catch (ExecutionException e) {
                refused.add(Refusals.causeOf(e).map(refusals::text).orElseThrow(() -> new AssertionError(e)));
            }
        }
        threads.shutdown();
        return refused;
    }

    @Test
    void whoComesLaterIsToldTheSameAndATakenBackOneSaysSo() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        String task = fixture.task(request, "userTask_decideRequest").id();
        ending.takeBack(fixture.person(OFFICER), request);

        assertThat(refused(() -> {
                    tasks.complete(fixture.person(COORDINATOR), task, 1);
                    return null;
                }))
                .contains("Đã rút đề nghị", "08:00 ngày 1/4/2025");
        assertThat(refused(() -> {
                    ending.takeBack(fixture.person(OFFICER), request);
                    return null;
                }))
                .contains("Đã rút đề nghị");
        assertThat(fixture.assignment(work).dueOn()).isEqualTo("2025-04-10");
    }

    @Test
    void anotherDateIsGrantedButNoneThatIsNotLater() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        assertThat(refused(() -> decides(request, "GRANT", "2025-04-09", null)))
                .contains("không sau thời hạn đang có (10/4/2025)");
        assertThat(fixture.state(request)).isEqualTo(State.OPEN);
        assertThat(fixture.at(request)).contains("userTask_decideRequest");

        decides(request, "GRANT", "2025-04-29", "Đến hết tháng 4.");
        assertThat(fixture.row(request).grantedOn()).isEqualTo("2025-04-29");
        assertThat(fixture.assignment(work).dueOn()).isEqualTo("2025-04-29");
        assertThat(jdbc.sql("select reason from due_date_change")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "Theo đề nghị của Sở Xây dựng ngày 1/4/2025: Chờ số liệu cấp huyện.\nÝ kiến: Đến hết tháng 4.");
    }

    private Object decides(UUID request, String decision, String day, String note) {
        fixture.decides(COORDINATOR, request, decision, day, note);
        return null;
    }

    @Test
    void aWantedDayThatPassedBeforeTheDecisionIsNotGranted() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-04-15");
        time.to("2025-04-16T08:00");
        assertThat(refused(() -> decides(request, "GRANT", null, null))).contains("phải sau ngày hôm nay");
        assertThat(fixture.state(request)).isEqualTo(State.OPEN);
    }

    @Test
    void aDecisionNeedsAnOpinionAndARefusalItsReason() {
        var request = fixture.extension(fixture.work(), "2025-05-15");
        assertThat(refused(() -> decides(request, null, null, null))).contains("chưa chọn ý kiến");
        assertThat(refused(() -> decides(request, "REFUSE", null, " "))).contains("mục có dấu *");
        assertThat(fixture.state(request)).isEqualTo(State.OPEN);
    }

    @Test
    void whoAskedDoesNotDecide() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        jdbc.sql("update deadline_request set asked_by = ? where id = ?")
                .params(COORDINATOR, request)
                .update();
        assertThat(refused(() -> decides(request, "GRANT", null, null))).contains("không tự trả lời");
    }

    @Test
    void theLeadAndStrangersMayNotDecideOrAnswer() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        var cooperation = fixture.cooperation(work, STC);
        for (String login : List.of(OFFICER, "lanhdao.sxd", "chuyenvien.stc", "quantri"))
            assertThatThrownBy(() -> fixture.decides(login, request, "GRANT", null, null))
                    .as(login)
                    .isInstanceOf(RuntimeException.class);
        for (String login : List.of(OFFICER, COORDINATOR, "chuyenvien.snv", OFFICE))
            assertThatThrownBy(() -> fixture.answers(
                            login, cooperation, "userTask_answerCooperation", new Answering.Draft("ANSWER", "x")))
                    .as(login)
                    .isInstanceOf(RuntimeException.class);
        assertThat(fixture.state(request)).isEqualTo(State.OPEN);
        assertThat(fixture.state(cooperation)).isEqualTo(State.OPEN);
    }

    @Test
    void doneWithinTheExtensionIsInTimeByTheDateInForce() {
        var work = fixture.work();
        fixture.decides(COORDINATOR, fixture.extension(work, "2025-05-15"), "GRANT", null, null);
        time.to("2025-05-14T08:00");
        fixture.does(
                OFFICER,
                fixture.assignment(work).processInstanceId(),
                "userTask_carryOut",
                java.util.Map.of("result", "Đã xong."));
        fixture.does(
                COORDINATOR,
                fixture.assignment(work).processInstanceId(),
                "userTask_confirmResult",
                java.util.Map.of("decision", "CONFIRM"));

        Assignment done = fixture.assignment(work);
        assertThat(done.status(LocalDate.of(2025, 5, 14))).isEqualTo(OfficialStatus.DONE_IN_TIME);
        assertThat(done.originalDueOn()).isEqualTo("2025-04-10");
    }
}
