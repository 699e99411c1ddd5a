package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;

/** A later document adds work to plan 200/KH-UBND, under which one line of Sở Xây dựng runs. */
@DonDocTest
class AdditionTest {
    private static final String OFFICE = "chuyenvien.vp";
    private static final String BASIS = "Kế hoạch số 300/KH-UBND ngày 28/3/2025";

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Additions additions;

    @Autowired
    Assignments assignments;

    @Autowired
    Directives directives;

    @Autowired
    Cooperators cooperators;

    @Autowired
    Jobs jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    private UUID plan;

    @BeforeEach
    void oneLineRuns() {
        plan = fixture.plan().dated("2025-06-30", "Rà soát quy hoạch", SXD).delivered();
        fixture.all().get(0).received();
    }

    private static Addition addition(LocalDate dueOn, String... leads) {
        return new Addition(
                new Wording("II.3", "Lập danh mục dự án", "Lập danh mục dự án trọng điểm.", "Danh mục"),
                dueOn,
                List.of(leads),
                List.of("so-noi-vu"),
                null);
    }

    @Test
    void whatIsAddedIsTheLastLineAndGetsTheNextNumbersAndInstances() {
        List<UUID> added = additions.add(plan, addition(LocalDate.of(2025, 9, 30), STC, SXD), BASIS, OFFICE);

        assertThat(assignments.ofDirective(plan))
                .extracting(Assignment::ordinal, Assignment::title, Assignment::leadAgency, Assignment::dueOn)
                .containsExactly(
                        tuple(1, "Rà soát quy hoạch", SXD, LocalDate.of(2025, 6, 30)),
                        tuple(2, "Lập danh mục dự án", SXD, LocalDate.of(2025, 9, 30)),
                        tuple(3, "Lập danh mục dự án", STC, LocalDate.of(2025, 9, 30)));
        assertThat(added).extracting(id -> assignments.get(id).leadAgency()).containsExactly(STC, SXD);
        assertThat(directives.items(plan))
                .last()
                .returns(2, DirectiveItem::ordinal)
                .returns("II.3", DirectiveItem::section)
                .returns(List.of(SXD, STC), DirectiveItem::leads)
                .returns(List.of("so-noi-vu"), DirectiveItem::cooperators);
        assertThat(cooperators.codesIn(plan)).containsOnlyKeys(added.get(0), added.get(1));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("200/KH-UBND#3")
                        .singleResult()
                        .getId())
                .isEqualTo(assignments.get(added.get(0)).processInstanceId());
        assertThat(directives.planned(plan)).last().returns(3, p -> p.ordinal()).returns(STC, p -> p.agency());
    }

    @Test
    void agenciesSeeWhatWasAddedOnceItIsDelivered() {
        additions.add(plan, addition(LocalDate.of(2025, 9, 30), STC, SXD), BASIS, OFFICE);
        additions.add(plan, addition(null, STC), BASIS, OFFICE);
        assertThat(fixture.count("assignment where visible")).isOne();
        assertThat(fixture.count("receipt")).isOne();

        additions.deliver(plan);
        additions.deliver(plan);

        assertThat(fixture.count("assignment where visible")).isEqualTo(4);
        assertThat(fixture.count("receipt where note = '" + BASIS + "'")).isEqualTo(2);
        assertThat(fixture.mails("RECEIPT"))
                .filteredOn(mail -> mail.startsWith("chuyenvien.stc"))
                .containsExactly(
                        "chuyenvien.stc: [200/KH-UBND] Tiếp nhận 2 nhiệm vụ, hạn tiếp nhận hết ngày 4/4/2025 (thứ Sáu)");
    }

    @Test
    void whatWasAddedIsReceivedCarriedOutAndConfirmed() {
        UUID id = additions
                .add(plan, addition(LocalDate.of(2025, 9, 30), STC), BASIS, OFFICE)
                .get(0);
        additions.deliver(plan);
        var work = fixture.of(assignments.get(id)).received();
        assertThat(work.state()).isEqualTo(State.IN_PROGRESS);
        work.handedIn("Đã lập danh mục.").confirmedBy("truongphong.sct");
        assertThat(work.state()).isEqualTo(State.DONE);
        assertThat(work.at()).isEmpty();
        assertThat(fixture.closingsAsked()).isZero();
        fixture.all().get(0).handedIn("Đã rà soát.").confirmedBy("truongphong.sct");
        assertThat(fixture.closingsAsked()).isOne();
    }

    @Test
    void aCallerWhoGivesUpToASavepointLeavesNothingOfIt() {
        TransactionTemplate nested = new TransactionTemplate(transaction.getTransactionManager());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        long instances = runtime.createProcessInstanceQuery().count();
        transaction.executeWithoutResult(outer -> {
            assertThatThrownBy(() -> nested.executeWithoutResult(inner -> {
                        additions.add(plan, addition(LocalDate.of(2025, 9, 30), STC), BASIS, OFFICE);
                        additions.add(plan, addition(LocalDate.of(2025, 3, 28), STC), BASIS, OFFICE);
                    }))
                    .hasMessageContaining("assignment.dueNotAhead");
            assertThat(additions.add(plan, addition(null, STC), BASIS, OFFICE)).hasSize(1);
        });
        assertThat(assignments.ofDirective(plan))
                .extracting(Assignment::ordinal)
                .containsExactly(1, 2);
        assertThat(directives.items(plan)).hasSize(2);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(instances + 1);
    }

    @Test
    void ofTwoWhoDeliverAtOnceOneOpensTheReceipts() throws Exception {
        additions.add(plan, addition(null, STC), BASIS, OFFICE);
        bothAtOnce(() -> additions.deliver(plan));
        assertThat(fixture.count("receipt where agency = '" + STC + "'")).isOne();
        assertThat(fixture.mails("RECEIPT"))
                .filteredOn(mail -> mail.startsWith("chuyenvien.stc"))
                .hasSize(1);
    }

    @Test
    void twoWhoAddAtOnceGetNumbersOneAfterTheOther() throws Exception {
        bothAtOnce(() -> additions.add(plan, addition(null, STC, SXD), BASIS, OFFICE));
        assertThat(assignments.ofDirective(plan))
                .extracting(Assignment::ordinal, Assignment::leadAgency)
                .containsExactly(tuple(1, SXD), tuple(2, SXD), tuple(3, STC), tuple(4, SXD), tuple(5, STC));
        assertThat(directives.items(plan)).extracting(DirectiveItem::ordinal).containsExactly(1, 2, 3);
    }

    private static void bothAtOnce(Runnable deed) throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Void> one = () -> {
            start.await();
            deed.run();
            return null;
        };
        var two = Executors.newFixedThreadPool(2);
        try {
            for (var done : two.invokeAll(List.of(one, one))) done.get();
        } finally {
            two.shutdown();
        }
    }

    @Test
    void whatAnotherAgencyGetsBeforeItWasDeliveredIsLaidBeforeThatOneAlone() {
        UUID id = additions.add(plan, addition(null, STC), BASIS, OFFICE).get(0);
        assignments.reassign(id, SXD, "Đúng chức năng.", OFFICE);
        jobs.runAll();
        additions.deliver(plan);
        assertThat(fixture.count("receipt where agency = '" + STC + "'")).isZero();
        assertThat(fixture.count("assignment where not visible")).isZero();
        assertThat(fixture.of(assignments.get(id)).received().state()).isEqualTo(State.IN_PROGRESS);
    }
}
