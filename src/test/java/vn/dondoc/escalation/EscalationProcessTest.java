package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Every way through escalation.bpmn. */
@EscalationTest
class EscalationProcessTest {
    @RegisterExtension
    static final EveryPath WALKED = EveryPath.of("escalation");

    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Escalation escalation;

    @Autowired
    WrittenOpinions writtenOpinions;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    UUID report;

    @BeforeEach
    void oneReportIsFourWorkingDaysLate() {
        report = scene.report(scene.aprilRound(scene.plan200()), "so-xay-dung");
        time.to("2025-04-22T07:30");
        escalation.sweep();
    }

    @Test
    void theOfficePreparesTheDeputyAgreesTheChairmanDecides() {
        Dossier dossier = dossier();
        var task =
                tasks.openTask(dossier.processInstanceId(), "userTask_prepare").orElseThrow();
        assertThat(task.name()).isEqualTo("Lập phiếu trình mở ngày 22/4/2025 (1 nội dung)");
        assertThat(task.due()).isEqualTo("2025-04-25");
        assertThat(tasks.mayWork(scene.person("chuyenvien.vp"), task.id())).isTrue();
        assertThat(tasks.mayWork(scene.person("chuyenvien.sct"), task.id())).isFalse();

        time.to("2025-04-24T09:00");
        scene.does("chuyenvien.vp", dossier.processInstanceId(), "userTask_prepare", proposing(Measure.REMIND, null));
        var opinion = tasks.openTask(dossier.processInstanceId(), "userTask_giveOpinion")
                .orElseThrow();
        assertThat(opinion.name()).isEqualTo("Cho ý kiến phiếu trình mở ngày 22/4/2025 (1 nội dung)");
        assertThat(opinion.assignee()).isEqualTo("totruong.to01");

        scene.does(
                "totruong.to01", dossier.processInstanceId(), "userTask_giveOpinion", new Opinions.Draft(true, null));
        var decide =
                tasks.openTask(dossier.processInstanceId(), "userTask_decide").orElseThrow();
        assertThat(decide.name()).isEqualTo("Cho ý kiến phiếu trình mở ngày 22/4/2025 (1 nội dung)");
        assertThat(decide.assignee()).isEqualTo("chutich");

        scene.does("chutich", dossier.processInstanceId(), "userTask_decide", Answers.agreeingToAll());
        assertThat(processes.activeElements(dossier.processInstanceId())).containsExactly("serviceTask_applyDecisions");
        assertThat(dossier().state()).isEqualTo(Dossier.State.WITH_LEADERS);
        jobs.runAll();

        assertThat(dossier().state()).isEqualTo(Dossier.State.DECIDED);
        assertThat(dossier().decidedBy()).isEqualTo("chutich");
        assertThat(items.of(dossier.id()).get(0).decision()).isEqualTo(Ruling.of(Measure.REMIND));
        assertThat(processes.activeElements(dossier.processInstanceId())).isEmpty();
    }

    @Test
    void withoutADeputyItGoesToTheChairmanAtOnce() {
        Dossier dossier = dossier();
        scene.does("lanhdao.vp", dossier.processInstanceId(), "userTask_prepare", proposing(Measure.WATCH, ""));

        assertThat(processes.activeElements(dossier.processInstanceId()))
                .containsExactlyInAnyOrder("subProcess_leaders", "userTask_decide");
    }

    @Test
    void anOpinionOnPaperEndsTheLeadersTasks() {
        Dossier dossier = dossier();
        time.to("2025-04-24T09:00");
        scene.does("chuyenvien.vp", dossier.processInstanceId(), "userTask_prepare", proposing(Measure.REMIND, null));

        time.to("2025-04-25T14:00");
        writtenOpinions.record(
                scene.person("chuyenvien.vp"),
                dossier.id(),
                new DecisionRecord.Basis("311/VP-CN", LocalDate.of(2025, 4, 25)),
                Answers.agreeingToAll(),
                null);
        assertThat(tasks.openTasks(dossier.processInstanceId())).isEmpty();
        jobs.runAll();

        assertThat(dossier().state()).isEqualTo(Dossier.State.DECIDED);
        assertThat(dossier().basisNumber()).isEqualTo("311/VP-CN");
        assertThat(dossier().basisDate()).isEqualTo("2025-04-25");
        assertThat(processes.activeElements(dossier.processInstanceId())).isEmpty();
    }

    @Test
    void anOpinionThatNoInstanceWaitsForIsRefusedAndNothingIsRecorded() {
        Dossier dossier = dossier();
        scene.does("chuyenvien.vp", dossier.processInstanceId(), "userTask_prepare", proposing(Measure.REMIND, null));
        processes.cancel(Set.of(dossier.processInstanceId()), "test");

        assertThatThrownBy(() -> writtenOpinions.record(
                        scene.person("chuyenvien.vp"),
                        dossier.id(),
                        new DecisionRecord.Basis("311/VP-CN", LocalDate.of(2025, 4, 22)),
                        Answers.agreeingToAll(),
                        null))
                .isInstanceOf(DossierRefused.class)
                .hasMessageContaining("dossier.notWithLeaders");
        assertThat(dossier().decidedAt()).isNull();
    }

    @Test
    void whatWasSettledWhileTheOfficePreparedEndsTheDossier() {
        Dossier dossier = dossier();
        scene.sent(report, "2025-04-23T10:00");

        scene.does(
                "chuyenvien.vp",
                dossier.processInstanceId(),
                "userTask_prepare",
                new Preparation.Draft(null, Map.of()));

        assertThat(dossier().state()).isEqualTo(Dossier.State.EMPTY);
        assertThat(items.of(dossier.id()).get(0).resolution()).isEqualTo("Đã gửi báo cáo lúc 10:00 ngày 23/4/2025.");
        assertThat(processes.activeElements(dossier.processInstanceId())).isEmpty();
        assertThat(scene.mails("ESCALATED")).isEmpty();
    }

    private Dossier dossier() {
        return dossiers.list(null).get(0);
    }

    private Preparation.Draft proposing(Measure measure, String deputy) {
        return new Preparation.Draft(
                deputy,
                items.of(dossier().id()).stream().collect(Collectors.toMap(DossierItem::id, i -> Ruling.of(measure))));
    }
}
