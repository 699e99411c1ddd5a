package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DataRule;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** Hà Tĩnh 415/KH-UBND, III.3: reported when somebody asks. */
@DonDocTest
class ReportRequestsTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    ReportRequests requests;

    @Autowired
    Reporting reporting;

    @Autowired
    Refusals refusals;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private UUID plan;
    private UUID regime;

    @BeforeEach
    void aRegimeOnRequest() {
        time.to("2025-07-28T09:00");
        plan = given.directive("415/KH-UBND", LocalDate.of(2025, 1, 15));
        regime = given.regime(
                plan,
                new ReportingRule(Cadence.ON_REQUEST, DataRule.DECREE, DueRule.on(RollRule.NEXT), DueRule.after(2), 10),
                null,
                SXD,
                STC);
        given.standing(plan, 1, SXD, "Hướng dẫn thủ tục quy hoạch, xây dựng");
    }

    @Test
    void aRequestOpensItsRoundAtOnceAndTellsTheAgenciesWhatIsAsked() {
        var window = requests.ask(given.person("chuyenvien.sct"), regime, typed());
        jobs.runAll();

        assertThat(window.due().date()).isEqualTo("2025-08-11");
        Round round = given.round(plan, "2025-R01");
        assertThat(round.dueOn()).isEqualTo("2025-08-11");
        assertThat(round.onward().date()).isEqualTo("2025-08-13");
        assertThat(round.opensOn()).isEqualTo("2025-07-28");
        assertThat(round.request()).isEqualTo("Tình hình giải ngân 7 tháng");
        assertThat(reporting.reportsOf(round.id())).extracting(Report::agency).containsExactly(SXD, STC);
        assertThat(jdbc.sql("select body_text from mail where kind = 'REPORT_OPENED' and recipient = 'chuyenvien.sxd'")
                        .query(String.class)
                        .single())
                .contains("Nội dung yêu cầu: Tình hình giải ngân 7 tháng")
                .contains("theo yêu cầu lần 1 năm 2025");
    }

    @Test
    void theSecondRequestOfTheYearHasTheNextNumberAndTheSameOneTwiceIsRefused() {
        requests.ask(given.person("chuyenvien.sct"), regime, typed());

        assertThat(refused(Map.of()))
                .isEqualTo(
                        "Yêu cầu này đã có: báo cáo theo yêu cầu lần 1 năm 2025, cùng nội dung, khoảng số liệu và hạn"
                                + " gửi. Không tạo thêm kỳ báo cáo.");
        assertThat(requests.ask(given.person("chuyenvien.sct"), regime, typed(Map.of("han", "2025-08-20")))
                        .period()
                        .code())
                .isEqualTo("2025-R02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            noiDung | ''         | Đề nghị ghi nội dung yêu cầu báo cáo.
            tuNgay  | ''         | Đề nghị nhập ngày đầu và ngày cuối của khoảng số liệu.
            tuNgay  | 2025-01-14 | Khoảng số liệu bắt đầu ngày 14/1/2025, trước ngày ban hành văn bản (15/1/2025). Đề nghị nhập từ ngày ban hành trở đi.
            denNgay | 2025-01-15 | Kỳ số liệu từ ngày 1/2/2025 đến ngày 15/1/2025 không có ngày nào. Đề nghị nhập ngày cuối không trước ngày đầu.
            han     | ''         | Đề nghị nhập hạn gửi báo cáo.
            han     | 2025-07-28 | Hạn gửi 28/7/2025 không còn sau ngày hôm nay (28/7/2025). Đề nghị nhập một ngày sau hôm nay.
            han     | 2025-07-31 | Hạn gửi báo cáo theo yêu cầu lần 1 năm 2025 rơi vào ngày 31/7/2025, trong khi số liệu tính đến hết ngày 31/7/2025: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP. Đề nghị chọn cách tính hạn khác.
            """)
    void whatCannotBeAskedIsRefusedAndNothingOpens(String field, String value, String text) {
        assertThat(refused(Map.of(field, value))).isEqualTo(text);
        jobs.runAll();
        assertThat(reporting.roundsOf(plan)).isEmpty();
    }

    @Test
    void onlyWhoCoordinatesTheDirectiveMayAsk() {
        assertThat(requests.choices(given.person("chuyenvien.sxd"))).isEmpty();
        assertThatThrownBy(() -> requests.ask(given.person("chuyenvien.sxd"), regime, typed()))
                .isInstanceOf(ReportRefused.class);
        assertThat(requests.choices(given.person("chuyenvien.sct"))).hasSize(1);
    }

    @Test
    void aDirectiveWhoseInstanceHasEndedIsAskedNoMore() {
        String instance = jdbc.sql("select process_instance_id from directive where id = ?")
                .param(plan)
                .query(String.class)
                .single();
        runtime.deleteProcessInstance(instance, "ended by the test");

        assertThat(refused(Map.of())).isEqualTo("Văn bản đã kết thúc theo dõi nên không yêu cầu báo cáo được nữa.");
    }

    @Test
    void thePageShowsTheFormKeepsWhatWasTypedAndAnswersWithTheDate() throws Exception {
        visitors.opens("chuyenvien.sxd", "/ky-bao-cao/yeu-cau")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có văn bản nào có chế độ báo cáo theo yêu cầu")));
        Map<String, String> fields = new HashMap<>(fields());
        fields.put("cheDo", regime.toString());
        fields.put("han", "2025-07-28");
        visitors.sends("chuyenvien.sct", "/ky-bao-cao/yeu-cau", fields)
                .andExpect(content().string(containsString("Tình hình giải ngân 7 tháng")))
                .andExpect(content().string(containsString("không còn sau ngày hôm nay")));

        fields.put("han", "2025-08-09");
        visitors.sends("chuyenvien.sct", "/ky-bao-cao/yeu-cau", fields)
                .andExpect(redirectedUrl("/ky-bao-cao"))
                .andExpect(flash().attribute("done", containsString("ngày 9/8/2025 là thứ Bảy nên hạn chuyển")));
        visitors.sends("chuyenvien.sxd", "/ky-bao-cao/yeu-cau", fields).andExpect(status().isNotFound());
    }

    private String refused(Map<String, String> changed) {
        try {
            requests.ask(given.person("chuyenvien.sct"), regime, typed(changed));
        } catch (DomainException refusal) {
            return refusals.text(refusal);
        }
        throw new AssertionError("Nothing was refused");
    }

    private static TypedRequest typed() {
        return typed(Map.of());
    }

    private static TypedRequest typed(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(fields());
        fields.putAll(changed);
        return new TypedRequest(fields);
    }

    private static Map<String, String> fields() {
        return Map.of(
                "noiDung", "Tình hình giải ngân 7 tháng",
                "tuNgay", "2025-02-01",
                "denNgay", "2025-07-31",
                "han", "2025-08-09");
    }
}
