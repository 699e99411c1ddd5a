package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.reminder.Reminders;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.LinkWalk;

/**
 * April 2025 of the plan 200/KH-UBND: all report in time but one on the 18th and one never; beside it the illustrative
 * letter's four dated assignments, one for each official status. Ends with the effect of what the Chairman decided.
 */
@DonDocTest
class MonthEndTest {
    private static final List<Reporter> REPORTERS = Reporter.table("""
            code       | agency                   | officer               | head                | lines | receives   | sends       | rungs
            sct        | so-cong-thuong           | chuyenvien.sct        | lanhdao.sct         | 7     | 31/3 09:00 | 14/4 09:00  | 1
            sxd        | so-xay-dung              | chuyenvien.sxd        | lanhdao.sxd         | 4     | 31/3 09:00 | 16/4 16:30  | 3
            stc        | so-tai-chinh             | chuyenvien.stc        | lanhdao.stc         | 4     | 31/3 09:00 | 15/4 10:00  | 2
            kkt        | ban-quan-ly-kkt-dong-nam | chuyenvien.kkt        | lanhdao.kkt         | 7     | 31/3 09:00 | 15/4 14:30  | 2
            thongke    | thong-ke-tinh            | congchuc.thongke      | lanhdao.thongke     | 2     | 01/4 15:00 | 15/4 10:00  | 2
            vinh       | ubnd-tp-vinh             | chuyenvien.vinh       | lanhdao.vinh        | 2     | 31/3 09:00 | 14/4 14:00  | 1
            hoangmai   | ubnd-tx-hoang-mai        | chuyenvien.hoangmai   | lanhdao.hoangmai    | 2     | 31/3 09:00 | 14/4 15:00  | 1
            dienchau   | ubnd-huyen-dien-chau     | chuyenvien.dienchau   | lanhdao.dienchau    | 2     | 04/4 16:00 | 16/4 23:50  | 3
            hungnguyen | ubnd-huyen-hung-nguyen   | chuyenvien.hungnguyen | lanhdao.hungnguyen  | 2     | 31/3 09:00 | 18/4 10:00  | 4
            nghiloc    | ubnd-huyen-nghi-loc      | chuyenvien.nghiloc    | lanhdao.nghiloc     | 2     | 31/3 09:00 | 16/4 09:00  | 3
            quynhluu   | ubnd-huyen-quynh-luu     | chuyenvien.quynhluu   | lanhdao.quynhluu    | 2     | never      | never       | 5
            """);

    private static final List<String> VISITORS = List.of(
            "chuyenvien.sct",
            "lanhdao.sct",
            "chuyenvien.sxd",
            "lanhdao.sxd",
            "chuyenvien.vinh",
            "chuyenvien.quynhluu",
            "chuyenvien.vp",
            "totruong.to01",
            "chutich",
            "quantri");

    private static final LocalDate DUE = LocalDate.of(2025, 4, 16);
    private static final String LATE = "ubnd-huyen-hung-nguyen";
    private static final String SILENT = "ubnd-huyen-quynh-luu";

    @Autowired
    MonthEnd month;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    Site site;

    @Autowired
    Work work;

    @Autowired
    Leaders leaders;

    @Autowired
    Reminders reminders;

    @Autowired
    Reporting reporting;

    @Autowired
    Records records;

    @Autowired
    AprilRound round;

    @Autowired
    Invariants always;

    @Test
    void aMonthFromTheReleaseOfThePlanToTheEffectOfTheDecision() {
        month.begin(REPORTERS);
        elevenAgenciesHaveThirtySixAssignmentsAndOneIsDeemedToHaveReceivedThem();
        theRoundOpensOnTheFirstOfApril();
        onTheDueDayNineHaveSent();
        theNextMorningTheRoundClosesAndTheDraftIsThere();
        theLateOneGoesIntoTheDraft();
        theReportIsSignedAndSaysWhatTheBoardAndTheMailSay();
        theDossierIsPresentedAndDecided();
        theDecisionTakesEffect();
        everyMailOfTheMonthWasExpectedAndEveryExpectedMailCame();
    }

    private void elevenAgenciesHaveThirtySixAssignmentsAndOneIsDeemedToHaveReceivedThem() {
        chronicle.playTo("2025-03-31T08:00");
        assertThat(work.byLead(month.plan())).isEqualTo(linesOfTheTable());
        assertThat(work.steps(month.plan())).isEqualTo(Map.of("Chờ tiếp nhận", 36L));

        chronicle.playTo("2025-04-07T17:00");
        assertThat(work.steps(month.plan())).isEqualTo(Map.of("Đang thực hiện", 34L, "Chờ tiếp nhận", 2L));
        chronicle.playTo("2025-04-08T08:00");
        assertThat(work.steps(month.plan())).isEqualTo(Map.of("Đang thực hiện", 36L));
        assertThat(records.deemedToHaveReceived(month.plan())).containsExactly(SILENT);
        assertThat(work.statuses(month.plan()).values()).containsOnly("Thường xuyên");
    }

    private void theRoundOpensOnTheFirstOfApril() {
        Round april = reporting.round(month.round());
        assertThat(VietnameseDates.dayOf(april.openedAt())).isEqualTo("2025-04-01");
        assertThat(april.dataFrom()).isEqualTo("2025-03-27");
        assertThat(april.dataTo()).isEqualTo("2025-04-14");
        assertThat(april.dueOn()).isEqualTo(DUE);
        assertThat(reporting.reportsOf(april.id())).extracting(r -> r.agency()).containsExactlyElementsOf(agencies());
        assertThat(records.linesByAgency(month.round())).isEqualTo(linesOfTheTable());
    }

    private void onTheDueDayNineHaveSent() {
        chronicle.playTo("2025-04-16T23:59");

        assertThat(round.counts()).isEqualTo(new Counts(11, 9, 0, 2));
        assertThat(round.kindOf("ubnd-tp-vinh")).isEqualTo(Kind.RETURNED);
        assertThat(round.kindOf("ubnd-huyen-dien-chau")).isEqualTo(Kind.UNCHECKED);
        always.check();
        assertThat(work.statuses(month.letter()))
                .isEqualTo(Map.of(
                        1, "Hoàn thành đúng hạn",
                        2, "Hoàn thành quá hạn",
                        3, "Chưa hoàn thành, quá hạn",
                        4, "Chưa hoàn thành, trong hạn"));
        assertThat(site.page(MonthEnd.COORDINATOR, "/nhiem-vu?vanBan=" + month.letter()))
                .contains("Xong đúng hạn 1", "Xong quá hạn 1", "Quá hạn 1", "Trong hạn 1", "Thường xuyên 0");
        assertThat(site.page(MonthEnd.COORDINATOR, "/nhiem-vu?vanBan=" + month.plan()))
                .contains("Thường xuyên 36", "Quá hạn 0");
        everyLinkOpens();
    }

    private void theNextMorningTheRoundClosesAndTheDraftIsThere() {
        chronicle.playTo("2025-04-17T09:00");
        assertThat(reporting.round(month.round()).state().label()).isEqualTo("Đã hết hạn gửi, còn nhận bổ sung");
        Reporter vinh = reporter("vinh");
        people.writes(vinh, month.round(), Map.of(MonthEnd.LOCAL_PROJECTS, "Đã giải quyết 02 kiến nghị của dự án A."));
        people.submits(vinh, month.round());
        people.approves(vinh, month.round());
        chronicle.settle();
        month.acceptsWhatCame();
        chronicle.settle();

        chronicle.playTo("2025-04-17T17:00");
        assertThat(round.kinds()).isEqualTo(Map.of(Kind.ACCEPTED, 9L, Kind.MISSING, 2L));
        assertThat(Counts.onBoard(round.board())).isEqualTo(new Counts(11, 9, 0, 2));
        assertThat(Site.text(round.board(), "missing-text").orElseThrow())
                .contains("còn 2 đơn vị chưa gửi: UBND huyện Hưng Nguyên, UBND huyện Quỳnh Lưu");
        assertThat(Counts.told(round.draft())).isEqualTo(new Counts(11, 9, 0, 2));
        everyLinkOpens();
    }

    private void theLateOneGoesIntoTheDraft() {
        chronicle.playTo("2025-04-18T11:00");
        month.acceptsWhatCame();
        site.acts(
                MonthEnd.COORDINATOR,
                "/ky-bao-cao/" + month.round() + "/ly-do-cham",
                Map.of(
                        "baoCao",
                        people.reportOf(LATE, month.round()).id().toString(),
                        "lyDo",
                        "Chờ số liệu của các xã."));

        chronicle.playTo("2025-04-18T17:00");
        assertThat(round.kinds()).isEqualTo(Map.of(Kind.ACCEPTED, 10L, Kind.MISSING, 1L));
        assertThat(Counts.onBoard(round.board())).isEqualTo(new Counts(11, 9, 1, 1));
        assertThat(Counts.told(round.draft())).isEqualTo(new Counts(11, 9, 1, 1));
    }

    private void theReportIsSignedAndSaysWhatTheBoardAndTheMailSay() {
        chronicle.playTo("2025-04-22T09:00");
        String page = "/tong-hop/" + month.round();
        site.acts(
                MonthEnd.COORDINATOR,
                page + "/doan",
                Map.of("section", "III.1", "text", "Các cơ quan, đơn vị đã chủ động triển khai."));
        site.acts(MonthEnd.COORDINATOR, page + "/trinh", Map.of("note", "Kính trình."));
        site.acts("lanhdao.sct", page + "/duyet", Map.of("decision", "SIGN", "number", "5"));
        chronicle.settle();

        var report = new PublishedReport(records.document(month.round()));
        ExpectedReport.isRead(report);
        assertThat(records.citedResults(month.round()))
                .containsExactlyInAnyOrder(
                        "so-cong-thuong: Đã kiểm tra hạ tầng 03 cụm công nghiệp.",
                        "ban-quan-ly-kkt-dong-nam: Đã hướng dẫn thủ tục cho 02 nhà đầu tư hạ tầng.",
                        "ubnd-tp-vinh: Đã giải quyết 02 kiến nghị của dự án A.",
                        "ubnd-huyen-hung-nguyen: Đã bàn giao mặt bằng cho 01 dự án.");

        assertThat(Counts.told(report.text())).isEqualTo(Counts.onBoard(round.board()));
        String mail = ledger.to(SILENT).get(ledger.to(SILENT).size() - 1).text();
        assertThat(mail).contains("báo cáo tổng hợp số 05/BC-SCT");
        assertThat(Counts.told(mail)).isEqualTo(Counts.onBoard(round.board()));
    }

    private void theDossierIsPresentedAndDecided() {
        chronicle.playTo("2025-04-24T08:30");
        assertThat(records.dossierItems())
                .containsExactly(
                        "2025-04-21 Gửi danh mục dự án công nghiệp đang vướng mắc, hạn 2025-04-15, đã nhắc 5 lần",
                        "2025-04-22 Báo cáo tháng 4/2025 · KH 200/KH-UBND, hạn 2025-04-16, đã nhắc 5 lần");
        always.check();

        leaders.theOfficePresents();
        chronicle.settle();
        chronicle.playTo("2025-04-24T10:00");
        leaders.theDeputyAgrees();
        chronicle.settle();
        chronicle.playTo("2025-04-24T14:00");
        leaders.theChairmanAgreesToAll();
        chronicle.settle();
    }

    private void theDecisionTakesEffect() {
        assertThat(records.movedDueDates())
                .containsExactly(
                        "2025-04-15 > 2025-04-29 chutich: Ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại phiếu trình"
                                + " mở ngày 21/4/2025");
        assertThat(work.statuses(month.letter()).get(3)).isEqualTo("Chưa hoàn thành, trong hạn");
        assertThat(people.reportOf(SILENT, month.round()).sendBy()).isEqualTo("2025-04-28");
        always.check();

        chronicle.note(
                "2025-04-25T16:00",
                () -> people.does(
                        "chuyenvien.kkt",
                        "userTask_carryOut",
                        "Rà soát dự án",
                        Map.of("result", "Đã rà soát 12 dự án.")));
        chronicle.playTo("2025-04-26T17:00");
        assertThat(work.statuses(month.letter()).get(4)).isEqualTo("Chưa hoàn thành, trong hạn");
        assertThat(people.reportOf(SILENT, month.round()).state()).isEqualTo(Report.State.WRITING);
        assertThat(records.dossiers()).hasSize(1);
        always.check();
        everyLinkOpens();
    }

    private void everyMailOfTheMonthWasExpectedAndEveryExpectedMailCame() {
        assertThat(ledger.printed(REPORTERS)).isEqualTo(ExpectedMails.ofTheMonth());
        assertThat(records.mailStates()).containsExactly("SENT");
        for (Reporter r : REPORTERS)
            assertThat(reminders.sentFor(
                            people.reportOf(r.agency(), month.round()).id(), r.agency(), DUE))
                    .as(r.code())
                    .isEqualTo(r.reminders());
    }

    /** Whatever somebody may see leads somewhere, in every state that the month knows. */
    private void everyLinkOpens() {
        LinkWalk walk = new LinkWalk(site.address());
        for (String login : VISITORS)
            assertThat(walk.walk(login))
                    .hasSizeGreaterThan(4)
                    .filteredOn(page -> !page.opens())
                    .isEmpty();
    }

    private static Map<String, Long> linesOfTheTable() {
        return REPORTERS.stream().collect(Collectors.toMap(Reporter::agency, r -> (long) r.lines()));
    }

    private static List<String> agencies() {
        return REPORTERS.stream().map(Reporter::agency).toList();
    }

    private static Reporter reporter(String code) {
        return REPORTERS.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }
}
