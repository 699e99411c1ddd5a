package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.directive.DirectiveClosing;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Every refusal of this package is reached by what a person may do, and says its sentence. A new one needs its case. */
@ReportingTest
class RefusalsTest {
    private static final String OFFICER = "chuyenvien.sxd";
    private static final String COORDINATOR = "chuyenvien.sct";
    private static final Map<String, Deed> CASES = new LinkedHashMap<>();

    static {
        writing();
        deciding();
        onPaper();
        documents();
        files();
    }

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    LineSaving saving;

    @Autowired
    Lines lines;

    @Autowired
    ReportChanges changes;

    @Autowired
    ReportSending sending;

    @Autowired
    ReportChecking checking;

    @Autowired
    TakingBack takingBack;

    @Autowired
    FirstLook firstLook;

    @Autowired
    Coordinating coordinating;

    @Autowired
    Boards boards;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    SignedDocuments documents;

    @Autowired
    FileUploads uploads;

    @Autowired
    AttachmentRows attachments;

    @Autowired
    Refusals refusals;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    UUID plan;
    UUID round;
    UUID report;
    UUID dated;
    Line line;

    @BeforeEach
    void theAprilRoundIsOpen() {
        plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        report = given.report(round, SXD).id();
        dated = given.report(round, STC).id();
        line = given.lines(report).get(0);
        time.to("2025-04-15T10:00");
    }

    static Set<String> cases() {
        return CASES.keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReachedAndSaysItsSentence(String key) {
        Throwable thrown = catchThrowable(() -> CASES.get(key).by(this));
        assertThat(thrown).as("nothing was refused").isNotNull();
        DomainException refusal = Refusals.causeOf(thrown).orElseThrow(() -> new AssertionError(thrown));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusals.text(refusal)).doesNotContain("{", "null").endsWith(".");
    }

    @Test
    void everySentenceHasItsCaseAndEveryRefusalItsSentence() throws Exception {
        Properties sentences = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/messages/reporting.properties")) {
            sentences.load(in);
        }
        assertThat(CASES.keySet()).isNotEmpty().containsExactlyInAnyOrderElementsOf(sentences.stringPropertyNames());
        Set<String> thrown = new TreeSet<>();
        for (String type : Set.of("ReportRefused", "FileRefused", "StaleLine")) {
            String source = Files.readString(Path.of("src/main/java/vn/dondoc/reporting/" + type + ".java"));
            Pattern.compile("\"((?:report|round|file)\\.[a-zA-Z]+)\"")
                    .matcher(source)
                    .results()
                    .forEach(m -> thrown.add(m.group(1)));
        }
        assertThat(thrown).hasSizeGreaterThan(30).isSubsetOf(CASES.keySet());
    }

    private static void writing() {
        CASES.put("report.unknown", t -> t.save("chuyenvien.stc", 0, LineFields.NOTHING_NEW));
        CASES.put("round.unknown", t -> t.boards.of(t.given.person("chuyenvien.stc"), t.round, BoardView.Filter.ALL));
        CASES.put("report.closedPeriod", t -> {
            t.jdbc.sql("update report set state = 'MISSED' where id = ?")
                    .param(t.report)
                    .update();
            t.sending.submit(t.report, 0, OFFICER);
        });
        CASES.put("report.closedPeriodPublished", t -> {
            t.aprilIsClosed();
            t.sending.submit(t.report, 0, OFFICER);
        });
        CASES.put("report.alreadySubmitted", t -> {
            t.submitted();
            t.sending.submit(t.report, 0, OFFICER);
        });
        CASES.put("report.alreadySent", t -> {
            t.sent();
            t.sending.submit(t.report, 0, OFFICER);
        });
        CASES.put("report.cancelled", t -> {
            t.transaction.executeWithoutResult(x ->
                    t.publisher.publishEvent(new DirectiveClosing(t.plan, "lanhdao.vp", "Thông báo số 12/TB-UBND")));
            t.save(OFFICER, 0, LineFields.NOTHING_NEW);
        });
        CASES.put("report.stale", t -> {
            t.given.write(OFFICER, t.report, "Đã làm.");
            t.sending.submit(t.report, 0, OFFICER);
        });
        CASES.put("report.rosterChanged", t -> {
            t.given.write(OFFICER, t.report, "Đã làm.");
            int seen = t.reporting.get(t.report).version();
            t.changes.touch(t.report, AuditTrail.SYSTEM);
            t.sending.submit(t.report, seen, OFFICER);
        });
        CASES.put("report.staleLine", t -> {
            t.save(OFFICER, 0, LineFields.text("Bản thứ nhất."));
            t.save(OFFICER, 0, LineFields.text("Bản thứ hai."));
        });
        CASES.put("report.lineWithdrawn", t -> {
            t.lines.withdraw(t.report, t.line.assignmentId());
            t.save(OFFICER, 0, LineFields.NOTHING_NEW);
        });
        CASES.put("report.linesMissing", t -> t.given.submit(OFFICER, t.report));
        CASES.put("report.doneWithoutProduct", t -> t.handsInDone(null));
        CASES.put("report.productBeforeDirective", t -> t.handsInDone(LocalDate.of(2025, 3, 1)));
        CASES.put("report.productInFuture", t -> t.handsInDone(LocalDate.of(2025, 4, 16)));
        CASES.put("report.tooLong", t -> t.save(OFFICER, 0, LineFields.text("a".repeat(LineRules.LONG + 1))));
        CASES.put("report.progressOutOfRange", t -> t.saveDated(percent(101)));
        CASES.put("report.progressNotAsked", t -> t.save(OFFICER, 0, percent(50)));
        CASES.put(
                "report.groupUnknown",
                t -> t.save(
                        OFFICER,
                        0,
                        new LineFields(false, "x", null, null, null, false, "Khó", "WEATHER", null, null, null)));
    }

    private static void deciding() {
        CASES.put("report.decisionMissing", t -> {
            t.sent();
            t.tasks.completeWith(t.given.person(COORDINATOR), t.given.task(t.report, "userTask_check"), Map.of());
        });
        CASES.put("report.reasonMissing", t -> {
            t.sent();
            t.given.returnForMore(COORDINATOR, t.report, " ");
        });
        CASES.put("report.notChecking", t -> t.checking.accept(t.report, COORDINATOR));
        CASES.put("report.alreadyOpened", t -> {
            t.sent();
            t.firstLook.taken(t.report);
            t.takingBack.takeBack(t.given.person(OFFICER), t.report);
        });
        CASES.put("report.returnAfterEnd", t -> {
            t.sent();
            t.aprilIsClosed();
            t.given.returnForMore(COORDINATOR, t.report, "Bổ sung.");
        });
        CASES.put("report.nudgedAlready", t -> {
            t.nudge();
            t.nudge();
        });
        CASES.put("report.nothingToNudge", t -> {
            t.sent();
            t.nudge();
        });
        CASES.put(
                "report.notLate",
                t -> t.coordinating.noteLateReason(t.given.person(COORDINATOR), t.report, "Nghỉ lễ."));
    }

    private static void onPaper() {
        LineFields text = LineFields.text("Theo văn bản.");
        CASES.put("report.alreadyHere", t -> {
            t.sent();
            t.enter(t.report, "2025-04-15T09:00", "2025-04-15", text);
        });
        CASES.put("report.arrivalMissing", t -> t.enter(t.report, null, "2025-04-15", text));
        CASES.put("report.arrivalInFuture", t -> t.enter(t.report, "2025-04-15T10:01", "2025-04-15", text));
        CASES.put("report.arrivalBeforeOpening", t -> t.enter(t.report, "2025-03-31T10:00", "2025-03-31", text));
        CASES.put("report.arrivalBeforeDocument", t -> t.enter(t.report, "2025-04-14T10:00", "2025-04-15", text));
        CASES.put("report.documentMissing", t -> t.enter(t.report, "2025-04-15T09:00", null, text));
        CASES.put("report.documentInFuture", t -> t.enter(t.report, "2025-04-15T09:00", "2025-04-16", text));
        CASES.put("report.documentBeforeDirective", t -> t.enter(t.report, "2025-04-15T09:00", "2025-03-26", text));
        CASES.put(
                "report.onPaper.linesMissing",
                t -> t.enter(t.report, "2025-04-15T09:00", "2025-04-15", LineFields.text(" ")));
        CASES.put(
                "report.onPaper.doneWithoutProduct",
                t -> t.enter(t.dated, "2025-04-15T09:00", "2025-04-15", done(null)));
        CASES.put(
                "report.onPaper.productBeforeDirective",
                t -> t.enter(t.dated, "2025-04-15T09:00", "2025-04-15", done(LocalDate.of(2025, 3, 1))));
        CASES.put(
                "report.onPaper.productInFuture",
                t -> t.enter(t.dated, "2025-04-15T09:00", "2025-04-15", done(LocalDate.of(2025, 4, 16))));
    }

    private static void documents() {
        CASES.put("report.documentWhileApproving", t -> {
            t.submitted();
            t.document(TestFiles.pdf("da-ky.pdf"));
        });
        CASES.put("report.signedCopyMissing", t -> t.document(null));
        CASES.put("file.notPdf", t -> {
            t.sent();
            t.document(TestFiles.part("tep", "da-ky.txt", "Bao cao"));
        });
    }

    private static void files() {
        CASES.put("file.unknown", t -> t.uploads.remove(t.given.person(OFFICER), UUID.randomUUID()));
        CASES.put("file.empty", t -> t.upload(TestFiles.part("file", "trong.pdf", "")));
        CASES.put("file.tooLarge", t -> t.upload(TestFiles.tooLarge("file", "lon.pdf")));
        CASES.put("file.typeRefused", t -> t.upload(TestFiles.part("file", "chay.exe", TestFiles.PROGRAMME)));
        CASES.put("file.withoutEnding", t -> t.upload(TestFiles.part("file", "khongduoi", TestFiles.PDF)));
        CASES.put("file.contentDiffers", t -> t.upload(TestFiles.part("file", "chay.pdf", TestFiles.PROGRAMME)));
        CASES.put("file.tooMany", t -> {
            for (int i = 0; i <= 30; i++) t.upload(TestFiles.part("file", i + ".pdf", TestFiles.PDF));
        });
        CASES.put("file.final", t -> {
            UUID file = t.upload(TestFiles.part("file", "so-lieu.pdf", TestFiles.PDF))
                    .id();
            t.sent();
            t.given.returnForMore(COORDINATOR, t.report, "Bổ sung.");
            t.uploads.remove(t.given.person(OFFICER), file);
        });
    }

    /** What a person does, after which the refusal comes. */
    private interface Deed {
        void by(RefusalsTest test) throws Exception;
    }

    private void save(String login, int base, LineFields fields) {
        saving.save(given.person(login), report, line.id(), base, fields);
    }

    private void saveDated(LineFields fields) {
        Line asked = given.lines(dated).get(0);
        saving.save(given.person("chuyenvien.stc"), dated, asked.id(), asked.version(), fields);
    }

    private void handsInDone(LocalDate productDate) {
        saveDated(done(productDate));
        given.submit("chuyenvien.stc", dated);
    }

    private static LineFields done(LocalDate on) {
        String document = on == null ? null : "Tờ trình số 15/TTr-STC";
        return new LineFields(false, "Đã trình.", 100, document, on, true, null, null, null, null, null);
    }

    private static LineFields percent(int progress) {
        return new LineFields(false, "Đã làm.", progress, null, null, false, null, null, null, null, null);
    }

    private void submitted() {
        given.write(OFFICER, report, "Đã làm.");
        given.submit(OFFICER, report);
    }

    private void sent() {
        submitted();
        given.approve("lanhdao.sxd", report);
    }

    private void aprilIsClosed() {
        given.morning("2025-04-17");
        given.signRound(round);
        given.morning("2025-04-29");
        given.morning("2025-05-17");
    }

    private void nudge() {
        coordinating.nudge(given.person(COORDINATOR), report);
    }

    /** @param arrived and {@code written} null where the field was left empty */
    private void enter(UUID id, String arrived, String written, LineFields answer) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("nguon", "PAPER", "so", "125/BC-SXD"));
        if (arrived != null) typed.put("den", arrived);
        if (written != null) typed.put("ngay", written);
        OnBehalfEntry entry = new OnBehalfTyped(typed).entry(java.util.List.of());
        for (Line each : given.lines(id)) entry.lines().put(each.id(), answer);
        onBehalf.enter(given.person(COORDINATOR), id, entry, null);
    }

    private void document(MockMultipartFile file) {
        try (InspectedFile copy = InspectedFile.ofOptional(file)) {
            documents.add(given.person(OFFICER), report, "125/BC-SXD", LocalDate.of(2025, 4, 15), copy);
        }
    }

    private Attachments.StoredFile upload(MockMultipartFile file) {
        try (InspectedFile inspected = InspectedFile.of(file)) {
            return uploads.add(given.person(OFFICER), Attachments.Owner.REPORT_LINE, line.id(), inspected);
        }
    }
}
