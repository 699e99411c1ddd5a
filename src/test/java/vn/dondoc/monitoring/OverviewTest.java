package vn.dondoc.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.escalation.Browser;
import vn.dondoc.monitoring.Overview.Figure;
import vn.dondoc.monitoring.Overview.Line;
import vn.dondoc.monitoring.Overview.RoundRow;
import vn.dondoc.monitoring.Overview.Section;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.notification.Outbox;
import vn.dondoc.reporting.ReportWriting;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

@DonDocTest
class OverviewTest {
    private static final String COORDINATOR = "truongphong.sct";
    private static final String OFFICE = "chuyenvien.vp";
    private static final String CHAIRMAN = "chutich";

    @Autowired
    Overviews overviews;

    @Autowired
    Browser browser;

    @Autowired
    Plan200 plan;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportWriting writing;

    @Autowired
    Assignments assignments;

    @Autowired
    Tasks tasks;

    @Autowired
    Outbox outbox;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    TimeTravel time;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chuyenvien.sxd  | Việc cần làm
                    vanthu.sxd      | Việc cần làm
                    lanhdao.sxd     | Chờ duyệt, Việc cần làm
                    truongphong.sct | Nhiệm vụ quá hạn, Chờ xác nhận kết quả, Phiếu trình
                    chuyenvien.sct  | Việc cần làm, Nhiệm vụ quá hạn, Chờ xác nhận kết quả, Phiếu trình
                    chutich         | Phiếu trình chờ ý kiến, Nhiệm vụ quá hạn, Báo cáo chưa gửi
                    totruong.to01   | Phiếu trình chờ ý kiến, Nhiệm vụ quá hạn, Báo cáo chưa gửi
                    quantri         | Tình trạng hệ thống
                    """)
    void everyRoleBringsItsOwnPart(String login, String titles) {
        assertThat(of(login).sections()).extracting(Section::title).containsExactly(titles.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.sxd", "lanhdao.sxd", COORDINATOR, OFFICE, CHAIRMAN})
    void whereThereIsNothingThePageSaysSo(String login) throws Exception {
        Overview empty = of(login);

        assertThat(empty.rounds()).isEmpty();
        assertThat(empty.figures()).allSatisfy(f -> assertThat(f.number()).isZero());
        assertThat(empty.sections()).allSatisfy(s -> assertThat(s.lines()).isEmpty());
        String page = page(login, "/");
        empty.sections().forEach(s -> assertThat(page).contains(s.empty()));
        if (empty.coordinates()) assertThat(page).contains("Chưa có kỳ báo cáo nào đang mở.");
        else assertThat(page).doesNotContain("Kỳ báo cáo đang theo dõi");
    }

    @Test
    void anAgencySeesWhatItOwesAndNothingOfOthers() {
        onTheMorningAfterTheRound();

        List<Line> owed = section("chuyenvien.sxd", "Việc cần làm").lines();
        assertThat(owed)
                .extracting(Line::text)
                .contains("Báo cáo tháng 4/2025 · KH 200/KH-UBND")
                .anyMatch(t -> t.startsWith("Nhiệm vụ: Gửi kịch bản tăng trưởng"))
                .noneMatch(t -> t.contains("dự án công nghiệp đang vướng mắc"));
        assertThat(owed).allSatisfy(l -> assertThat(l.path()).startsWith("/viec/"));
        assertThat(owed)
                .filteredOn(l -> l.text().startsWith("Báo cáo"))
                .singleElement()
                .returns("Quá hạn 1 ngày làm việc", l -> l.chip().text())
                .returns("red", l -> l.chip().colour());
    }

    @Test
    void aHeadSeesWhatWaitsForHim() {
        onTheMorningAfterTheRound();
        assertThat(section("lanhdao.sxd", "Chờ duyệt").lines()).isEmpty();

        UUID report = report("so-xay-dung");
        var officer = plan.person("chuyenvien.sxd");
        int version = writing.fill(report, Map.of(), officer);
        String instance = reporting.get(report).processInstanceId();
        tasks.complete(
                officer,
                tasks.openTask(instance, "userTask_write").orElseThrow().id(),
                version);

        assertThat(section("lanhdao.sxd", "Chờ duyệt").lines())
                .singleElement()
                .returns("Duyệt báo cáo tháng 4/2025 · KH 200/KH-UBND", Line::text)
                .returns("/viec/" + report, Line::path);
        assertThat(section("chuyenvien.sxd", "Việc cần làm").lines())
                .noneMatch(l -> l.text().startsWith("Báo cáo"));
        assertThat(section("lanhdao.stc", "Chờ duyệt").lines()).isEmpty();
    }

    @Test
    void theRoundsOfACoordinatorCountAsTheirBoardsDo() throws Exception {
        onTheMorningAfterTheRound();

        for (String login : List.of(COORDINATOR, OFFICE)) {
            RoundRow row = of(login).rounds().get(0);
            assertThat(of(login).rounds()).hasSize(1);
            Reporting.Standing standing = reporting.standing(row.id(), clock.instant());
            assertThat(row.expected()).isEqualTo(standing.expected()).isEqualTo(11);
            assertThat(row.missing())
                    .isEqualTo(standing.count(Reporting.Kind.MISSING))
                    .isEqualTo(11);
            assertThat(row.sent() + row.missing()).isEqualTo(row.expected());
            assertThat(page(login, "/ky-bao-cao/" + row.id())).contains("Sở Xây dựng");
        }
        assertThat(of("chuyenvien.sxd").coordinates()).isFalse();
    }

    @Test
    void whatIsOverdueIsAsMuchAsOnThePageOfAssignments() throws Exception {
        onTheMorningAfterTheRound();
        // One of the three was handed in late: not yet done, so officially late until it is confirmed.
        Assignment first = overdue("so-tai-chinh");
        assignments.resultReported(first.id(), "Đã gửi.", null, null, LocalDate.of(2025, 4, 17), "chuyenvien.stc");

        for (String login : List.of(COORDINATOR, OFFICE, CHAIRMAN)) {
            Section overdue = section(login, "Nhiệm vụ quá hạn");
            assertThat(overdue.lines()).hasSize(3).hasSize(overdueOnThePage(login));
            assertThat(overdue.lines())
                    .filteredOn(l -> l.path().equals("/viec/" + first.id()))
                    .singleElement()
                    .returns("Báo chậm, chờ xác nhận", l -> l.chip().text());
        }
        assertThat(section(COORDINATOR, "Chờ xác nhận kết quả").lines())
                .singleElement()
                .returns("/viec/" + first.id(), Line::path)
                .returns("báo hoàn thành ngày 17/4/2025", Line::detail);
    }

    @Test
    void theFiguresOfALeaderAreTheLengthsOfTheListsBelow() {
        onTheMorningAfterTheRound();

        Overview page = of(CHAIRMAN);
        assertThat(page.figures())
                .extracting(Figure::label, Figure::number)
                .containsExactly(
                        tuple("nhiệm vụ quá hạn", 3L),
                        tuple("báo cáo chưa gửi", 11L),
                        tuple("phiếu trình chờ ý kiến", 0L));
        Section unsent = section(CHAIRMAN, "Báo cáo chưa gửi");
        assertThat(unsent.lines()).hasSize(10);
        assertThat(unsent.more()).isEqualTo(1);
        assertThat(reporting.overdue(LocalDate.of(2025, 4, 17))).hasSize(11);
    }

    @Test
    void aDossierIsSeenByItsStandingAgencyAndTheOfficeAndByLeadersOncePresented() {
        plan.issued();
        time.to("2025-03-31T14:00");
        plan.letterIssued();
        time.mornings("2025-04-01", "2025-04-22");

        for (String login : List.of(COORDINATOR, OFFICE))
            assertThat(section(login, "Phiếu trình").lines())
                    .singleElement()
                    .returns("Đang lập", l -> l.chip().text());
        assertThat(section(CHAIRMAN, "Phiếu trình chờ ý kiến").lines()).isEmpty();
    }

    @Test
    void anAdministratorSeesWhatDidNotLeave() throws Exception {
        for (String address : List.of("khong dung", "khong@dung@vn"))
            outbox.post(new Letter(
                    "key/" + address,
                    "TEST",
                    "chuyenvien.sxd",
                    "Chuyên viên đầu mối",
                    address,
                    "Nhắc việc",
                    List.of("Nội dung."),
                    List.of(),
                    null,
                    null));
        dispatcher.run();

        Section state = section("quantri", "Tình trạng hệ thống");
        assertThat(state.lines().get(0))
                .returns("Thư không gửi được", Line::text)
                .returns("2 thư", l -> l.chip().text())
                .returns("red", l -> l.chip().colour());
        assertThat(state.lines().get(1)).returns("Không có", l -> l.chip().text());
        assertThat(page("quantri", "/thu?tinh-trang=FAILED")).contains("Có 2 thư.");
        assertThat(page("quantri", "/")).contains("Thư không gửi được", "2 thư");
    }

    /** 17/4/2025: nobody has reported, three assignments of the letter are late. */
    private void onTheMorningAfterTheRound() {
        plan.issued();
        time.to("2025-03-31T14:00");
        plan.letterIssued();
        for (String morning : List.of("2025-04-01", "2025-04-17")) time.morningOf(morning);
        time.to("2025-04-17T09:00");
    }

    private UUID report(String agency) {
        UUID round = of(COORDINATOR).rounds().get(0).id();
        return reporting.reportsOf(round).stream()
                .filter(r -> r.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Assignment overdue(String agency) {
        return assignments.overdue(LocalDate.of(2025, 4, 17)).stream()
                .filter(a -> a.leadAgency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private int overdueOnThePage(String login) throws Exception {
        Matcher count = Pattern.compile("Quá hạn (\\d+)").matcher(page(login, "/nhiem-vu"));
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private Overview of(String login) {
        return overviews.of(plan.person(login));
    }

    private Section section(String login, String title) {
        return of(login).sections().stream()
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String page(String login, String path) throws Exception {
        var answer = browser.opens(login, path).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
