package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Wording;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Between a release and its effect others decide too: what they made impossible is said, and the rest goes on. */
@DonDocTest
class ChangedMeanwhileTest {
    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    Assignments assignments;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private List<Assignment> running;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        running = document.running();
    }

    @AfterEach
    void nothingIsBroken() {
        invariants.check();
    }

    private UUID released() {
        UUID id = proposed();
        document.released(id);
        return id;
    }

    private UUID proposed() {
        Assignment moved = running.get(0);
        Assignment reworded = running.get(1);
        UUID id = document.made(
                Kind.AMENDS,
                task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"),
                task(reworded.section(), reworded.body() + " và báo cáo UBND tỉnh", document.lead(reworded), null),
                task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", "2025-09-30"));
        document.proposed(id);
        return id;
    }

    @Test
    void theSameDateDecidedByHandIsSaidAndTheRestIsApplied() {
        UUID id = released();
        assignments.moveDue(running.get(0).id(), LocalDate.of(2025, 12, 30), "Theo chỉ đạo", "chuyenvien.vp");
        jobs.runAll();

        assertRefused(id, 1, "30/12/2025");
    }

    @Test
    void theSameWordsDecidedByHandAreSaidAndTheRestIsApplied() {
        UUID id = released();
        assignments.reword(running.get(1).id(), wording(running.get(1)), "Theo chỉ đạo", "chuyenvien.vp");
        jobs.runAll();

        assertRefused(id, 2, "giống hệt nội dung đang có hiệu lực");
    }

    @Test
    void anAgencyThatMayLeadNoMoreGetsNothingAdded() {
        UUID id = released();
        jdbc.sql("update agency set valid_until = '2025-03-30' where code = 'so-xay-dung'")
                .update();
        try {
            jobs.runAll();
        } finally {
            jdbc.sql("update agency set valid_until = null where code = 'so-xay-dung'")
                    .update();
        }

        assertRefused(id, 3, "Sở Xây dựng");
    }

    @Test
    void whereNothingCouldBeAppliedNobodyIsSaidToHaveBeenTold() {
        Assignment moved = running.get(0);
        UUID id = document.made(Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"));
        document.proposed(id);
        document.released(id);
        assignments.withdraw(moved.id(), "Theo chỉ đạo của Chủ tịch", "chuyenvien.vp");
        jobs.runAll();

        assertThat(jdbc.sql("select subject || ' ' || body_text from mail where kind = 'AMENDMENT_APPLIED'")
                        .query(String.class)
                        .single())
                .contains("] Không áp dụng được " + LaterDocument.CITATION, "Không áp dụng được thay đổi nào theo")
                .doesNotContain("gửi thư cho các cơ quan");
    }

    @Test
    void whatCannotBeAppliedAnyMoreIsReadInTheReleaseForm() {
        UUID id = proposed();
        assignments.moveDue(running.get(0).id(), LocalDate.of(2025, 12, 30), "Theo chỉ đạo", "chuyenvien.vp");
        String task = tasks.openTask(amendments.get(id).processInstanceId(), "userTask_releaseAmendment")
                .orElseThrow()
                .id();

        assertThat(new Visitor("http://127.0.0.1:" + port)
                        .login(Plan200.RELEASER, SampleProvince.PASSWORD)
                        .get("/api/tasks/" + task)
                        .body())
                .contains("30/12/2025");
    }

    private Wording wording(Assignment a) {
        String body = a.body() + " và báo cáo UBND tỉnh";
        return new Wording(
                a.section(), proposals.of(amendment()).get(1).fields().title(), body, a.product());
    }

    private UUID amendment() {
        return jdbc.sql("select id from amendment").query(UUID.class).single();
    }

    private void assertRefused(UUID id, int number, String why) {
        assertThat(amendments.get(id).state()).isEqualTo(Amendment.State.APPLIED);
        assertThat(proposals.of(id))
                .filteredOn(p -> p.ordinal() != number)
                .extracting(Proposal::outcome)
                .containsOnly(Proposal.Outcome.APPLIED);
        assertThat(proposals.of(id).get(number - 1))
                .returns(Proposal.Outcome.REFUSED, Proposal::outcome)
                .satisfies(p -> assertThat(p.refusal()).contains(why));
    }
}
