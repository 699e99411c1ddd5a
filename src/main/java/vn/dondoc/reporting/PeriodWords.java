package vn.dondoc.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.dondoc.shared.VietnameseDates;

/** The days of a round in words. */
final class PeriodWords {
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d/M");

    private PeriodWords() {}

    /** "từ ngày 15/3 đến hết ngày 14/4/2025"; the first year is named only when it is another one. */
    static String span(Round round) {
        LocalDate from = round.dataFrom();
        boolean sameYear = from.getYear() == round.dataTo().getYear();
        return "từ ngày " + (sameYear ? DAY_AND_MONTH.format(from) : VietnameseDates.day(from)) + " đến hết ngày "
                + VietnameseDates.day(round.dataTo());
    }

    /** Help under the first field of a line. */
    static String help(Round round) {
        return "Nêu việc đã làm, số liệu, văn bản đã ban hành " + span(round)
                + ". Không cần chép lại nội dung được giao.";
    }
}
