package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.amendment.LaterDocument.task;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.amendment.Proposal.Fields;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.Statements;
import vn.dondoc.support.TimeTravel;

/** However many proposals there are, the database is asked the same few questions. */
@DonDocTest
class HoweverManyProposalsTest {
    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    AmendmentViews views;

    @Autowired
    Readiness readiness;

    @Autowired
    TimeTravel time;

    private UUID brief;
    private UUID lengthy;

    @BeforeEach
    void twoDocuments() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        brief = with(1);
        lengthy = with(140);
    }

    /** Three proposals for each, of every kind, each corrected by somebody. */
    private UUID with(int times) {
        Assignment work = document.running().get(0);
        UUID id = document.made(Kind.AMENDS, task(work.section(), work.body(), document.lead(work), "2025-12-30"));
        Fields change = new Fields("", "", "Nội dung mới", "", "Sở Tài chính", "", "2025-12-29");
        Fields added = new Fields("", "Việc mới", "Việc mới", "", "Sở Xây dựng", "Sở Tài chính", "2025-09-30");
        for (int i = 0; i < times; i++) {
            corrected(id, Deed.CHANGE, work.id(), change);
            corrected(id, Deed.WITHDRAW, work.id(), Fields.BLANK);
            corrected(id, Deed.ADD, null, added);
        }
        return id;
    }

    private void corrected(UUID amendment, Deed deed, UUID assignment, Fields fields) {
        UUID proposal = proposals.insert(amendment, null, deed, assignment, fields);
        proposals.change(proposal, deed, assignment, fields, Plan200.REGISTRAR);
    }

    @Test
    void thePageAndTheFormAskAsOften() throws Exception {
        assertThat(views.of(amendments.get(lengthy)).rows()).hasSize(421);
        assertThat(asked(() -> views.of(amendments.get(lengthy))))
                .isEqualTo(asked(() -> views.of(amendments.get(brief))))
                .isLessThanOrEqualTo(30);
    }

    @Test
    void whoProposesOrReleasesAsksAsOften() throws Exception {
        assertThat(asked(() -> refused(lengthy)))
                .isEqualTo(asked(() -> refused(brief)))
                .isLessThanOrEqualTo(15);
    }

    private Object refused(UUID id) {
        Amendment amendment = amendments.get(id);
        assertThatThrownBy(() -> readiness.require(amendment)).isInstanceOf(AmendmentRefused.class);
        return null;
    }

    private static int asked(Callable<?> work) throws Exception {
        return Statements.of(work).size();
    }
}
