package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/**
 * The reporting regimes of the five real directives typed into the register page, and read back. Where a directive says
 * "định kỳ" and no cycle, or no day, one was chosen by those who enter it and marked as not stated.
 */
@DonDocTest
class FiveDirectivesEnteredTest {
    private static final String ALL_AGENCIES =
            "Sở Xây dựng; Sở Tài chính; Sở Nội vụ; UBND các huyện, thành phố, thị xã";

    @Autowired
    RegisterPages pages;

    @Autowired
    Directives directives;

    @Autowired
    StoredDrafts stored;

    @Autowired
    RegimeRows rows;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    Agencies agencies;

    @Autowired
    Plan200 plan;

    private UUID id;

    /** III.1, III.2, II.2.e each quarter, and II.2.d; its monthly II.2.e is a line of III.1. */
    @Test
    void ngheAn200() {
        TypedFields typed = directive("200/KH-UBND", "Kế hoạch", "UBND tỉnh Nghệ An", "2025-03-27")
                .agenciesReport(0, "MONTH", "Các thành viên Tổ 01", "UBND tỉnh tại phiên họp thường kỳ")
                .withRegime(
                        0,
                        "quote",
                        "Chủ động báo cáo kết quả thực hiện về Sở Công Thương trước ngày 17 hàng tháng để tổng hợp, báo cáo"
                                + " UBND tỉnh tại phiên họp thường kỳ.")
                .withRegime(0, "due.kind", "BEFORE_DAY")
                .withRegime(0, "due.number", "17")
                .withRegime(0, "due.stated", "true")
                .standingAgencyReports(1, "QUARTER", "Chủ tịch UBND tỉnh", "20")
                .withRegime(1, "forwards.via", "Văn phòng UBND tỉnh, Sở Tài chính")
                .agenciesReport(2, "QUARTER", "Thống kê tỉnh", "Sở Công Thương")
                .agenciesReport(3, "ON_REQUEST", "Ban QL KKT Đông Nam", "Sở Công Thương");

        List<ReportingRegime> regimes = entered(typed);

        assertThat(regimes)
                .extracting(ReportingRegime::cadence, r -> r.agencies().size(), ReportingRegime::addressee)
                .containsExactly(
                        tuple(Cadence.MONTH, 25, "UBND tỉnh tại phiên họp thường kỳ"),
                        tuple(Cadence.QUARTER, 0, "Chủ tịch UBND tỉnh"),
                        tuple(Cadence.QUARTER, 1, "Sở Công Thương"),
                        tuple(Cadence.ON_REQUEST, 1, "Sở Công Thương"));
        assertThat(regimes.get(0).rule().due().stated()).isTrue();
        assertThat(regimes.get(0).sends().to()).isNull();
        assertThat(regimes.get(1).rule().agenciesReport()).isFalse();
        assertThat(regimes.get(1).forwards().via()).isEqualTo("Văn phòng UBND tỉnh, Sở Tài chính");
        assertThat(dueDates())
                .startsWith(
                        "tháng 4 năm 2025 | hết ngày 16/4/2025 (thứ Tư) | Trước ngày 17 hằng tháng: hạn là hết ngày 16/4/2025.")
                .contains("quý II năm 2025 | null | null");
    }

    /** 2.1 for the half-year and the year; the closing paragraph as a report on request. */
    @Test
    void thaiNguyen2907() {
        TypedFields typed = directive("2907/UBND-CNNXD", "Công văn", "UBND tỉnh Thái Nguyên", "2023-06-19")
                .standingAgencyReports(0, "HALF_YEAR", "UBND tỉnh", "25")
                .standingAgencyReports(1, "YEAR", "UBND tỉnh", "31")
                .agenciesReport(2, "ON_REQUEST", ALL_AGENCIES, "Chủ tịch UBND tỉnh")
                .withRegime(2, "sends.to", "Chủ tịch UBND tỉnh")
                .withRegime(2, "sends.copies", "Sở Công Thương");

        assertThat(entered(typed))
                .extracting(
                        ReportingRegime::cadence,
                        r -> r.rule().agenciesReport(),
                        ReportingRegime::addressee,
                        r -> r.sends().to())
                .containsExactly(
                        tuple(Cadence.HALF_YEAR, false, "UBND tỉnh", null),
                        tuple(Cadence.YEAR, false, "UBND tỉnh", null),
                        tuple(Cadence.ON_REQUEST, true, "Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"));
        assertThat(dueDates())
                .contains("Văn bản không ghi ngày; cơ quan đầu mối tổng hợp ấn định chậm nhất ngày 25")
                .contains("hết ngày 25/6/2025 (thứ Tư)");
    }

    /** III.2, III.3 and the closing paragraph of III. */
    @Test
    void haTinh415() {
        TypedFields typed = directive("415/KH-UBND", "Kế hoạch", "UBND tỉnh Hà Tĩnh", "2020-11-19")
                .agenciesReport(0, "YEAR", ALL_AGENCIES, "UBND tỉnh")
                .withRegime(0, "sends.to", "UBND tỉnh")
                .withRegime(0, "sends.via", "Sở Công Thương")
                .standingAgencyReports(1, "ON_REQUEST", "Chính phủ", "25")
                .withRegime(1, "forwards.via", "UBND tỉnh")
                .agenciesReport(2, "ON_REQUEST", ALL_AGENCIES, "UBND tỉnh");

        assertThat(entered(typed))
                .extracting(
                        ReportingRegime::cadence,
                        ReportingRegime::addressee,
                        r -> r.sends().via())
                .containsExactly(
                        tuple(Cadence.YEAR, "UBND tỉnh", "Sở Công Thương"),
                        tuple(Cadence.ON_REQUEST, "Chính phủ", null),
                        tuple(Cadence.ON_REQUEST, "UBND tỉnh", null));
        assertThat(dueDates()).contains("năm 2025 | hết ngày 19/12/2025 (thứ Sáu)");
    }

    /** III.1 once, III.2 and the two of III.3; a draft, taken as issued on 15/1/2025. */
    @Test
    void haTinh57() {
        TypedFields typed = directive("", "Chương trình hành động", "UBND tỉnh Hà Tĩnh", "2025-01-15")
                .with("withoutNumber", "true")
                .agenciesReport(0, "ONCE", ALL_AGENCIES, "UBND tỉnh")
                .withRegime(0, "sends.to", "UBND tỉnh")
                .withRegime(0, "sends.copies", "Sở Công Thương")
                .withRegime(0, "once.from", "2025-01-15")
                .withRegime(0, "once.to", "2025-04-25")
                .withRegime(0, "once.dueOn", "2025-04-30")
                .agenciesReport(1, "NINE_MONTHS", ALL_AGENCIES, "UBND tỉnh")
                .withRegime(1, "sends.to", "UBND tỉnh")
                .withRegime(1, "sends.copies", "Sở Công Thương")
                .standingAgencyReports(2, "YEAR", "UBND tỉnh", "25")
                .standingAgencyReports(3, "YEAR", "Ban Thường vụ Tỉnh ủy", "25")
                .withRegime(3, "forwards.via", "Ban cán sự đảng UBND tỉnh");

        List<ReportingRegime> regimes = entered(typed);

        assertThat(regimes)
                .extracting(ReportingRegime::cadence, ReportingRegime::addressee)
                .containsExactly(
                        tuple(Cadence.ONCE, "UBND tỉnh"),
                        tuple(Cadence.NINE_MONTHS, "UBND tỉnh"),
                        tuple(Cadence.YEAR, "UBND tỉnh"),
                        tuple(Cadence.YEAR, "Ban Thường vụ Tỉnh ủy"));
        assertThat(regimes.get(0).once().dueOn()).isEqualTo("2025-04-30");
        assertThat(dueDates()).contains("một lần năm 2025 | hết ngày 5/5/2025 (thứ Hai)");
    }

    /** IV.3: by whole half-years, due on the 10th of the month after; taken as issued on 1/1/2022. */
    @Test
    void ngheAnResolutionOnIndustry() {
        TypedFields typed = directive("", "Nghị quyết", "Ban Thường vụ Tỉnh ủy Nghệ An", "2022-01-01")
                .with("withoutNumber", "true")
                .agenciesReport(0, "HALF_YEAR", "Sở Nội vụ; Văn phòng UBND tỉnh", "Ban Thường vụ Tỉnh ủy")
                .withRegime(0, "quote", "định kỳ báo cáo Ban Thường vụ Tỉnh ủy.")
                .withRegime(0, "dataDay", "31")
                .withRegime(0, "due.kind", "ON_DAY")
                .withRegime(0, "due.number", "10")
                .withRegime(0, "due.months", "1")
                .withRegime(0, "onward.kind", "BEFORE_DAY")
                .withRegime(0, "onward.number", "16")
                .withRegime(0, "onward.months", "1");

        assertThat(entered(typed))
                .extracting(
                        ReportingRegime::cadence,
                        ReportingRegime::addressee,
                        r -> r.rule().data().lastDay())
                .containsExactly(tuple(Cadence.HALF_YEAR, "Ban Thường vụ Tỉnh ủy", 31));
        assertThat(dueDates()).contains("6 tháng đầu năm 2025 | hết ngày 10/7/2025 (thứ Năm)");
    }

    private static TypedFields directive(String number, String type, String issuer, String issuedOn) {
        return TypedFields.faultless()
                .withoutRegimes()
                .with("number", number)
                .with("type", type)
                .with("issuer", issuer)
                .with("issuedOn", issuedOn)
                .with("workingGroup", "")
                .with("deputyLogin", "");
    }

    /** Typed, sent to review without an objection, and read back as it was typed. */
    private List<ReportingRegime> entered(TypedFields typed) {
        var flash = new RedirectAttributesModelMap();
        ModelAndView view =
                pages.register(typed.with("action", "review").fields(), plan.person(Plan200.REGISTRAR), flash);
        assertThat(view.getModel()).doesNotContainKey("page");
        assertThat(flash.getFlashAttributes()).doesNotContainKey("refused");
        id = directives.all().get(0).id();
        assertThat(read(stored.load(id).regimes())).isEqualTo(read(typed.draft().regimes()));
        return rows.of(id);
    }

    private List<RegimeValues> read(List<RegimeDraft> regimes) {
        return new RegimeReader(new AgencyNames(agencies), new Problems()).read(regimes);
    }

    private String dueDates() {
        StringBuilder all = new StringBuilder();
        for (BreakdownView.Regime regime : breakdowns.view(id).regimes())
            for (BreakdownView.Period p : regime.periods())
                all.append(p.label())
                        .append(" | ")
                        .append(p.due())
                        .append(" | ")
                        .append(p.explanation())
                        .append(" | ")
                        .append(p.onwardDue())
                        .append(" | ")
                        .append(p.onwardExplanation())
                        .append('\n');
        return all.toString();
    }
}
