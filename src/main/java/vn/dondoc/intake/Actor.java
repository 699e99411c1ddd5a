package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An agency, or a list of them, in the part it plays in a clause about reporting.
 *
 * @param names canonical
 * @param consolidates what it receives
 * @param start in the clause
 */
record Actor(Role role, List<String> names, boolean consolidates, int start, int end) {
    enum Role {
        /** Does what the clause says. */
        SUBJECT,
        /** Of the report. */
        RECIPIENT,
        /** The report goes through it. */
        CHANNEL,
        /** Gets the report too. */
        COPY,
        COOPERATING,
        /** "tham mưu UBND tỉnh ...". */
        ADVISED,
        OTHER
    }

    private record Sign(Role role, Pattern before) {}

    private static final List<Sign> SIGNS = List.of(
            sign(Role.CHANNEL, "(?:thông )?qua(?: đầu mối)?(?: là)?\\s?:?"),
            sign(Role.COPY, "(?:đồng(?: thời)?|sao) gửi(?: về| cho| tới| đến)?"),
            sign(Role.COOPERATING, "(?:phối hợp|cùng)(?: chặt chẽ| tốt| liên ngành)?(?: với| cùng)?(?: với)?"),
            sign(Role.ADVISED, "(?:tham mưu|giúp|đề xuất|tham mưu cho|tham mưu giúp)"),
            sign(
                    Role.RECIPIENT,
                    "(?:báo cáo|gửi|phản ánh|thông tin|cung cấp|trình|báo cáo kết quả|gửi báo cáo|báo cáo kịp thời|kịp thời)"
                            + "(?: kịp thời)?(?: về| cho| tới| đến| với| lên)?"),
            sign(Role.RECIPIENT, "[^,;]{2,}\\s(?:về|cho|tới|đến|lên|gửi|báo cáo(?: với)?)"),
            sign(Role.RECIPIENT, "(?:thực hiện|kết quả|tình hình|tiến độ|kịp thời)[^,;]{0,25} với"),
            whole(
                    Role.SUBJECT,
                    "(?:.*[,:(]|.*(?:giao|đề nghị|yêu cầu|phân công|trách nhiệm của|(?<!\\p{L})để|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|định kỳ|nếu có|khi)|)"));

    private static final Pattern LISTED = Pattern.compile("\\s?(?:,|;|và|,\\svà|cùng)?\\s?(?:các\\s)?");
    private static final Pattern CONSOLIDATES = Pattern.compile(
            "(?iu)^(?:[^.;]{0,90}?\\s(?:để|nhằm))?\\s?(?:để\\s)?(?:\\(?là đầu mối\\s)?(?:theo dõi,?\\s)?(?:đôn đốc,?\\s)?(?:và\\s)?tổng hợp");
    private static final int SEEN = 60;

    private static Sign sign(Role role, String before) {
        return new Sign(role, Pattern.compile("(?su)(?:.*[\\s(,:]|)" + before + "\\s?"));
    }

    private static Sign whole(Role role, String before) {
        return new Sign(role, Pattern.compile("(?su)" + before + "\\s?"));
    }

    /** All agencies of a clause, lists taken as one. */
    static List<Actor> in(String clause, List<Mention> mentions) {
        var actors = new ArrayList<Actor>();
        for (var mention : mentions) {
            var last = actors.isEmpty() ? null : actors.get(actors.size() - 1);
            var goesOn = last != null
                    && last.end <= mention.start()
                    && LISTED.matcher(clause.substring(last.end, mention.start()))
                            .matches();
            if (goesOn) actors.set(actors.size() - 1, last.with(mention, clause));
            else if (last == null || last.end <= mention.start()) actors.add(of(mention, clause));
        }
        return actors;
    }

    private static Actor of(Mention mention, String clause) {
        var before = clause.substring(Math.max(0, mention.start() - SEEN), mention.start())
                .toLowerCase(Locale.ROOT);
        var role = SIGNS.stream()
                .filter(sign -> sign.before.matcher(before).matches())
                .map(Sign::role)
                .findFirst()
                .orElse(reportedTo(clause.substring(0, mention.start())) ? Role.RECIPIENT : Role.OTHER);
        return new Actor(role, mention.names(), consolidates(clause, mention.end()), mention.start(), mention.end());
    }

    /** "báo cáo kết quả thăm hỏi, tặng quà trên địa bàn với UBND tỉnh": far behind its verb. */
    private static boolean reportedTo(String before) {
        return before.matches("(?isu).*báo cáo[^;]*(?<!phối hợp|cùng|làm việc|đối) với ");
    }

    private static boolean consolidates(String clause, int end) {
        return CONSOLIDATES.matcher(clause.substring(end)).find();
    }

    private Actor with(Mention next, String clause) {
        var all = new ArrayList<>(names);
        next.names().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Actor(role, List.copyOf(all), consolidates(clause, next.end()), start, next.end());
    }
}
