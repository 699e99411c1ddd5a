package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a sentence wants a report. */
class ScheduleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gửi báo cáo trước ngày 17 hằng tháng|MONTHLY BEFORE 17",
                "Định kỳ hàng quý (trước ngày 20 của tháng cuối quý) báo cáo UBND tỉnh|QUARTERLY BEFORE 20",
                "định kỳ 6 tháng, 01 năm báo cáo kết quả|SEMIANNUAL -, ANNUAL -",
                "báo cáo trước ngày 15/6 và 15/12 hằng năm|SEMIANNUAL BEFORE 15/6, ANNUAL BEFORE 15/12",
                "gửi trước ngày 05 tháng 6 và ngày 05 tháng 12 hằng năm|SEMIANNUAL BEFORE 5/6, ANNUAL BEFORE 5/12",
                "báo cáo kết quả 6 tháng, hằng năm trước ngày 15/6 và 15/11|SEMIANNUAL BEFORE 15/6, ANNUAL BEFORE 15/11",
                "báo cáo tháng trước ngày 18 hằng tháng, báo cáo 6 tháng trước ngày 10/6/2026 và báo cáo năm trước ngày 10/12/2026|MONTHLY BEFORE 18, SEMIANNUAL BEFORE 10/6/2026, ANNUAL BEFORE 10/12/2026",
                "báo cáo kết quả vào ngày 25 hằng tháng|MONTHLY ON 25",
                "hằng tuần báo cáo tiến độ|WEEKLY -",
                "chậm nhất ngày 05 tháng sau gửi báo cáo|MONTHLY ON 5 +1",
                "tổng hợp báo cáo khi có yêu cầu|AD_HOC -",
                "định kỳ hằng năm (trước ngày 10/12) hoặc đột xuất báo cáo|ANNUAL BEFORE 10/12, AD_HOC -",
                "định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) báo cáo|SEMIANNUAL BEFORE 15/6, ANNUAL BEFORE 15/12",
                "báo cáo định kỳ quý, 6 tháng, 9 tháng và năm|QUARTERLY -, SEMIANNUAL -, NINE_MONTHS -, ANNUAL -",
                "định kỳ báo cáo kết quả thực hiện|PERIODIC_UNSPECIFIED -",
                "báo cáo theo quy định|PERIODIC_UNSPECIFIED -",
                "kịp thời báo cáo UBND tỉnh|AD_HOC -",
                "báo cáo kết quả trước ngày 20/12/2025|ONCE BEFORE 20/12/2025",
                "xây dựng kế hoạch hằng năm và báo cáo|",
                "trước ngày 20 hằng tháng, quý, năm báo cáo|MONTHLY BEFORE 20, QUARTERLY BEFORE 20, ANNUAL BEFORE 20",
                "báo cáo hằng tháng trước ngày 18, hằng quý trước ngày 15 tháng cuối quý|MONTHLY BEFORE 18, QUARTERLY BEFORE 15",
                "báo cáo 6 tháng trước ngày 10 tháng 6, báo cáo năm trước ngày 05 tháng 12 hằng năm|SEMIANNUAL BEFORE 10/6, ANNUAL BEFORE 5/12",
                "trước ngày 05 của tháng đầu quý sau gửi báo cáo|QUARTERLY BEFORE 5 +1",
                "trước 16 giờ thứ Năm hằng tuần báo cáo|WEEKLY -",
                "định kỳ hằng tháng (trước ngày 25), hằng quý (trước ngày 20 tháng cuối quý), hằng năm (trước ngày 15/12) báo cáo|MONTHLY BEFORE 25, QUARTERLY BEFORE 20, ANNUAL BEFORE 15/12",
                "trước ngày 15/3, 15/6, 15/9 và 15/12 hằng năm gửi báo cáo|QUARTERLY BEFORE 15",
                "chậm nhất vào ngày 10 tháng 01 năm sau báo cáo kết quả hằng năm|ANNUAL ON 10/1",
                "báo cáo kết quả 6 tháng đầu năm 2025 trước ngày 10/6/2025|ONCE BEFORE 10/6/2025",
                "mỗi tháng một lần, chậm nhất là ngày 28|MONTHLY ON 28",
                "báo cáo UBND tỉnh trước ngày 20/6 và trước ngày 15/12 hằng năm|SEMIANNUAL BEFORE 20/6, ANNUAL BEFORE 15/12",
                "trước 16 giờ hằng ngày báo cáo tình hình|DAILY -",
                "tổng hợp, báo cáo ngày 02 lần|DAILY -",
                "báo cáo thiệt hại ngay khi có phát sinh|AD_HOC -",
                "báo cáo vào thứ Sáu hằng tuần và báo cáo tổng hợp trước ngày 28 hằng tháng|WEEKLY -, MONTHLY BEFORE 28",
                "tình hình năm 2024 của tỉnh|"
            })
    void theCycleAndItsDay(String sentence, String expected) {
        assertThat(String.join(
                        ", ",
                        Schedule.in(sentence).stream().map(ScheduleTest::shown).toList()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theRuleIsTheWordsOfTheSentence() {
        String sentence = "gửi về Sở Nội vụ trước ngày 17 hằng tháng để tổng hợp";

        assertThat(Schedule.in(sentence).get(0).rule().in(sentence)).isEqualTo("trước ngày 17 hằng tháng");
    }

    private static String shown(Schedule schedule) {
        ReadRegime.Due due = schedule.due();
        if (due == null) return schedule.cadence() + " -";
        return schedule.cadence() + " " + due.kind().replace("_DAY", "") + " " + due.day()
                + (due.month() == null ? "" : "/" + due.month())
                + (due.year() == null ? "" : "/" + due.year())
                + (due.monthsLater() == 0 ? "" : " +" + due.monthsLater());
    }
}
