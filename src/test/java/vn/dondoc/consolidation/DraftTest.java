package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.document.Table;

/** What a build makes of the accepted lines. */
@ConsolidationTest
class DraftTest {
    @Autowired
    AprilRound april;

    @Autowired
    Drafts drafts;

    @Autowired
    ReportStore reports;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    Occasions occasions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        april.opened();
    }

    @Test
    void saysWhoSentInTimeWhoLateAndHowManyAreMissing() {
        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");
        drafts.build(april.id());

        assertThat(texts(Section.SENDING))
                .containsExactly("Đến 17 giờ 00 ngày 18/4/2025, có 10/11 cơ quan, đơn vị, địa phương gửi báo cáo;"
                        + " trong đó 09 báo cáo gửi đúng hạn, 01 báo cáo gửi chậm; 01 cơ quan, đơn vị, địa phương"
                        + " chưa gửi báo cáo (Phụ lục II).");
        assertThat(occasions.of(april.id()).dataLine(figures().asOf()))
                .isEqualTo("Số liệu tổng hợp từ ngày ban hành Kế hoạch (27/3/2025) đến hết ngày 14/4/2025;"
                        + " tình hình gửi báo cáo tính đến 17 giờ 00 ngày 18/4/2025.");
    }

    @Test
    void addsUpTheTableOfWhoSentByGroup() {
        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");
        drafts.build(april.id());

        assertThat(rows("Bảng 1"))
                .containsExactly(
                        List.of("1", "Sở, ban, ngành cấp tỉnh", "4", "4", "–", "–"),
                        List.of("2", "Cơ quan Trung ương trên địa bàn", "1", "1", "–", "–"),
                        List.of("3", "UBND các huyện, thành phố, thị xã", "6", "4", "1", "1"),
                        List.of("", "Tổng cộng", "11", "9", "1", "1"));
        assertThat(Checks.sums(figures())).allMatch(Checks.Check::good);
    }

    @Test
    void namesTheUncheckedAndTheReturnedBesideTheFigures() {
        april.state("so-xay-dung", "CHECKING");
        april.state("so-tai-chinh", "RETURNED");
        drafts.build(april.id());

        assertThat(texts(Section.SENDING))
                .contains(
                        "Trong số báo cáo đã gửi, 01 báo cáo đang được kiểm tra (Sở Xây dựng); 01 báo cáo được trả lại"
                                + " để bổ sung (Sở Tài chính); nội dung chưa được tổng hợp.");
        assertThat(Checks.sums(figures()).get(1).text())
                .isEqualTo("Số phải báo cáo 11 = 7 đã chấp nhận + 1 chờ kiểm tra + 1 trả lại + 2 chưa gửi.");
    }

    @Test
    void namesTheLateAndTheMissingInTheShortcomingsOnly() {
        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");
        drafts.build(april.id());

        assertThat(texts(Section.SHORTCOMINGS))
                .containsExactly("Còn 01 cơ quan, đơn vị, địa phương gửi báo cáo chậm (UBND huyện Diễn Châu) và 01 cơ"
                        + " quan, đơn vị, địa phương chưa gửi báo cáo (UBND huyện Quỳnh Lưu), ảnh hưởng đến tiến độ"
                        + " tổng hợp chung.");
        assertThat(paragraphs.of(april.id()))
                .filteredOn(p -> p.text().contains("Quỳnh Lưu"))
                .extracting(Paragraph::section)
                .containsOnly(Section.SHORTCOMINGS);
    }

    @Test
    void ordersTheResultsAsTheDirectiveDoesAndLettersThem() {
        drafts.build(april.id());

        assertThat(composed())
                .filteredOn(Part.Head.class::isInstance)
                .map(part -> (Part.Head) part)
                .filteredOn(head -> head.level() == 3)
                .extracting(Part.Head::text)
                .containsExactly(
                        "a) Sở Công Thương",
                        "b) Sở Xây dựng",
                        "c) Sở Tài chính",
                        "d) Ban Quản lý Khu kinh tế Đông Nam",
                        "đ) Chi cục Thống kê tỉnh Nghệ An",
                        "e) UBND các huyện, thành phố, thị xã");
    }

    @Test
    void leadsEachResultWithItsAssignmentAndCitesTheProduct() {
        drafts.build(april.id());

        assertThat(of("so-xay-dung", Section.RESULTS).get(0))
                .extracting(Paragraph::lead, Paragraph::text)
                .containsExactly(
                        "Thực hiện chiến lược phát triển vật liệu xây dựng.",
                        "Đã tham mưu kế hoạch phát triển vật liệu xây không nung (Quyết định số 815/QĐ-UBND ngày"
                                + " 10/4/2025).");
    }

    @Test
    void putsTheDistrictsTogetherAndListsThoseWithoutResultsInOneSentence() {
        drafts.build(april.id());

        List<String> results = texts(Section.RESULTS);
        assertThat(results)
                .contains("Báo cáo của 04/06 địa phương đã được tổng hợp; 03 địa phương có kết quả trong kỳ.")
                .contains("UBND thị xã Hoàng Mai: Đã làm việc với 03 doanh nghiệp trong khu công nghiệp Hoàng Mai I."
                        + " Mức độ hoàn thành: 60%.");
        assertThat(results).last().isEqualTo("Các đơn vị không phát sinh kết quả trong kỳ: UBND huyện Hưng Nguyên.");
    }

    @Test
    void groupsDifficultiesBySubjectWithTheirTable() {
        drafts.build(april.id());

        assertThat(paragraphs.of(april.id()))
                .filteredOn(p -> p.section().chapter() == Chapter.IV)
                .extracting(Paragraph::section, Paragraph::agency)
                .containsExactly(
                        tuple(Section.LAND, "ban-quan-ly-kkt-dong-nam"),
                        tuple(Section.LAND, "ubnd-tx-hoang-mai"),
                        tuple(Section.FUNDING, "so-tai-chinh"));
        assertThat(rows("Bảng 3"))
                .contains(
                        List.of("Quy hoạch, đất đai, giải phóng mặt bằng"),
                        List.of(
                                "3",
                                "Nguồn thu sử dụng đất đạt thấp.",
                                "Sở Tài chính",
                                "Bổ sung vốn hỗ trợ hạ tầng khu công nghiệp",
                                "Bộ Tài chính",
                                "tháng 4/2025",
                                "Chưa giải quyết"));
    }

    @Test
    void saysInWhichPeriodADifficultyFirstCameUp() {
        drafts.build(april.id());
        UUID may = april.round(
                "2025-M05", LocalDate.of(2025, 4, 15), LocalDate.of(2025, 5, 14), LocalDate.of(2025, 5, 16));
        jdbc.sql("update report set round_id = ?").param(may).update();
        drafts.build(may);

        Figures figures = reports.find(may).orElseThrow().figures();
        assertThat(figures.raised().values())
                .extracting(Figures.RaisedFacts::firstPeriod)
                .hasSize(3)
                .containsOnly("tháng 4/2025");
    }

    @Test
    void sendsProposalsToThoseWhoDecide() {
        drafts.build(april.id());

        assertThat(texts(Section.TO_PROVINCE))
                .containsExactly("Ban Quản lý Khu kinh tế Đông Nam: Chỉ đạo UBND huyện Diễn Châu hoàn thành bồi thường"
                        + " trong tháng 5.");
        assertThat(texts(Section.TO_MINISTRIES))
                .containsExactly("Sở Tài chính: Bổ sung vốn hỗ trợ hạ tầng khu công nghiệp.");
        assertThat(texts(Section.TO_DISTRICTS)).isEmpty();
    }

    @Test
    void proposesWhatComesNext() {
        april.assignment("CV", "Gửi danh mục dự án vướng mắc", "so-xay-dung", "2025-05-09", "IN_PROGRESS", null);
        drafts.build(april.id());

        assertThat(texts(Section.NEXT_STEPS))
                .containsExactly(
                        "Sở Xây dựng hoàn thành nhiệm vụ “Gửi danh mục dự án vướng mắc” (hạn đến hết ngày 9/5/2025).",
                        "Sở Công Thương: Thẩm định 02 cụm công nghiệp.",
                        "Ban Quản lý Khu kinh tế Đông Nam: Phối hợp hoàn thành bàn giao mặt bằng đợt 2.");
    }

    @Test
    void printsNoRateWhereNothingWasDue() {
        drafts.build(april.id());

        assertThat(rates()).allMatch(rate -> rate.endsWith("= –."));
        assertThat(rows("Bảng 2"))
                .last()
                .isEqualTo(List.of("", "Tổng cộng", "25", "–", "–", "–", "–", "–", "25", "18", "3", "4"));
        assertThat(texts(Section.STATUS)).containsExactly("Không có nhiệm vụ quá hạn.");
    }

    @Test
    void countsDatedAssignmentsByTheirOfficialStatus() {
        april.assignment("CV", "Gửi đầu mối theo dõi", "so-xay-dung", "2025-04-04", "DONE", "2025-04-03");
        april.assignment("CV", "Gửi kịch bản tăng trưởng", "so-xay-dung", "2025-04-10", "DONE", "2025-04-11");
        april.assignment("CV", "Gửi danh mục dự án", "so-xay-dung", "2025-04-15", "IN_PROGRESS", null);
        april.assignment("CV", "Rà soát dự án", "so-xay-dung", "2025-04-25", "IN_PROGRESS", null);
        april.assignment("CV", "Việc đã thôi giao", "so-xay-dung", "2025-04-25", "WITHDRAWN", null);
        drafts.build(april.id());

        assertThat(rows("Bảng 2").get(1))
                .isEqualTo(List.of("2", "Sở Xây dựng", "7", "4", "1", "1", "1", "1", "3", "3", "–", "–"));
        assertThat(rates())
                .containsExactly(
                        "Tỷ lệ nhiệm vụ đến hạn đã hoàn thành = (đúng hạn + quá hạn) / (đúng hạn + quá hạn + chưa hoàn"
                                + " thành, quá hạn) = (1 + 1) / (1 + 1 + 1) = 66,67%.",
                        "Tỷ lệ hoàn thành đúng hạn = đúng hạn / (đúng hạn + quá hạn + chưa hoàn thành, quá hạn) = 1 / (1"
                                + " + 1 + 1) = 33,33%.");
        assertThat(texts(Section.STATUS)).containsExactly("Có 01 nhiệm vụ chưa hoàn thành, quá hạn (Phụ lục III).");
        assertThat(figures().overdue())
                .extracting(Figures.OverdueRow::title, Figures.OverdueRow::workingDaysLate)
                .containsExactly(tuple("Gửi danh mục dự án", 2));
    }

    @Test
    void keepsWhereEachParagraphComesFrom() {
        drafts.build(april.id());

        assertThat(jdbc.sql("select count(*) from consolidated_paragraph p join report_line l on l.id = p.line_id"
                                + " join report r on r.id = l.report_id where p.round_id = ?"
                                + " and p.agency = r.agency and p.line_version = l.version"
                                + " and p.assignment_id = l.assignment_id")
                        .param(april.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(19 + 3 + 2 + 2);
    }

    private Figures figures() {
        return reports.find(april.id()).orElseThrow().figures();
    }

    private List<Part> composed() {
        return Composition.of(occasions.of(april.id()), figures(), paragraphs.of(april.id()));
    }

    private List<List<String>> rows(String caption) {
        return composed().stream()
                .filter(Part.Drawn.class::isInstance)
                .map(part -> ((Part.Drawn) part).table())
                .filter(table -> table.caption().startsWith(caption))
                .flatMap(table -> table.rows().stream())
                .map(Table.Row::cells)
                .toList();
    }

    private List<String> rates() {
        return composed().stream()
                .filter(Part.Remark.class::isInstance)
                .map(part -> ((Part.Remark) part).text())
                .toList();
    }

    private List<String> texts(Section section) {
        return paragraphs.of(april.id()).stream()
                .filter(p -> p.section() == section)
                .map(Paragraph::text)
                .toList();
    }

    private List<Paragraph> of(String agency, Section section) {
        return paragraphs.of(april.id()).stream()
                .filter(p -> p.section() == section && agency.equals(p.agency()))
                .toList();
    }
}
