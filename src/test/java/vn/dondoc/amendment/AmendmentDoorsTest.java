package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.task;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Who reads a later document, its proposals and their release, by every door and at every moment. */
@DonDocTest
class AmendmentDoorsTest {
    private static final List<String> OUTSIDERS = List.of("chuyenvien.sxd", "lanhdao.sxd", "chuyenvien.stc");

    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @LocalServerPort
    int port;

    private UUID id;
    private String releaseTask;

    @BeforeEach
    void itIsProposed() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        Assignment moved = document.running().get(0);
        id = document.made(Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"));
        document.proposed(id);
        releaseTask = tasks.openTask(amendments.get(id).processInstanceId(), "userTask_releaseAmendment")
                .orElseThrow()
                .id();
    }

    @Test
    void outsidersNeitherReadItsReleaseNorFindItInTheirList() {
        for (String outsider : OUTSIDERS) {
            Visitor visitor = person(outsider);
            assertThat(visitor.get("/api/tasks/" + releaseTask).statusCode())
                    .as(outsider)
                    .isIn(404, 422);
            assertThat(visitor.json("POST", Visitor.ENGINE + "/task/" + releaseTask + "/complete", "{}")
                            .statusCode())
                    .as(outsider)
                    .isBetween(400, 499);
            assertThat(visitor.get(Visitor.ENGINE + "/task").body())
                    .as(outsider)
                    .doesNotContain(releaseTask);
            assertThat(visitor.get(Visitor.ENGINE + "/task/" + releaseTask).body())
                    .as(outsider)
                    .doesNotContain(LaterDocument.CITATION);
            assertThat(visitor.get("/sua-doi/" + id).statusCode()).as(outsider).isEqualTo(403);
        }
        assertThat(amendments.get(id).state()).isEqualTo(Amendment.State.PROPOSED);
        assertThat(person(Plan200.RELEASER).get("/api/tasks/" + releaseTask).body())
                .contains(LaterDocument.CITATION);
    }

    @Test
    void theFileIsReadOnceItIsInForceAndOnlyUnderTheDirectiveThatItChanges() {
        UUID letter = document.letter().id();
        UUID draft = amendments.get(id).draftId();
        UUID other = document.read(Kind.REPEALS);
        String early = "/van-ban/" + letter + "/van-ban-sua-doi/" + draft;
        for (String login : List.of("chuyenvien.sxd", Plan200.REGISTRAR))
            assertThat(person(login).get(early).statusCode()).as(login).isEqualTo(404);
        document.released(id);
        jobs.runAll();

        assertThat(person("chuyenvien.sxd").get(early).statusCode()).isEqualTo(200);
        assertThat(person("chuyenvien.sxd")
                        .get("/van-ban/" + letter + "/van-ban-sua-doi/" + other)
                        .statusCode())
                .as("a document that is not applied to it")
                .isEqualTo(404);
        UUID unseen = plan.registered();
        assertThat(person("chuyenvien.sxd")
                        .get("/van-ban/" + unseen + "/van-ban-sua-doi/" + draft)
                        .statusCode())
                .as("under a directive that he does not see")
                .isEqualTo(404);
        assertThat(person(Plan200.REGISTRAR)
                        .get("/van-ban/" + unseen + "/van-ban-sua-doi/" + draft)
                        .statusCode())
                .as("under one that it does not change")
                .isEqualTo(404);
    }

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }
}
