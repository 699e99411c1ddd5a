package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.escalation.Browser;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** The regimes of a plan that is followed up, changed in mid-life. */
@DonDocTest
class RegimeChangeTest {
    private static final String BASIS = "Công văn số 2100/UBND-CN ngày 09/4/2025 của UBND tỉnh";

    @Autowired
    RegimeChanging changing;

    @Autowired
    RegimeStepWords words;

    @Autowired
    RegimeRows rows;

    @Autowired
    StoredRegimes stored;

    @Autowired
    DirectiveRows directives;

    @Autowired
    Agencies agencies;

    @Autowired
    Refusals refusals;

    @Autowired
    Plan200 plan;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    Browser browser;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private UUID issued() {
        UUID id = plan.issued();
        time.morningOf("2025-04-01");
        time.morningOf("2025-04-10");
        return id;
    }

    /** All regimes in force as the page shows them. */
    private RegimeChange asStored(UUID id) {
        AgencyNames names = new AgencyNames(agencies);
        List<ReportingRegime> current =
                rows.of(id).stream().filter(r -> r.inForce().to() == null).toList();
        return new RegimeChange(
                directives.trace(id).version(),
                current.stream().map(r -> stored.draft(r, names)).toList(),
                current.stream().map(r -> r.id().toString()).toList(),
                BASIS,
                "");
    }

    private static RegimeChange with(RegimeChange change, int i, RegimeDraft draft) {
        List<RegimeDraft> all = new ArrayList<>(change.regimes());
        List<String> ids = new ArrayList<>(change.ids());
        if (i < all.size()) all.set(i, draft);
        else {
            all.add(draft);
            ids.add("");
        }
        return new RegimeChange(change.version(), all, ids, change.basis(), change.seal());
    }

    private static RegimeChange without(RegimeChange change) {
        return new RegimeChange(change.version(), List.of(), List.of(), change.basis(), "");
    }

    private RegimeChange shown(UUID id, RegimeChange change) {
        String seal = changing.plan(id, change, plan.person(Plan200.REGISTRAR)).seal();
        return new RegimeChange(change.version(), change.regimes(), change.ids(), change.basis(), seal);
    }

    private void change(UUID id, RegimeChange change) {
        changing.change(id, shown(id, change), plan.person(Plan200.REGISTRAR));
    }

    private static RegimeDraft quarterly() {
        return TypedFields.faultless()
                .withoutRegimes()
                .agenciesReport(0, "QUARTER", "Các thành viên Tổ 01 (11 đơn vị minh họa)", "UBND tỉnh")
                .draft()
                .regimes()
                .get(0);
    }

    private static RegimeDraft standingAgency(String cadence, String to, String onDay) {
        return TypedFields.faultless()
                .withoutRegimes()
                .standingAgencyReports(0, cadence, to, onDay)
                .draft()
                .regimes()
                .get(0);
    }

    private List<String> rounds() {
        return jdbc.sql(
                        "select period || ' ' || data_from || ' ' || data_to from report_round order by data_from, period")
                .query(String.class)
                .list();
    }

    private List<ReportingRegime.InForce> inForce(UUID id) {
        return rows.of(id).stream().map(ReportingRegime::inForce).toList();
    }

    private static ReportingRegime.InForce days(String from, String to) {
        return new ReportingRegime.InForce(
                from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void fromMonthsToQuartersWithoutGapOrOverlap() {
        UUID id = issued();
        change(id, with(asStored(id), 0, quarterly()));

        assertThat(rows.of(id)).extracting(ReportingRegime::cadence).containsExactly(Cadence.MONTH, Cadence.QUARTER);
        assertThat(inForce(id)).containsExactly(days(null, "2025-04-14"), days("2025-04-15", null));
        assertThat(rows.of(id))
                .extracting(ReportingRegime::series)
                .containsOnly(rows.of(id).get(0).series());
        for (String day : List.of("2025-05-05", "2025-06-09", "2025-08-29")) time.morningOf(day);
        assertThat(rounds()).containsExactly("2025-M04 2025-03-27 2025-04-14", "2025-Q2 2025-04-15 2025-06-14");
    }

    @Test
    void beforeAnythingWasOpenedTheNewRegimeTakesThePlaceOfTheOld() {
        UUID id = plan.issued();
        UUID series = rows.of(id).get(0).series();
        change(id, with(asStored(id), 0, quarterly()));

        assertThat(inForce(id)).containsExactly(days(null, null));
        assertThat(rows.of(id).get(0).series()).isEqualTo(series);
        for (String day : List.of("2025-04-01", "2025-06-10")) time.morningOf(day);
        assertThat(rounds()).containsExactly("2025-Q2 2025-03-27 2025-06-14");
    }

    @Test
    void aFurtherRegimeReportsTheCurrentPeriodWhole() {
        UUID id = issued();
        time.morningOf("2025-08-04");
        change(id, with(asStored(id), 1, standingAgency("QUARTER", "Chủ tịch UBND tỉnh", "25")));

        assertThat(inForce(id)).containsExactly(days(null, null), days("2025-06-15", null));
        time.morningOf("2025-09-15");
        assertThat(rounds()).contains("2025-Q3 2025-06-15 2025-09-14").doesNotContain("2025-Q2 2025-03-27 2025-06-14");
    }

    @Test
    void aRegimeThatEndsOpensNoFurtherPeriod() {
        UUID id = issued();
        change(id, without(asStored(id)));

        assertThat(inForce(id)).containsExactly(days(null, "2025-04-14"));
        assertThat(breakdowns.view(id).regimes())
                .extracting(BreakdownView.Regime::inForce, BreakdownView.Regime::ended)
                .containsExactly(tuple("Áp dụng đến hết ngày 14/4/2025", false));
        for (String day : List.of("2025-05-05", "2025-06-10")) time.morningOf(day);
        assertThat(rounds()).containsExactly("2025-M04 2025-03-27 2025-04-14");
        assertThat(breakdowns.view(id).regimes().get(0).ended()).isTrue();
    }

    @Test
    void aChangedDayKeepsTheWholeMonths() {
        UUID id = issued();
        RegimeDraft usual = asStored(id).regimes().get(0);
        change(id, with(asStored(id), 0, RegimeDraft.monthlyBefore("20", "UBND tỉnh", usual.binds())));
        time.morningOf("2025-05-14");

        assertThat(rounds()).containsExactly("2025-M04 2025-03-27 2025-04-14", "2025-M05 2025-04-15 2025-05-14");
        assertThat(jdbc.sql("select due_on from report_round order by data_from")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2025, 4, 16), LocalDate.of(2025, 5, 19));
    }

    @Test
    void whatCanNoLongerBeSentInTimeIsNamedAndNotOpened() {
        UUID id = issued();
        change(id, with(asStored(id), 0, standingAgency("YEAR", "UBND tỉnh", "25")));
        time.morningOf("2025-08-04");
        RegimeChange back = with(asStored(id), 0, quarterly());

        RegimePlan plan = changing.plan(id, back, this.plan.person(Plan200.REGISTRAR));
        assertThat(words.view(plan.steps().get(0), directives.get(id)).effect())
                .contains("Số liệu từ ngày 15/4/2025 đến hết ngày 14/6/2025 không thuộc kỳ nào");
        change(id, back);
        assertThat(inForce(id))
                .containsExactly(days(null, "2025-04-14"), days("2025-04-15", "2025-06-14"), days("2025-06-15", null));
    }

    @Test
    void theDryRunSaysWhatBecomesOfItAndWritesNothing() {
        UUID id = issued();
        RegimePlan planned = changing.plan(id, with(asStored(id), 0, quarterly()), plan.person(Plan200.REGISTRAR));
        RegimeStepWords.View view = words.view(planned.steps().get(0), directives.get(id));

        assertThat(view.headline()).isEqualTo("Báo cáo hằng tháng: thay bằng báo cáo hằng quý từ ngày 15/4/2025");
        assertThat(view.effect())
                .isEqualTo("Chế độ cũ áp dụng đến hết ngày 14/4/2025, các kỳ đã mở giữ nguyên; chế độ mới áp dụng từ"
                        + " ngày 15/4/2025.");
        assertThat(view.differences().get(0)).isEqualTo("Kỳ báo cáo: Báo cáo hằng quý (trước đây: Báo cáo hằng tháng)");
        assertThat(view.now().periods())
                .extracting(BreakdownView.Period::label, BreakdownView.Period::data, BreakdownView.Period::due)
                .startsWith(tuple("quý II năm 2025", "15/4/2025 – 14/6/2025", "hết ngày 20/6/2025 (thứ Sáu)"));
        assertThat(inForce(id)).containsExactly(days(null, null));
    }

    @Test
    void everyAgencyBoundIsWrittenToOnce() {
        UUID id = issued();
        int before = mails();
        change(id, with(asStored(id), 0, quarterly()));

        assertThat(mails() - before).isGreaterThanOrEqualTo(11);
        assertThat(jdbc.sql("select count(*) from (select recipient from mail where kind = 'REGIME_CHANGED'"
                                + " group by recipient having count(*) > 1) twice")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select body_text from mail where kind = 'REGIME_CHANGED' and recipient = 'chuyenvien.sxd'")
                        .query(String.class)
                        .single())
                .contains(BASIS, "thay bằng báo cáo hằng quý từ ngày 15/4/2025", "hết ngày 20/6/2025 (thứ Sáu)");
        assertThat(jdbc.sql("select facts->>'what' from audit_event where action = 'directive.regimesChanged'")
                        .query(String.class)
                        .list())
                .containsExactly("Báo cáo hằng tháng: thay bằng báo cáo hằng quý từ ngày 15/4/2025");
    }

    private int mails() {
        return jdbc.sql("select count(*) from mail where kind = 'REGIME_CHANGED'")
                .query(Integer.class)
                .single();
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheOtherDid() {
        UUID id = issued();
        RegimeChange mine = shown(id, without(asStored(id)));
        change(id, with(asStored(id), 0, quarterly()));

        assertThatThrownBy(() -> changing.change(id, mine, plan.person(Plan200.RELEASER)))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refusals.text(refused))
                                .contains("Chuyên viên", "thay bằng báo cáo hằng quý từ ngày 15/4/2025"));
        assertThat(inForce(id)).containsExactly(days(null, "2025-04-14"), days("2025-04-15", null));
    }

    @Test
    void whatWasShownMustStillBeWhatIsDone() {
        UUID id = issued();
        time.morningOf("2025-04-25");
        RegimeChange mine = shown(id, with(asStored(id), 0, quarterly()));
        time.morningOf("2025-04-29");

        assertThatThrownBy(() -> changing.change(id, mine, plan.person(Plan200.REGISTRAR)))
                .hasMessageContaining("otherThanShown");
        assertThat(inForce(id)).containsExactly(days(null, null));
    }

    @Test
    void badInputIsRefusedAtItsFieldAndTheOldRegimeStaysInForce() {
        UUID id = issued();
        RegimeChange now = asStored(id);
        assertRefusedAt(id, new RegimeChange(now.version(), List.of(quarterly()), now.ids(), "", ""), "basis");
        assertRefusedAt(id, with(now, 1, now.regimes().get(0)), "regimes[1].binds");
        assertRefusedAt(id, with(now, 0, standingAgency("QUARTER", "", "25")), "regimes[0].forwards.to");
        assertRefusedAt(id, with(now, 0, standingAgency("QUARTER", "UBND tỉnh", "14")), "regimes[0].onward.number");
        assertRefusedAt(id, with(now, 1, once("2025-03-01", "2025-03-31", "2025-04-09")), "regimes[1].once.dueOn");
        assertRefusedAt(id, with(now, 0, once("2025-03-01", "2025-04-10", "2025-04-29")), "regimes[0].once.to");
        assertThatThrownBy(() -> changing.plan(id, now, plan.person(Plan200.REGISTRAR)))
                .hasMessageContaining("nothingChanged");
        assertThat(inForce(id)).containsExactly(days(null, null));
    }

    private static RegimeDraft once(String from, String to, String dueOn) {
        return TypedFields.faultless()
                .withoutRegimes()
                .agenciesReport(0, "ONCE", "Sở Xây dựng", "UBND tỉnh")
                .withRegime(0, "once.from", from)
                .withRegime(0, "once.to", to)
                .withRegime(0, "once.dueOn", dueOn)
                .draft()
                .regimes()
                .get(0);
    }

    private void assertRefusedAt(UUID id, RegimeChange change, String field) {
        assertThatThrownBy(() -> changing.plan(id, change, plan.person(Plan200.REGISTRAR)))
                .asInstanceOf(InstanceOfAssertFactories.type(DirectiveRefused.class))
                .extracting(refused ->
                        refused.problems().stream().map(Problem::field).toList())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(field);
    }

    @Test
    void onlyCoordinatorsOfTheStandingAgencyAndTheOfficeChangeIt() {
        UUID id = issued();
        RegimeChange ending = without(asStored(id));

        for (String login : List.of("chuyenvien.sxd", "lanhdao.sct", "chuyenvien.sct.khac"))
            if (agencies.officer(login).isPresent())
                assertThatThrownBy(() -> changing.plan(id, ending, plan.person(login)))
                        .hasMessageContaining("directive.unknown");
        assertThat(changing.plan(id, ending, plan.person("chuyenvien.vp")).steps())
                .hasSize(1);
    }

    @Test
    void thePageShowsWhatWillChangeAndThenDoesIt() throws Exception {
        UUID id = issued();
        String address = "/van-ban/" + id + "/che-do-bao-cao";
        assertThat(shown(Plan200.REGISTRAR, "/van-ban/" + id)).contains("Sửa chế độ báo cáo");
        assertThat(shown("chuyenvien.sxd", "/van-ban/" + id)).doesNotContain("Sửa chế độ báo cáo");
        assertThat(shown(Plan200.REGISTRAR, address)).contains("Các thành viên Tổ 01 (11 đơn vị minh họa)");

        Map<String, String> typed = new HashMap<>(TypedFields.faultless()
                .withoutRegimes()
                .agenciesReport(0, "QUARTER", "Các thành viên Tổ 01 (11 đơn vị minh họa)", "UBND tỉnh")
                .withRegime(0, "id", rows.of(id).get(0).id().toString())
                .with("version", "0")
                .with("basis", BASIS)
                .fields()
                .toSingleValueMap());
        String dryRun = answer(browser.sends(Plan200.REGISTRAR, address, typed));
        assertThat(dryRun)
                .contains("Báo cáo hằng tháng: thay bằng báo cáo hằng quý từ ngày 15/4/2025", "Áp dụng thay đổi")
                .contains("hết ngày 20/6/2025 (thứ Sáu)");
        assertThat(inForce(id)).containsExactly(days(null, null));

        typed.put("action", "apply");
        assertThat(answer(browser.sends(Plan200.REGISTRAR, address, typed)))
                .contains("Nội dung đã khác với phần xem trước");
        typed.put("plan", dryRun.replaceAll("(?s).*name=\"plan\" value=\"([^\"]+)\".*", "$1"));
        assertThat(browser.sends(Plan200.REGISTRAR, address, typed)
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/van-ban/" + id);
        assertThat(shown(Plan200.REGISTRAR, "/van-ban/" + id))
                .contains("Áp dụng đến hết ngày 14/4/2025", "Áp dụng từ ngày 15/4/2025", BASIS);
    }

    private String shown(String login, String path) throws Exception {
        return answer(browser.opens(login, path));
    }

    private static String answer(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void beforeTheIssueTheDraftIsTheTruth() {
        UUID id = plan.registered();
        assertThatThrownBy(() -> changing.plan(id, asStored(id), plan.person(Plan200.REGISTRAR)))
                .hasMessageContaining("regimesFixed");
    }
}
