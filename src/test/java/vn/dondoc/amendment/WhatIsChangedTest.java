package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.agency.Agencies;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.amendment.Proposal.Fields;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Work of many agencies, work that an earlier amendment added, and a directive that ends in the middle. */
@DonDocTest
class WhatIsChangedTest {
    private static final String DUE = "2025-09-30";

    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    Agencies agencies;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    Invariants invariants;

    @LocalServerPort
    int port;

    private Agencies.Collective many;
    private int issued;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        issued = document.running().size();
        many = agencies.collectives().stream()
                .max((a, b) -> a.members().size() - b.members().size())
                .orElseThrow();
    }

    @Test
    void aCollectiveIsProposedOnceAddedForEachAndComparedRowByRowLater() {
        UUID first = document.made(Kind.AMENDS, task("IX", "Rà soát các cụm công nghiệp", many.name(), DUE));
        assertThat(proposals.of(first)).singleElement().returns(Deed.ADD, Proposal::deed);
        applied(first);
        List<Assignment> added = added();
        assertThat(added).extracting(Assignment::leadAgency).containsExactlyInAnyOrderElementsOf(many.members());

        UUID second = document.made(Kind.AMENDS, task("IX", "Rà soát các cụm công nghiệp", many.name(), "2025-10-30"));
        assertThat(proposals.of(second))
                .as("an amendment of what an amendment added")
                .hasSize(added.size())
                .allSatisfy(p -> assertThat(p.deed()).isEqualTo(Deed.CHANGE))
                .extracting(Proposal::assignment)
                .containsExactlyInAnyOrderElementsOf(
                        added.stream().map(Assignment::id).toList());
        applied(second);
        assertThat(added()).extracting(Assignment::dueOn).containsOnly(LocalDate.of(2025, 10, 30));
    }

    @Test
    void aCollectiveThatIsTypedIsAddedForEachButLeadsNothingThatRuns() {
        UUID id = document.made(Kind.AMENDS, task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", DUE));
        document.change(id, 1, typed(Deed.ADD, "", many.name()));
        UUID change = document.made(Kind.AMENDS, task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", DUE));
        document.change(change, 1, typed(Deed.CHANGE, "1", many.name()));

        assertThat(visitor().get("/sua-doi/" + change).body()).contains("chỉ có một cơ quan chủ trì");
        applied(id);
        assertThat(added()).hasSize(many.members().size());
    }

    @Test
    void standingWorkIsGivenNoDateAndThePageSaysSo() {
        UUID first = document.made(Kind.AMENDS, task("IX", "Duy trì đường dây nóng", "Sở Xây dựng", null));
        applied(first);
        UUID second = document.made(Kind.AMENDS, task("IX", "Duy trì đường dây nóng", "Sở Xây dựng", DUE));

        assertThat(visitor().get("/sua-doi/" + second).body())
                .contains("Nhiệm vụ thường xuyên không có thời hạn nên không điều chỉnh thời hạn.");
        invariants.check();
    }

    @Test
    void aDirectiveThatEndsInTheMiddleTakesNothingMore() {
        UUID id = document.made(Kind.AMENDS, task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", DUE));
        document.proposed(id);
        document.released(id);
        String letter = "/van-ban/" + document.letter().id();
        assertThat(visitor()
                        .form(letter + "/ket-thuc", Map.of("basis", "Thông báo số 10/TB-UBND ngày 7/5/2025"))
                        .statusCode())
                .isEqualTo(302);
        jobs.runAll();

        assertThat(amendments.get(id).state()).isEqualTo(Amendment.State.APPLIED);
        assertThat(document.runningOf(amendments.get(id).directiveId()))
                .noneMatch(a -> a.state().running());
        invariants.check();
    }

    private void applied(UUID id) {
        document.proposed(id);
        document.released(id);
        jobs.runAll();
        assertThat(proposals.of(id)).extracting(Proposal::outcome).containsOnly(Proposal.Outcome.APPLIED);
    }

    private List<Assignment> added() {
        List<Assignment> all = document.running();
        return all.subList(issued, all.size());
    }

    private static TypedProposal typed(Deed deed, String target, String leads) {
        return new TypedProposal(deed, target, new Fields("IX", "Việc mới", "Việc mới", "", leads, "", DUE));
    }

    private Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port).login(Plan200.REGISTRAR, SampleProvince.PASSWORD);
    }
}
