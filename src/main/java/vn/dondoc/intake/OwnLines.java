package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Cơ quan chủ trì: …; cơ quan phối hợp: …; thời gian: …": what stands under its own name beside or below a task. */
final class OwnLines {
    enum Field {
        LEAD,
        COOPERATING,
        DEADLINE,
        PRODUCT
    }

    private static final Pattern NAME = Pattern.compile(
            "(?iu:(?<lead>(?:(?:cơ quan|đơn vị)(?:, đơn vị)? )?(?:chủ trì(?: thực hiện)?|thực hiện|chịu trách nhiệm)|phân công(?: thực hiện)?)"
                    + "|(?<coop>(?:(?:cơ quan|đơn vị)(?:, đơn vị)? )?phối hợp(?: thực hiện)?)"
                    + "|(?<time>(?:thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện|trình|ban hành))?|hoàn thành)"
                    + "|(?<product>(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|hoàn thành|thực hiện|chủ yếu))?)) ?: ");
    private static final Pattern BEFORE = Pattern.compile("^[-+•(\\[ ]*$|.*[.;,(] ?$|.*[.;] - $");

    private OwnLines() {}

    /** @return values as places in the line, in which the name of each stands before it; empty for another line */
    static Map<Field, Span> in(String line, int from) {
        Map<Field, Span> found = new EnumMap<>(Field.class);
        Matcher name = NAME.matcher(line);
        Field open = null;
        int begin = 0;
        for (int at = from; name.find(at); at = name.end()) {
            if (!BEFORE.matcher(line.substring(from, name.start())).matches()) continue;
            if (open != null) found.putIfAbsent(open, trimmed(line, begin, name.start()));
            open = field(name);
            begin = name.end();
        }
        if (open != null) found.putIfAbsent(open, trimmed(line, begin, line.length()));
        return found;
    }

    /** @return where the first name of a field stands; -1 where there is none or it does not name who leads */
    static int begin(String line) {
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            String before = line.substring(0, name.start());
            if (BEFORE.matcher(before).matches()) return before.endsWith("(") ? name.start() - 1 : name.start();
        }
        return -1;
    }

    private static Field field(Matcher name) {
        if (name.group("lead") != null) return Field.LEAD;
        if (name.group("coop") != null) return Field.COOPERATING;
        return name.group("time") != null ? Field.DEADLINE : Field.PRODUCT;
    }

    private static Span trimmed(String line, int from, int to) {
        int start = Words.skipSpaces(line, from);
        int end = to;
        while (end > start && " .;,)(-]".indexOf(line.charAt(end - 1)) >= 0) end--;
        return new Span(start, end);
    }
}
