package vn.dondoc.redating;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.CalendarFile;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Lịch làm việc as pages: who reads, who changes, and what becomes of bad input. */
@DonDocTest
class CalendarPagesTest {
    private static final String LIST = "/lich-lam-viec";
    private static final String YEAR = LIST + "/2025";
    private static final String NEXT = LIST + "/2027";

    @LocalServerPort
    private int port;

    @Autowired
    private ChangedCalendar change;

    @Autowired
    private CalendarYears years;

    @Autowired
    private Plan200 plan;

    @Autowired
    private TimeTravel time;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    private Visitor office;

    @BeforeEach
    void theOfficeIsSignedIn() {
        time.to("2025-03-31T08:00");
        office = visitor("chuyenvien.vp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.sxd", "chuyenvien.sct", "quantri", "chutich"})
    void everybodyReadsAndNobodyElseChanges(String login) {
        Visitor person = visitor(login);

        assertThat(person.get(LIST).body()).contains("Lịch làm việc").doesNotContain("nhập lịch năm 2027</a>");
        assertThat(person.get(YEAR).body()).contains("ngày Giỗ Tổ Hùng Vương").doesNotContain("/sua");
        assertThat(person.get(YEAR + "/tep").body()).contains("7/4/2025;Nghỉ;ngày Giỗ Tổ Hùng Vương");
        assertThat(person.get(YEAR + "/sua").statusCode()).isEqualTo(403);
        for (String deed : List.of("/sua", "/xem-truoc", "/xac-nhan"))
            assertThat(person.form(YEAR + deed, fields(change.with("2025-04-25", DayEntry.Kind.OFF), 1))
                            .statusCode())
                    .isEqualTo(403);
        assertThat(person.attach(YEAR + "/tep", "lich.csv", "x").statusCode()).isEqualTo(403);
        assertThat(version(2025)).isEqualTo(1);
    }

    @Test
    void aStrangerSeesNothingAndAForgedConfirmationIsRefused() {
        assertThat(new Visitor("http://localhost:" + port).get(YEAR).statusCode())
                .isEqualTo(302);
        assertThat(office.forged().form(YEAR + "/xac-nhan", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyTheOfficeAndTheAdministratorHaveTheMenuEntry() {
        assertThat(office.get("/").body()).contains(">Lịch làm việc</a>");
        assertThat(visitor("quantri").get("/").body()).contains(">Lịch làm việc</a>");
        assertThat(visitor("chuyenvien.sxd").get("/").body()).doesNotContain(">Lịch làm việc</a>");
    }

    @Test
    void aDayIsEditedLookedAtAndConfirmed() {
        plan.letterIssued();

        String look = office.form(YEAR + "/xem-truoc", fields(change.with("2025-04-25", DayEntry.Kind.OFF), 1))
                .body();

        assertThat(look)
                .contains("25/4/2025 (thứ Sáu): theo tuần → Nghỉ, ngày nghỉ đột xuất")
                .contains("1 thời hạn: 1 hạn hoàn thành")
                .contains("26/4/2025 (thứ Bảy)")
                .contains("áp dụng tương tự khoản 5 Điều 148");
        assertThat(version(2025)).as("looking changes nothing").isEqualTo(1);

        HttpResponse<String> confirmed = office.form(YEAR + "/xac-nhan", confirmation(look, ChangedCalendar.BASIS));

        assertThat(confirmed.headers().firstValue("Location").orElseThrow()).endsWith(YEAR);
        assertThat(version(2025)).isEqualTo(2);
        jobs.runAll();
        String page = office.get(YEAR).body();
        assertThat(page)
                .contains(ChangedCalendar.BASIS)
                .contains("1 thời hạn chuyển ngày")
                .contains("Chuyên viên theo dõi");
        Matcher details = Pattern.compile(YEAR + "/thay-doi/[0-9a-f-]+").matcher(page);
        assertThat(details.find()).isTrue();
        assertThat(office.get(details.group()).body()).contains("26/4/2025 (thứ Bảy)");
        assertThat(visitor("chuyenvien.sxd").get(details.group()).statusCode()).isEqualTo(403);
    }

    @Test
    void aRowWrittenTwiceIsToldAtItsRowAndNothingTypedIsLost() {
        Map<String, String> typed = fields(change.with("2025-04-25", DayEntry.Kind.OFF), 1);
        typed.put("rows[90].day", "2025-04-25");
        typed.put("rows[90].kind", "Nghỉ chiều");
        typed.put("rows[90].text", "ghi lần nữa");

        HttpResponse<String> answer = office.form(YEAR + "/xem-truoc", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Còn 1 chỗ chưa đúng")
                .contains("Ngày 25/4/2025 có hai dòng")
                .contains("ghi lần nữa")
                .contains("ngày nghỉ đột xuất");
        assertThat(version(2025)).isEqualTo(1);
    }

    @Test
    void aFileWithOneBadLineIsNamedWithItsLineAndNothingIsImported() {
        String file = CalendarFile.write(change.with("2025-04-25", DayEntry.Kind.OFF))
                .replace("26/4/2025;Làm việc", "28/4/2025;Làm việc");
        int line =
                1 + (int) file.substring(0, file.indexOf("28/4/2025")).lines().count();

        HttpResponse<String> answer = office.attach(YEAR + "/tep", "lich.csv", file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("chưa nhập dòng nào")
                .contains("Dòng " + line + ": Ngày 28/4/2025 là thứ Hai, vốn đã là ngày làm việc")
                .doesNotContain("ngày nghỉ đột xuất");
        assertThat(version(2025)).isEqualTo(1);
    }

    @Test
    void aGoodFileIsLookedAtFirst() {
        String file = CalendarFile.write(change.with("2025-12-31", DayEntry.Kind.AFTERNOON_OFF));

        HttpResponse<String> answer = office.attach(YEAR + "/tep", "lich.csv", file);

        assertThat(answer.body()).contains("31/12/2025 (thứ Tư): theo tuần → Nghỉ chiều, ngày nghỉ đột xuất");
        assertThat(version(2025)).isEqualTo(1);
        office.form(YEAR + "/xac-nhan", confirmation(answer.body(), "TB 5/TB-UBND"));
        assertThat(years.find(2025).orElseThrow().days())
                .contains(new DayEntry(LocalDate.of(2025, 12, 31), DayEntry.Kind.AFTERNOON_OFF, "ngày nghỉ đột xuất"));
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        assertThat(office.attach(YEAR + "/tep", "lich.xlsx", "PK\u0003\u0004").body())
                .contains("chưa nhập dòng nào");
        assertThat(version(2025)).isEqualTo(1);
    }

    @Test
    void aPastYearAndAYearAfterAGapAreRefusedWithTheReason() {
        time.to("2026-03-02T08:00");

        assertThat(office.get(YEAR + "/sua").body()).contains("Năm 2025 đã qua");
        assertThat(office.get(LIST + "/2028/sua").body())
                .contains("Chưa có lịch làm việc năm 2027 nên chưa nhập được lịch năm 2028.");
        assertThat(office.form(
                                LIST + "/2028/xac-nhan",
                                fields(years.propose(2028).draft(), 0))
                        .statusCode())
                .isEqualTo(422);
        assertThat(years.find(2028)).isEmpty();
    }

    @Test
    void theNextYearIsProposedWithItsGroundsAndCountsOnlyWhenConfirmed() {
        String form = office.get(NEXT + "/sua").body();
        assertThat(form)
                .contains("Đây là đề xuất")
                .contains("Mùng 1 Tết Nguyên đán Đinh Mùi là ngày 6/2/2027 (thứ Bảy)")
                .contains("ngày nghỉ Tết Nguyên đán Đinh Mùi");
        assertThat(office.get(NEXT).statusCode()).isEqualTo(404);

        String look = office.form(
                        NEXT + "/xem-truoc", fields(years.propose(2027).draft(), 0))
                .body();
        office.form(NEXT + "/xac-nhan", confirmation(look, "Thông báo số 1/TB-BNV ngày 01/12/2026"));

        assertThat(office.get(NEXT).body()).contains("Thông báo số 1/TB-BNV ngày 01/12/2026");
        assertThat(office.get(LIST).body()).contains("nhập lịch năm 2028");
    }

    @Test
    void withoutABasisTheYearIsShownAgainWithAllThatWasTyped() {
        String look = office.form(YEAR + "/xem-truoc", fields(change.with("2025-04-25", DayEntry.Kind.OFF), 1))
                .body();

        HttpResponse<String> answer = office.form(YEAR + "/xac-nhan", confirmation(look, " "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chưa ghi căn cứ").contains("ngày nghỉ đột xuất");
        assertThat(version(2025)).isEqualTo(1);
    }

    @Test
    void whatMovedBetweenLookingAndConfirmingIsShownAgain() {
        plan.letterIssued();
        String look = office.form(YEAR + "/xem-truoc", fields(change.with("2025-04-25", DayEntry.Kind.OFF), 1))
                .body();
        jdbc.sql("update assignment set state = 'ENDED' where due_on = '2025-04-25'")
                .update();

        HttpResponse<String> answer = office.form(YEAR + "/xac-nhan", confirmation(look, "CV 1"));

        assertThat(answer.body())
                .contains("Danh sách dưới đây là danh sách mới")
                .contains("Không có thời hạn nào");
        assertThat(version(2025)).isEqualTo(1);
        office.form(YEAR + "/xac-nhan", confirmation(answer.body(), "CV 1"));
        assertThat(version(2025)).isEqualTo(2);
        jobs.runAll();
    }

    @Test
    void theSlowerOfTwoIsToldWhoWasFirstAndMayConfirmOverIt() {
        Map<String, String> slow = fields(change.with("2025-04-24", DayEntry.Kind.OFF), 1);
        change.off("2025-04-25");

        HttpResponse<String> answer = office.form(YEAR + "/xem-truoc", slow);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("vừa được")
                .contains("25/4/2025 (thứ Sáu): Nghỉ, ngày nghỉ đột xuất → theo tuần")
                .contains("24/4/2025 (thứ Năm): theo tuần → Nghỉ");
        office.form(YEAR + "/xac-nhan", confirmation(answer.body(), "CV 2"));
        assertThat(version(2025)).isEqualTo(3);
        jobs.runAll();
    }

    @Test
    void confirmingWhatIsInForceAlreadyIsNoChange() {
        assertThat(office.form(
                                YEAR + "/xem-truoc",
                                fields(years.find(2025).orElseThrow().draft(), 1))
                        .body())
                .contains("giống lịch năm 2025 đang áp dụng");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverAsMarkup() {
        Map<String, String> typed = fields(change.with("2025-04-25", DayEntry.Kind.OFF), 1);
        typed.replaceAll((name, value) -> value.equals("ngày nghỉ đột xuất") ? "<script>alert(1)</script>" : value);

        assertThat(office.form(YEAR + "/xem-truoc", typed).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    private Visitor visitor(String login) {
        return new Visitor("http://localhost:" + port).login(login, SampleProvince.PASSWORD);
    }

    private int version(int year) {
        return years.find(year).orElseThrow().version();
    }

    private static Map<String, String> fields(YearDraft draft, int version) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", String.valueOf(version));
        var rows = CalendarFile.rows(draft).toList();
        for (int i = 0; i < rows.size(); i++) {
            fields.put("rows[" + i + "].day", rows.get(i).isoDay());
            fields.put("rows[" + i + "].kind", rows.get(i).kind());
            fields.put("rows[" + i + "].text", rows.get(i).text());
        }
        return fields;
    }

    /** The hidden fields of the page that was looked at, sent back with the basis. */
    private static Map<String, String> confirmation(String page, String basis) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = page.substring(page.indexOf("/xac-nhan\""));
        Matcher input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form);
        while (input.find())
            fields.put(input.group(1), org.springframework.web.util.HtmlUtils.htmlUnescape(input.group(2)));
        fields.put("basis", basis);
        return fields;
    }
}
