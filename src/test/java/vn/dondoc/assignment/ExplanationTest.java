package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** An agency answers for its own lateness, also when the work has gone to another one meanwhile. */
@DonDocTest
class ExplanationTest {
    private static final String CAUSE = "Chờ số liệu của cấp huyện.";

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    Explanations explanations;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    WebApplicationContext context;

    private AssignmentFixture.Case work;

    @BeforeEach
    void demandedOfSoXayDungBeforeTheWorkGoesToSoTaiChinh() {
        work = fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
        work.received();
        time.to("2025-05-05T08:00");
        demand(LocalDate.of(2025, 5, 8));
        assignments.reassign(work.id, STC, "Theo ý kiến chỉ đạo.", "chuyenvien.vp");
        jobs.runAll();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTaskStaysWithTheOldLeadByNameAndByRight() {
        Tasks.OpenTask task = theOnlyTaskOf("chuyenvien.sxd");

        assertThat(task.name()).startsWith("Giải trình · ").contains("Sở Xây dựng");
        assertThat(task.due()).isEqualTo("2025-05-08");
        assertThat(tasks.mayWork(fixture.person("lanhdao.sxd"), task.id())).isTrue();
        for (String other : List.of("chuyenvien.stc", "lanhdao.stc", "chuyenvien.vp"))
            assertThat(tasks.mayWork(fixture.person(other), task.id())).isFalse();
        assertThat(explanations.of(work.id)).singleElement().returns(SXD, Explanation::agency);
    }

    @Test
    void theNewLeadWorksWithoutWaitingForIt() {
        work.received().handedIn("Đã rà soát xong.");

        assertThat(work.state()).isEqualTo(State.AWAITING_CONFIRMATION);
        assertThat(work.at()).contains("userTask_explain", "userTask_confirmResult");
    }

    @Test
    void aNewDueDateMovesTheWorkAndNotTheDayOfTheAnswer() {
        work.received();
        assignments.moveDue(work.id, LocalDate.of(2025, 6, 30), "Cơ quan mới nhận việc.", "chuyenvien.vp");

        assertThat(theOnlyTaskOf("chuyenvien.sxd").due()).isEqualTo("2025-05-08");
    }

    @Test
    void eachAgencyAnswersItsOwnDemand() {
        work.received();
        demand(LocalDate.of(2025, 5, 15));
        answer("chuyenvien.stc", "Vừa nhận bàn giao.");
        assertThat(explanations.of(work.id))
                .filteredOn(e -> e.cause() != null)
                .singleElement()
                .returns(STC, Explanation::agency)
                .returns(LocalDate.of(2025, 5, 15), Explanation::answerBy);

        answer("chuyenvien.sxd", CAUSE);
        assertThat(explanations.of(work.id))
                .filteredOn(e -> e.agency().equals(SXD))
                .singleElement()
                .returns(CAUSE, Explanation::cause)
                .returns(LocalDate.of(2025, 5, 8), Explanation::answerBy);
        assertThat(work.at()).doesNotContain("userTask_explain").contains("userTask_carryOut");
    }

    @Test
    void whatTheOldLeadExplainedIsToldToWhoOverseesAndNotToTheNewLead() throws Exception {
        answer("chuyenvien.sxd", CAUSE);

        page("chuyenvien.stc").andExpect(content().string(not(containsString(CAUSE))));
        for (String overseer : List.of("truongphong.sct", "chuyenvien.vp", "chutich"))
            page(overseer)
                    .andExpect(content().string(containsString(CAUSE)))
                    .andExpect(content().string(containsString("Sở Xây dựng")))
                    .andExpect(content().string(not(containsString(">null"))));
    }

    @Test
    void aResultOfTheOldLeadIsToldToWhoOverseesAndNotToTheNewLead() throws Exception {
        work.received().handedIn("Kết quả của Sở Tài chính.");
        assignments.reassign(work.id, SXD, "Giao lại cơ quan cũ.", "chuyenvien.vp");
        jobs.runAll();

        page("chuyenvien.sxd").andExpect(content().string(not(containsString("Kết quả của Sở Tài chính."))));
        page("truongphong.sct").andExpect(content().string(containsString("Kết quả của Sở Tài chính.")));
    }

    private void demand(LocalDate answerBy) {
        Assignment a = work.row();
        var matter = new Explanations.Matter(
                SubjectKind.ASSIGNMENT, a.id(), a.directiveId(), a.leadAgency(), a.title(), a.dueOn());
        assertThat(explanations.demand(matter, a.processInstanceId(), answerBy, "chutich"))
                .isTrue();
    }

    private void answer(String login, String cause) {
        tasks.completeWith(
                fixture.person(login), theOnlyTaskOf(login).id(), new ExplanationDesk.Draft(cause, null, null));
    }

    private Tasks.OpenTask theOnlyTaskOf(String login) {
        List<Tasks.OpenTask> own = tasks.openTasks(work.row().processInstanceId()).stream()
                .filter(t -> t.element().equals("userTask_explain"))
                .filter(t -> tasks.mayWork(fixture.person(login), t.id()))
                .toList();
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    private ResultActions page(String login) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(fixture.person(login), null, List.of()));
        return MockMvcBuilders.webAppContextSetup(context).build().perform(get("/nhiem-vu/" + work.id));
    }
}
