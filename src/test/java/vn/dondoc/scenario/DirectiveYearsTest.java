package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;

/**
 * A year of each of the five real directives, morning by morning: what the tables say that people do is done, and every
 * mail that leaves is one that the same tables and the ladders, counted by hand on a wall calendar, let expect.
 */
@DonDocTest
class DirectiveYearsTest {
    @Autowired
    DirectiveYear year;

    @Autowired
    YearLedger happened;

    @Autowired
    Invariants always;

    private final Staff staff = new Staff();

    /**
     * From its arrival to 27/3/2026. A date moved, an extension asked for and granted on the last day, a suspension, an
     * officer who left from August to September, and one of the Statistics that never answers.
     */
    @Test
    void ngheAn200() {
        List<RoundOfYear> rounds = RoundOfYear.table("""
                period   | opens      | due   | onward | published | sct   | sxd   | stc   | kkt   | thongke
                2025-M04 | 2025-04-01 | 04-16 | 04-22  | 04-22     | 04-14 | 04-16 | 04-15 | 04-18 | never
                2025-M05 | 2025-04-29 | 05-16 | 05-22  | 05-21     | 05-13 | 05-14 | 05-16 | 05-15 | 05-19
                2025-M06 | 2025-06-02 | 06-16 | 06-20  | 06-23     | 06-10 | 06-16 | 06-13 | 06-12 | 06-13
                2025-M07 | 2025-07-02 | 07-16 | 07-22  | 07-18     | 07-15 | 07-16 | 07-11 | 07-14 | 07-22
                2025-M08 | 2025-08-04 | 08-18 | 08-22  | 08-22     | 08-13 | 08-14 | 08-15 | never | 08-18
                2025-M09 | 2025-08-29 | 09-16 | 09-22  | 09-22     | 09-15 | 09-11 | 09-16 | never | 09-12
                2025-M10 | 2025-10-02 | 10-16 | 10-22  | 10-20     | 10-14 | 10-16 | 10-15 | 10-17 | 10-13
                2025-M11 | 2025-11-03 | 11-17 | 11-21  | 11-24     | 11-12 | 11-17 | 11-14 | 11-13 | 11-20
                2025-M12 | 2025-12-02 | 12-16 | 12-22  | 12-22     | 12-10 | 12-15 | 12-16 | 12-12 | 12-11
                2026-M01 | 2026-01-05 | 01-16 | 01-22  | 01-21     | 01-14 | 01-15 | 01-16 | 01-19 | 01-13
                2026-M02 | 2026-02-02 | 02-23 | 02-27  | 02-27     | 02-11 | 02-23 | 02-13 | 02-12 | 02-24
                2026-M03 | 2026-03-02 | 03-16 | 03-20  | 03-20     | 03-11 | 03-13 | 03-16 | 03-12 | 03-17
                2025-Q2  | 2025-06-13 | -     | 06-20  | 06-19     | -     | -     | -     | -     | -
                2025-Q3  | 2025-09-12 | -     | 09-19  | 09-19     | -     | -     | -     | -     | -
                2025-Q4  | 2025-12-12 | -     | 12-19  | 12-24     | -     | -     | -     | -     | -
                2026-Q1  | 2026-03-13 | -     | 03-20  | 03-20     | -     | -     | -     | -     | -
                2025-Q2  | 2025-06-06 | 06-20 | 06-26  | 06-26     | -     | -     | -     | -     | 06-19
                2025-Q3  | 2025-09-05 | 09-19 | 09-25  | 09-25     | -     | -     | -     | -     | 09-23
                2025-Q4  | 2025-12-05 | 12-19 | 12-25  | 12-25     | -     | -     | -     | -     | never
                2026-Q1  | 2026-03-06 | 03-20 | 03-26  | 03-26     | -     | -     | -     | -     | 03-20
                """);
        String projects = "Danh mục dự án trọng điểm trong khu kinh tế";
        String capital = "Cân đối vốn hạ tầng cụm công nghiệp";
        String materials = "Rà soát quy hoạch vật liệu xây dựng";
        String hindrances = "Tham mưu tháo gỡ khó khăn trong năm 2025";
        staff.away("chuyenvien.kkt", "2025-08-01", "2025-10-02");

        year.begin("2025-03-28", FiveDrafts.ngheAn200());
        year.receives("2025-03-31", "sct sxd stc kkt");
        year.reports(rounds);
        year.moves("2025-05-28T11:00", projects, "2025-06-20");
        year.finishes("2025-06-23", "kkt", projects);
        year.asksExtension("2025-06-20T11:00", "stc", capital, "2025-07-31");
        year.grants("2025-06-27T11:00", "truongphong.sct");
        year.finishes("2025-08-01", "stc", capital);
        year.decides("2025-09-26T11:00", materials, "/tam-dung");
        year.decides("2025-10-13T11:00", materials, "/tiep-tuc");
        year.finishes("2025-10-15", "sxd", materials);
        year.finishes("2025-12-29", "sct", hindrances);
        year.administers("2025-07-31T16:00", "chuyenvien.kkt", "/ngung");
        year.administers("2025-10-01T16:00", "chuyenvien.kkt", "/mo-lai");
        year.playTo("2026-03-27");

        assertEveryMail(
                647,
                new ExpectedYear(false, staff, "2026-03-27", "FCD")
                        .mail("2025-03-28", "RECEIPT", "OHM", "sct", "sxd", "stc", "kkt", "thongke")
                        .open("RECEIPT", "1", "thongke", "2025-04-04", "2025-03-31", "2025-04-04")
                        .reports(rounds)
                        .open("ASSIGNMENT", projects, "kkt", "2025-05-30", "2025-03-31", "2025-05-28")
                        .mail("2025-05-28", "DUE_DATE_MOVED", "OH", "kkt")
                        .open("ASSIGNMENT", projects, "kkt", "2025-06-20", "2025-05-29", "2025-06-23")
                        .mail("2025-06-23", "RESULT_CONFIRMED", "O", "kkt")
                        .open("ASSIGNMENT", capital, "stc", "2025-06-30", "2025-03-31", "2025-06-27")
                        .mail("2025-06-20", "REQUEST_ASKED", "S", "sct")
                        .open("REQUEST", capital, "sct", "2025-06-27", "2025-06-23", "2025-06-27")
                        .mail("2025-06-27", "DUE_DATE_MOVED", "OH", "stc")
                        .open("ASSIGNMENT", capital, "stc", "2025-07-31", "2025-06-30", "2025-08-01")
                        .mail("2025-08-01", "RESULT_CONFIRMED", "O", "stc")
                        .open("ASSIGNMENT", materials, "sxd", "2025-09-30", "2025-03-31", "2025-09-26")
                        .mail("2025-09-26", "SUSPENDED", "OH", "sxd")
                        .mail("2025-10-13", "RESUMED", "OH", "sxd")
                        // Eleven working days stood still: 26, 29, 30/9 and 1, 2, 3, 6 to 10/10.
                        .open("ASSIGNMENT", materials, "sxd", "2025-10-15", "2025-10-14", "2025-10-15")
                        .mail("2025-10-15", "RESULT_CONFIRMED", "O", "sxd")
                        .open("ASSIGNMENT", hindrances, "sct", "2025-12-31", "2025-03-31", "2025-12-29")
                        .mail("2025-12-29", "RESULT_CONFIRMED", "O", "sct")
                        .dossier("2025-04-22", "2025-04-23", "2025-04-25"));
    }

    /** An urgent one. Of its dated work one is done late, one on the day, and one goes to the Chairman. */
    @Test
    void thaiNguyen2907() {
        List<RoundOfYear> rounds = RoundOfYear.table("""
                period   | opens      | due | onward | published
                2025-H1  | 2025-06-13 | -   | 06-25  | 06-25
                2025-H2  | 2025-12-12 | -   | 12-25  | 12-23
                2025-Y   | 2025-12-12 | -   | 12-31  | 12-31
                """);
        String planning = "Thẩm định quy hoạch chi tiết cụm công nghiệp";
        String capital = "Cân đối vốn đầu tư hạ tầng cụm công nghiệp";
        String budget = "Bố trí kinh phí thực hiện Chương trình";

        year.begin("2025-03-03", FiveDrafts.thaiNguyen2907());
        year.receives("2025-03-04", "sct stc");
        year.reports(rounds);
        year.finishes("2025-04-17", "sxd", planning);
        year.presents("2025-07-04T10:00", Map.of("measure", "NEW_DATE", "date", "2025-07-25"));
        year.theChairmanAgrees("2025-07-07T10:00");
        year.finishes("2025-07-25", "stc", capital);
        year.finishes("2025-09-03", "stc", budget);
        year.playTo("2026-03-02");

        assertEveryMail(
                89,
                new ExpectedYear(true, staff, "2026-03-02", "FC")
                        .mail("2025-03-03", "RECEIPT", "OHM", "sct", "sxd", "stc")
                        .open("RECEIPT", "1", "sxd", "2025-03-10", "2025-03-04", "2025-03-10")
                        .reports(rounds)
                        .open("ASSIGNMENT", planning, "sxd", "2025-04-15", "2025-03-04", "2025-04-17")
                        .mail("2025-04-17", "RESULT_CONFIRMED", "O", "sxd")
                        .open("ASSIGNMENT", capital, "stc", "2025-06-30", "2025-03-04", "2025-07-07")
                        .mail("2025-07-04", "ESCALATED", "OHM", "stc")
                        .mail("2025-07-04", "DOSSIER_DECIDE", "C", "")
                        .mail("2025-07-07", "DECISION", "OHM", "stc")
                        .mail("2025-07-07", "DECISION", "SHF", "sct")
                        .open("ASSIGNMENT", capital, "stc", "2025-07-25", "2025-07-08", "2025-07-25")
                        .mail("2025-07-25", "RESULT_CONFIRMED", "O", "stc")
                        .open("ASSIGNMENT", budget, "stc", "2025-09-03", "2025-03-04", "2025-09-03")
                        .mail("2025-09-03", "RESULT_CONFIRMED", "O", "stc"));
    }

    /** One asks another to co-operate and gets no answer; of three one reports late and one never. */
    @Test
    void haTinh415() {
        List<RoundOfYear> rounds = RoundOfYear.table("""
                period   | opens      | due   | onward | published | sxd   | stc   | kkt
                2025-Y   | 2025-12-05 | 12-19 | 12-25  | 12-26     | 12-18 | 12-22 | never
                """);
        String announcement = "Tham mưu công bố Quy hoạch tỉnh";
        String budget = "Tham mưu bố trí kinh phí hằng năm";

        year.begin("2025-03-03", FiveDrafts.haTinh415());
        year.receives("2025-03-04", "sxd stc kkt");
        year.reports(rounds);
        year.asks("2025-05-05T11:00", "stc", announcement, Map.of("kind", "COOPERATION", "toAgency", FiveDrafts.SXD));
        year.finishes("2025-05-16", "stc", announcement);
        year.finishes("2025-10-29", "stc", budget);
        year.playTo("2026-03-02");

        assertEveryMail(
                72,
                new ExpectedYear(false, staff, "2026-03-02", "FC")
                        .mail("2025-03-03", "RECEIPT", "OHM", "sxd", "stc", "kkt")
                        .reports(rounds)
                        .open("ASSIGNMENT", announcement, "stc", "2025-05-16", "2025-03-04", "2025-05-16")
                        .mail("2025-05-05", "REQUEST_ASKED", "OHM", "sxd")
                        .open("COOPERATION", announcement, "sxd", "2025-05-12", "2025-05-06", "2025-05-16")
                        .mail("2025-05-16", "RESULT_CONFIRMED", "O", "stc")
                        .open("ASSIGNMENT", budget, "stc", "2025-10-31", "2025-03-04", "2025-10-29")
                        .mail("2025-10-29", "RESULT_CONFIRMED", "O", "stc")
                        .dossier("2025-12-25", "2025-12-26", "2025-12-30"));
    }

    /** A suspension over the whole of July's middle, work withdrawn two days before it is due, a report never published. */
    @Test
    void haTinh57() {
        List<RoundOfYear> rounds = RoundOfYear.table("""
                period   | opens      | due   | onward | published | sxd   | stc   | kkt
                2025-L   | 2025-04-17 | 05-05 | 05-12  | 05-12     | 04-29 | 05-05 | 05-08
                2025-N9  | 2025-09-05 | 09-19 | 09-26  | 09-26     | 09-18 | 09-19 | never
                2025-Y   | 2025-12-12 | -     | 12-25  | 12-24     | -     | -     | -
                2025-Y   | 2025-12-12 | -     | 12-25  | never     | -     | -     | -
                """);
        String planning = "Rà soát, điều chỉnh các quy hoạch";
        String zone = "Đề án phát triển khu kinh tế";

        year.begin("2025-03-03", FiveDrafts.haTinh57());
        year.receives("2025-03-04", "sxd stc");
        year.reports(rounds);
        year.decides("2025-07-01T11:00", planning, "/tam-dung");
        year.decides("2025-07-21T11:00", planning, "/tiep-tuc");
        year.decides("2025-07-29T11:00", zone, "/thoi-giao");
        year.finishes("2025-09-09", "sxd", planning);
        year.playTo("2026-03-02");

        assertEveryMail(
                122,
                new ExpectedYear(false, staff, "2026-03-02", "FC")
                        .mail("2025-03-03", "RECEIPT", "OHM", "sxd", "stc", "kkt")
                        .open("RECEIPT", "1", "kkt", "2025-03-10", "2025-03-04", "2025-03-10")
                        .reports(rounds)
                        .open("ASSIGNMENT", planning, "sxd", "2025-08-15", "2025-03-04", "2025-07-01")
                        .mail("2025-07-01", "SUSPENDED", "OH", "sxd")
                        .mail("2025-07-21", "RESUMED", "OH", "sxd")
                        // Fourteen working days stood still: 1 to 4, 7 to 11, 14 to 18/7.
                        .open("ASSIGNMENT", planning, "sxd", "2025-09-08", "2025-07-22", "2025-09-09")
                        .mail("2025-09-09", "RESULT_CONFIRMED", "O", "sxd")
                        .open("ASSIGNMENT", zone, "kkt", "2025-07-31", "2025-03-04", "2025-07-29")
                        .mail("2025-07-29", "WITHDRAWN", "OH", "kkt")
                        .dossier("2025-09-25", "2025-09-26", "2025-09-30"));
    }

    /** Two half-years, the second due on a Saturday that is worked; one agency leaves out the first, and is late again. */
    @Test
    void ngheAnResolutionOnIndustry() {
        List<RoundOfYear> rounds = RoundOfYear.table("""
                period   | opens      | due   | onward | published | sxd   | stc
                2025-H1  | 2025-06-26 | 07-10 | 07-15  | 07-15     | 07-09 | never
                2025-H2  | 2025-12-25 | 01-10 | 01-15  | 01-15     | 01-10 | 01-12
                """);
        String teaching = "Hướng dẫn học tập, quán triệt Nghị quyết";

        year.begin("2025-03-03", FiveDrafts.ngheAnResolution());
        year.receives("2025-03-04", "sxd stc");
        year.reports(rounds);
        year.finishes("2025-04-02", "sxd", teaching);
        year.playTo("2026-03-02");

        assertEveryMail(
                74,
                new ExpectedYear(false, staff, "2026-03-02", "FCD")
                        .mail("2025-03-03", "RECEIPT", "OHM", "sxd", "stc")
                        .reports(rounds)
                        .open("ASSIGNMENT", teaching, "sxd", "2025-03-31", "2025-03-04", "2025-04-02")
                        .mail("2025-04-02", "RESULT_CONFIRMED", "O", "sxd")
                        .dossier("2025-07-16", "2025-07-17", "2025-07-21"));
    }

    /** @param counted by hand from the tables above, so that not even the expectation counts itself */
    private void assertEveryMail(int counted, ExpectedYear expected) {
        assertThat(expected.printed().lines()).hasSize(counted);
        assertThat(happened.printed()).isEqualTo(expected.printed());
        always.check();
    }
}
