package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.Indicators;
import vn.dondoc.directive.Originals;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;

/** From the corrected document to assignments that agencies have before them. */
@DonDocTest
class MakingTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftTable table;

    @Autowired
    EntryTable entries;

    @Autowired
    Correcting correcting;

    @Autowired
    Restructuring restructuring;

    @Autowired
    Making making;

    @Autowired
    Learning learning;

    @Autowired
    Discarding discarding;

    @Autowired
    Directives directives;

    @Autowired
    Indicators indicators;

    @Autowired
    Originals originals;

    @Autowired
    Assignments assignments;

    @Autowired
    Jobs jobs;

    @Autowired
    Plan200 plan;

    private SignedIn person;
    private UUID draft;

    @BeforeEach
    void store() {
        person = plan.person(Plan200.REGISTRAR);
        draft = drafts.store(Samples.source(), Samples.read(), person);
    }

    private Entry assignment(int i) {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .toList()
                .get(i);
    }

    private void thePlanningDepartmentIsKnown() {
        learning.learn(draft, "Sở Kế hoạch và Đầu tư", "Sở Tài chính", person);
    }

    @Test
    void whatTheRegisterRefusesIsSaidAtTheEntryAndNothingIsMade() {
        Entry regime = entries.of(draft).get(5);
        correcting.save(draft, regime.id(), 0, Map.of("cadence", ""), null, person);

        NotMade refused = catchThrowableOfType(NotMade.class, () -> making.make(draft, false, person));

        assertThat(refused.problems()).containsOnlyKeys(assignment(2).id(), regime.id());
        assertThat(refused.problems().get(assignment(2).id())).containsOnlyKeys("leads");
        assertThat(refused.problems().get(regime.id())).containsOnlyKeys("cadence");
        assertThat(directives.all()).isEmpty();
        assertThat(table.find(draft).orElseThrow().made()).isFalse();
    }

    @Test
    void whatOnlyAReviewAsksForIsSaidWhenItIsWanted() {
        thePlanningDepartmentIsKnown();
        correcting.save(draft, assignment(0).id(), 0, Map.of("dueOn", "2025-01-02"), null, person);

        NotMade refused = catchThrowableOfType(NotMade.class, () -> making.make(draft, true, person));

        assertThat(refused.problems().get(assignment(0).id())).containsOnlyKeys("dueOn");
        assertThat(directives.all()).isEmpty();
    }

    @Test
    void reviewedReleasedByASecondPersonAndIssued() {
        thePlanningDepartmentIsKnown();
        correcting.save(draft, assignment(1).id(), 0, Map.of(), Entry.State.DROPPED, person);
        UUID id = making.make(draft, true, person);

        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        plan.complete(Plan200.RELEASER, id, "userTask_release", Map.of("decision", "RELEASE"));
        jobs.runAll();

        assertThat(directives.get(id).state()).isEqualTo(Directive.State.ISSUED);
        assertThat(directives.planned(id)).extracting(p -> p.agency()).containsExactly("so-xay-dung", "so-tai-chinh");
        assertThat(assignments.ofDirective(id)).hasSize(2);
        assertThat(directives.regimes(id)).singleElement().satisfies(regime -> {
            assertThat(regime.agencies()).hasSize(25);
            assertThat(regime.rule().due().number()).isEqualTo(17);
        });
    }

    @Test
    void everyLineKnowsItsSentenceAndTheTargetsAreKept() {
        thePlanningDepartmentIsKnown();
        UUID id = making.make(draft, false, person);

        DirectiveItem first = directives.items(id).get(0);
        assertThat(originals.places(id).get(first.source()).quote()).startsWith("Rà soát quy hoạch");
        assertThat(originals.of(id).orElseThrow().name()).isEqualTo("ke-hoach-15.txt");
        assertThat(indicators.of(id)).extracting(Indicators.Indicator::value).containsExactly("3");
    }

    @Test
    void afterThatTheDocumentIsOnlyLookedAt() {
        thePlanningDepartmentIsKnown();
        making.make(draft, false, person);
        Entry entry = assignment(0);

        for (Runnable deed : List.<Runnable>of(
                () -> correcting.save(draft, entry.id(), entry.version(), Map.of(), Entry.State.CHECKED, person),
                () -> restructuring.mergeWithNext(draft, entry.id(), entry.version(), person),
                () -> discarding.discard(draft, person),
                () -> making.make(draft, false, person)))
            assertThatThrownBy(deed::run).hasMessageContaining("drafting.madeAlready");
    }

    @Test
    void theSameFileIsReadAgainOnlyAfterItsDirectiveWasMade() {
        thePlanningDepartmentIsKnown();
        making.make(draft, false, person);

        assertThat(drafts.store(Samples.source(), Samples.read(), person)).isNotEqualTo(draft);
    }

    @Test
    void whatIsNotWantedIsThrownAwayWithItsFile() {
        discarding.discard(draft, person);

        assertThat(table.find(draft)).isEmpty();
        assertThat(entries.of(draft)).isEmpty();
    }
}
