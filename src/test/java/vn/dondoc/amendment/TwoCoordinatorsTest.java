package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.task;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Two who coordinate the letter do something with the same document at the same moment: one after the other. */
@DonDocTest
class TwoCoordinatorsTest {
    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    Proposing proposing;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private SignedIn one;
    private SignedIn other;
    private UUID draft;
    private UUID letter;

    @BeforeEach
    void aDocumentIsRead() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        one = plan.person(Plan200.REGISTRAR);
        other = plan.person("chuyenvien.vp");
        letter = document.letter().id();
        Assignment moved = document.running().get(0);
        draft = document.read(Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"));
    }

    @AfterEach
    void theyGoHome() {
        people.shutdownNow();
    }

    @Test
    void bothOpenTheProposalsThatOneOfThemMade() throws Exception {
        List<Object> made =
                together(() -> proposing.make(draft, letter, one), () -> proposing.make(draft, letter, other));

        assertThat(made)
                .hasSize(2)
                .allSatisfy(id -> assertThat(id)
                        .isEqualTo(amendments.ofDraft(draft).get(0).id()));
        assertThat(amendments.ofDraft(draft)).hasSize(1);
        assertThat(proposals.of((UUID) made.get(0))).hasSize(1);
    }

    @Test
    void itIsProposedOnce() throws Exception {
        UUID id = proposing.make(draft, letter, one);

        List<Object> answers = together(() -> propose(id, one), () -> propose(id, other));

        assertThat(answers).filteredOn(AmendmentRefused.class::isInstance).singleElement();
        assertThat(jdbc.sql("select count(*) from act_ru_task where task_def_key_ = 'userTask_releaseAmendment'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void itIsProposedOrDiscardedButNotBoth() throws Exception {
        UUID id = proposing.make(draft, letter, one);

        List<Object> answers = together(() -> propose(id, one), () -> {
            proposing.discard(id, other);
            return "discarded";
        });

        assertThat(answers).filteredOn(AmendmentRefused.class::isInstance).singleElement();
        assertThat(amendments.find(id).isPresent()).isEqualTo(answers.contains("proposed"));
        assertThat(jdbc.sql("select count(*) from act_ru_task where task_def_key_ = 'userTask_releaseAmendment'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(answers.contains("proposed") ? 1 : 0);
    }

    private String propose(UUID id, SignedIn person) {
        proposing.propose(id, person);
        return "proposed";
    }

    /** What each of them got, the refusal where he was refused. */
    private List<Object> together(Callable<?> first, Callable<?> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> running = new ArrayList<>();
        for (Callable<?> deed : List.of(first, second))
            running.add(people.submit(() -> {
                start.await();
                return deed.call();
            }));
        List<Object> answers = new ArrayList<>();
        for (Future<?> each : running) answers.add(answer(each));
        return answers;
    }

    private static Object answer(Future<?> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        }
    }
}
