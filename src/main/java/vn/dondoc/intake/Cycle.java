package vn.dondoc.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How often something is reported, as a phrase says it: "hằng quý", "định kỳ 6 tháng, năm", "khi có yêu cầu".
 *
 * @param cadence as in {@link ReadRegime}
 */
record Cycle(String cadence, Span span) {
    private static final String UNIT =
            "(?:(?:0?[1369]|một|ba|sáu|chín)\\s)?(?:tuần|tháng|quý|năm|ngày)(?:\\s(?:đầu|cuối)\\snăm)?(?:\\s(?:một|0?1)\\slần|/lần)?(?!\\s?\\d)(?!\\p{L})(?!\\s(?:càng|làm việc|sau))";
    private static final String PARTED = "(?:\\s?\\([^()]{0,80}\\))?\\s?(?:,|;|/|và|hoặc|cũng như)\\s?"
            + "(?:(?:báo cáo|định kỳ|hằng|hàng|mỗi|cả|theo)\\s){0,2}";
    private static final Pattern CHAIN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:định kỳ|hằng|hàng|mỗi|từng|theo|cuối|báo cáo)\\s(?:vào\\s|là\\s|theo\\s|cuối\\s|hằng\\s|hàng\\s|mỗi\\s|\\(){0,2}("
                    + UNIT + "(?:" + PARTED + UNIT + "){0,5})");
    private static final Pattern SPAN_OF_MONTHS = Pattern.compile(
            "(?iu)(?<!(?:trong|hạn|sau|quá|đoạn)\\s)(?<!\\d)(?:0?[69]|sáu|chín)\\stháng(?:\\sđầu\\snăm)?(?!\\s(?:cuối\\s)?(?:năm\\s)?\\d)"
                    + "(?:" + PARTED + "(?:cả\\s)?năm(?!\\s?\\d)(?!\\p{L}))?");
    private static final Pattern TIMES_A_DAY =
            Pattern.compile("(?iu)(?<!\\p{L})ngày (?:0?\\d|hai|ba) lần|(?:0?\\d|hai|ba) lần(?: một|/| mỗi) ?ngày");
    private static final Pattern LEAD = Pattern.compile("(?iu)(?:hằng|hàng|mỗi|cả|báo cáo|định kỳ)\\s$");
    private static final Pattern ONE = Pattern.compile("(?iu)" + UNIT);
    /** No longer than what may stand there; all that stands before would be looked through for every cycle. */
    private static final int WORDS = 30;

    /** Of a plan or a budget, not of reporting. */
    private static final Pattern NOT_OF_REPORTS = Pattern.compile(
            "(?iu)(?:kế hoạch|dự toán|chỉ tiêu|ngân sách|nhiệm vụ|chương trình|\\d năm|trung hạn|giao ban)(?: và)?\\s$");

    private static final Pattern PERIODIC =
            Pattern.compile("(?iu)(?<!\\p{L})(?:theo )?định kỳ|theo quy định|theo chế độ");
    private static final Pattern ON_REQUEST = Pattern.compile(
            "(?iu)(?:báo cáo )?đột xuất(?:[^.;,]{0,12}?(?:khi|theo)(?: có)?(?: được)? yêu cầu)?|(?:khi|nếu) (?:có |được )?yêu cầu|theo yêu cầu");
    private static final Pattern WHEN_NEEDED = Pattern.compile(
            "(?iu)(?:nếu|khi|trường hợp|nếu có|khi có|khi phát sinh)[^.;,]{0,20}?(?:vướng mắc|khó khăn|phát sinh|vấn đề)|ngay (?:sau )?khi[^.;,]{0,20}|kịp thời|thường xuyên|(?:khi|nếu) cần(?: thiết)?");

    /** The cycles of one sentence, each cadence once. */
    static List<Cycle> in(String sentence) {
        var found = new LinkedHashMap<String, Cycle>();
        chains(sentence, CHAIN, found);
        chains(sentence, SPAN_OF_MONTHS, found);
        first(sentence, TIMES_A_DAY, "DAILY", found);
        first(sentence, ON_REQUEST, "AD_HOC", found);
        if (found.values().stream().allMatch(cycle -> cycle.cadence.equals("AD_HOC"))) {
            first(sentence, PERIODIC, "PERIODIC_UNSPECIFIED", found);
        }
        if (found.isEmpty()) first(sentence, WHEN_NEEDED, "AD_HOC", found);
        return found.values().stream()
                .sorted(Comparator.comparingInt(cycle -> cycle.span.start()))
                .toList();
    }

    private static void chains(String sentence, Pattern pattern, LinkedHashMap<String, Cycle> found) {
        var chain = pattern.matcher(sentence);
        while (chain.find()) {
            var before = sentence.substring(Math.max(0, chain.start() - WORDS), chain.start());
            if (NOT_OF_REPORTS.matcher(before).find()) continue;
            var one = ONE.matcher(sentence).region(chain.start(), chain.end());
            while (one.find()) {
                var begin = found.isEmpty() ? chain.start() : withLead(sentence, one.start());
                var cycle = new Cycle(cadence(one.group()), new Span(begin, one.end()));
                found.putIfAbsent(cycle.cadence, cycle);
            }
        }
    }

    /** "hằng" of "hằng tháng, hằng quý". */
    private static int withLead(String sentence, int unit) {
        var lead = LEAD.matcher(sentence.substring(Math.max(0, unit - 9), unit));
        return lead.find() ? unit - lead.group().length() : unit;
    }

    private static void first(String sentence, Pattern pattern, String cadence, LinkedHashMap<String, Cycle> found) {
        var phrase = pattern.matcher(sentence);
        if (phrase.find()) found.putIfAbsent(cadence, new Cycle(cadence, new Span(phrase.start(), phrase.end())));
    }

    private static String cadence(String unit) {
        var words = unit.toLowerCase();
        if (words.contains("ngày")) return "DAILY";
        if (words.contains("tuần")) return "WEEKLY";
        if (words.contains("quý") || words.matches("(?:0?3|ba) tháng.*")) return "QUARTERLY";
        if (words.matches("(?:0?6|sáu) tháng.*")) return "SEMIANNUAL";
        if (words.matches("(?:0?9|chín) tháng.*")) return "NINE_MONTHS";
        return words.contains("tháng") ? "MONTHLY" : "ANNUAL";
    }
}
