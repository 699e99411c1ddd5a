package vn.dondoc.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Thường xuyên", "hằng quý", "6 tháng/lần": work that comes back. */
final class TaskListRecurrence {
    private static final String EACH = "(hằng|hàng|mỗi|từng|định kỳ)\\s(hằng\\s|hàng\\s|mỗi\\s)?";
    private static final Map<String, Pattern> CYCLES = new LinkedHashMap<>();

    static {
        CYCLES.put("CONTINUOUS", Pattern.compile("thường xuyên|liên tục"));
        CYCLES.put("WEEKLY", Pattern.compile(EACH + "tuần"));
        CYCLES.put("MONTHLY", Pattern.compile(EACH + "tháng|(?<!\\d )tháng/lần|1 tháng/lần"));
        CYCLES.put("QUARTERLY", Pattern.compile(EACH + "quý|3 tháng/lần|quý/lần"));
        CYCLES.put(
                "SEMIANNUAL",
                Pattern.compile(EACH + "(6|sáu) tháng|(6|sáu) tháng(/| một )lần|6 tháng, (hằng |hàng )?năm"));
        CYCLES.put("NINE_MONTHS", Pattern.compile(EACH + "9 tháng"));
        CYCLES.put("ANNUAL", Pattern.compile(EACH + "năm|năm/lần|6 tháng, (hằng |hàng )?năm"));
        CYCLES.put("PERIODIC_UNSPECIFIED", Pattern.compile("^(báo cáo )?định kỳ( theo quy định)?$"));
    }

    private TaskListRecurrence() {}

    static Optional<List<String>> in(String said) {
        List<String> found = CYCLES.entrySet().stream()
                .filter(cycle -> cycle.getValue().matcher(said).find())
                .map(Map.Entry::getKey)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
