package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.consolidation.ConsolidatedReport.State;
import vn.dondoc.reporting.PublishedReports;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.Jobs;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** From the closing of the round to the wait for the late ones: built, reviewed, given back, signed, published. */
@ConsolidationTest
class RoundWalkTest {
    @Autowired
    AprilRound april;

    @Autowired
    PageActions actions;

    @Autowired
    Editing editing;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    ReportStore reports;

    @Autowired
    Publication publication;

    @Autowired
    Occasions occasions;

    @Autowired
    PublishedReports published;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void close() {
        april.opened().closed();
    }

    @Test
    void theDraftIsLaidBeforeTheCoordinatorsThenBeforeTheHead() {
        assertTask(
                "userTask_reviewDraft", "Tổng hợp báo cáo tháng 4/2025 · KH 200/KH-UBND", "so-cong-thuong.coordinator");
        assertThat(task("userTask_reviewDraft").due()).isEqualTo(LocalDate.of(2025, 4, 21));

        submit();

        assertTask("userTask_sign", "Duyệt báo cáo tổng hợp tháng 4/2025 · KH 200/KH-UBND", "so-cong-thuong.head");
        assertThat(report().state()).isEqualTo(State.SUBMITTED);
        assertThat(report().reviewNote()).isEqualTo("Kính trình.");
    }

    @Test
    void signedItIsPublishedAndWaitsForTheLateOnes() {
        submit();
        sign(" 5 ", null);

        assertThat(report().state()).isEqualTo(State.SIGNED);
        assertThat(report().documentNumber()).isEqualTo("05/BC-SCT");
        jobs.runAll();
        assertThat(report().state()).isEqualTo(State.PUBLISHED);
        assertThat(processes.activeElements(april.instance())).containsExactly("event_nextRoundCloses");
    }

    @Test
    void publishedItIsToldToTheOfficeTheLeadersAndEachAgencyOnce() {
        publish();

        Map<String, String> subjects = jdbc
                .sql("select recipient, subject from mail where kind = 'CONSOLIDATED_PUBLISHED'")
                .query((rs, i) -> Map.entry(rs.getString(1), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(subjects)
                .containsKeys(
                        "chuyenvien.vp", "lanhdao.vp", "chutich", "totruong.to01", "so-cong-thuong", "thong-ke-tinh")
                .hasSize(4 + 11)
                .containsValue("[200/KH-UBND] Báo cáo tổng hợp tháng 4 năm 2025 đã phát hành");
    }

    @Test
    void whatIsAcceptedAfterTheSigningChangesNoByteAndIsKeptForTheSupplement() throws IOException {
        submit();
        sign("5", null);
        april.comesLate(AprilRound.LATE, "2025-04-22T09:00");
        jobs.runAll();
        byte[] published = reports.document(april.id());
        var figures = report().figures();

        april.comesLate(AprilRound.MISSING, "2025-04-23T09:00");

        assertThat(figures.missing()).isEqualTo(2);
        assertThat(report().figures()).isEqualTo(figures);
        assertThat(reports.document(april.id())).isEqualTo(published);
        assertThat(text(published)).doesNotContain("UBND huyện Diễn Châu: Đã triển khai");
        assertThat(publication.supplement(report()))
                .extracting(r -> r.agency())
                .containsExactly(AprilRound.LATE, AprilRound.MISSING);
    }

    @Test
    void whoComesTooLateHearsOfThePublishedReport() {
        assertThat(published.of(april.id())).isEmpty();
        publish();

        assertThat(published.of(april.id()))
                .contains(new PublishedReports.Published("05/BC-SCT", LocalDate.of(2025, 4, 17)));
    }

    @Test
    void aPublishedReportIsNoLongerEdited() {
        publish();
        Paragraph any = paragraphs.of(april.id()).get(0);

        assertRefused(
                "consolidation.notEditable",
                () -> editing.save(
                        april.person("chuyenvien.sct"),
                        april.id(),
                        any.id(),
                        new Editing.Edit(any.version(), any.builtVersion(), "Muộn.", null)));
    }

    @Test
    void givenBackItMayBeEditedAgainAndIsSubmittedAgain() {
        submit();
        assertRefused("consolidation.reasonMissing", () -> decide(SignDecision.Choice.RETURN, null, null, null));
        decide(SignDecision.Choice.RETURN, "Bổ sung phần đánh giá.", null, null);

        assertThat(report().state()).isEqualTo(State.DRAFT);
        assertThat(report().returnReason()).isEqualTo("Bổ sung phần đánh giá.");
        assertThat(task("userTask_reviewDraft").assignee()).isNull();
        editing.add(april.person("chuyenvien.sct"), april.id(), "III.1", "Các cơ quan chủ động.");
        submit();
        assertThat(report().returnReason()).isNull();
        sign(null, null);
        jobs.runAll();
        assertThat(report().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void whileItLiesBeforeTheHeadItIsNotEditedButStillFollowsAcceptedReports() {
        submit();
        Integer seen = report().version();
        assertRefused(
                "consolidation.notEditable",
                () -> editing.add(april.person("chuyenvien.sct"), april.id(), "III.1", "Thêm."));

        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");

        assertThat(report().figures().late()).isEqualTo(1);
        assertRefused("consolidation.changedMeanwhile", () -> sign("5", seen));
        sign("5", report().version());
        assertThat(report().state()).isEqualTo(State.SIGNED);
    }

    @Test
    void theHeadMustDecideAndTypeANumberThatIsOne() {
        submit();
        assertRefused("consolidation.decisionMissing", () -> decide(null, null, null, null));
        assertRefused("consolidation.badNumber", () -> sign("BC-SCT", null));
        assertThat(report().state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void nobodyElseSubmitsOrSigns() {
        assertRefused("consolidation.unknown", () -> actions.submit(april.person("lanhdao.sct"), april.id(), null));
        assertRefused("consolidation.unknown", () -> actions.submit(april.person("chuyenvien.vp"), april.id(), null));
        submit();
        assertRefused(
                "consolidation.unknown",
                () -> actions.decide(april.person("chuyenvien.sct"), april.id(), signature(null, null)));
        String saved = draftSavedByTheHead();
        assertThatThrownBy(() -> tasks.complete(april.person("quantri"), saved, 1));
        assertThat(report().state()).isEqualTo(State.SUBMITTED);
        assertRefused("consolidation.alreadyHandled", this::submit);
    }

    @Test
    void theDocumentOfADraftSaysSo() throws IOException {
        byte[] draft = publication.document(occasions.of(april.id()), report());

        assertThat(text(draft)).contains("DỰ THẢO BÁO CÁO", "Số:        /BC-SCT");
    }

    private String draftSavedByTheHead() {
        String task = task("userTask_sign").id();
        jdbc.sql("insert into task_draft (task_id, version, content, saved_by, saved_at)"
                        + " values (?, 1, '{\"decision\":\"SIGN\"}', 'lanhdao.sct', '2025-04-21T09:00:00+07:00')")
                .param(task)
                .update();
        return task;
    }

    private void publish() {
        submit();
        sign("5", null);
        jobs.runAll();
    }

    private void submit() {
        actions.submit(april.person("chuyenvien.sct"), april.id(), "Kính trình.");
    }

    private void sign(String number, Integer seen) {
        actions.decide(april.person("lanhdao.sct"), april.id(), signature(number, seen));
    }

    private void decide(SignDecision.Choice choice, String reason, String number, Integer seen) {
        actions.decide(april.person("lanhdao.sct"), april.id(), new SignDecision(choice, reason, number, seen));
    }

    private static SignDecision signature(String number, Integer seen) {
        return new SignDecision(SignDecision.Choice.SIGN, null, number, seen);
    }

    private ConsolidatedReport report() {
        return reports.find(april.id()).orElseThrow();
    }

    private Tasks.OpenTask task(String element) {
        return tasks.openTask(april.instance(), element).orElseThrow();
    }

    private void assertTask(String element, String name, String group) {
        assertThat(task(element).name()).isEqualTo(name);
        assertThat(engineTasks.getIdentityLinksForTask(task(element).id()))
                .extracting(IdentityLink::getGroupId, IdentityLink::getUserId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(group, null));
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .satisfies(
                        e -> assertThat(Refusals.causeOf(e).orElseThrow().key()).isEqualTo(key));
    }

    private static String text(byte[] document) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(document))) {
            return new XWPFWordExtractor(file).getText();
        }
    }
}
