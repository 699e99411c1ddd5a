package vn.dondoc.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of recurring deadlines. */
final class DeadlineWords {
    static final String EACH =
            "(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)(?:(?:, | và )(?:hằng|hàng) (?:tuần|tháng|quý|năm)){0,3}+";

    private DeadlineWords() {}

    static List<String> recurrence(String expression, String sentence) {
        String low = expression.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        if (low.contains("tháng cuối kỳ")) return cycles(sentence.toLowerCase(Locale.ROOT));
        if (low.matches(".*(?:(?:hằng|hàng|mỗi) ngày|ngày 0?\\d lần).*")) found.add("DAILY");
        if (low.matches(".*(?:hằng|hàng|mỗi) tuần.*")) found.add("WEEKLY");
        if (low.matches(".*(?:hằng|hàng|mỗi) tháng.*")) found.add("MONTHLY");
        if (low.matches(".*(?:(?:hằng|hàng|mỗi) quý|0?3 tháng|tháng cuối (?:của )?quý).*")) found.add("QUARTERLY");
        if (low.matches(".*(?:0?6|sáu) tháng.*|.*học kỳ.*") || twice(low)) found.add("SEMIANNUAL");
        if (low.matches(".*0?9 tháng.*")) found.add("NINE_MONTHS");
        if (low.matches(".*(?:hằng|hàng|mỗi) năm.*|.*, năm.*|.*và năm.*") || twice(low)) found.add("ANNUAL");
        if (found.isEmpty()) found.add("PERIODIC_UNSPECIFIED");
        return List.copyOf(found);
    }

    /** Two days of a year: a half and a whole one. */
    private static boolean twice(String low) {
        return low.matches(".*\\d{1,2}(?:/| tháng )\\d{1,2} và .*\\d{1,2}(?:/| tháng )\\d{1,2}.*");
    }

    private static List<String> cycles(String sentence) {
        Set<String> found = new LinkedHashSet<>();
        if (sentence.contains("quý")) found.add("QUARTERLY");
        if (sentence.matches(".*0?6 tháng.*")) found.add("SEMIANNUAL");
        if (sentence.matches(".*0?9 tháng.*")) found.add("NINE_MONTHS");
        if (sentence.matches(".*(?:và|cả|hằng|,) năm.*")) found.add("ANNUAL");
        return List.copyOf(found);
    }
}
