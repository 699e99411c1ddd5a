package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "... (Sở X chủ trì, phối hợp với Sở Y; hoàn thành trong quý II)": who does a task, in brackets behind it. */
final class BracketedParts {
    private static final Pattern LAST = Pattern.compile("\\(([^()]{3,400})\\)[ .;]*$");
    private static final Pattern GIVEN = Pattern.compile("(?iu:giao |phân công |do |đầu mối: ?)?");
    private static final Pattern LEADS = Pattern.compile(
            " ?(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|thực hiện|chịu trách nhiệm|làm đầu mối|tham mưu|triển khai)(?![\\p{L}])");
    private static final Pattern TOGETHER =
            Pattern.compile("(?iu)(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?(?: với| cùng)?(?: ?:)? ?");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)[;,.] ((?:thời gian|thời hạn|tiến độ|hoàn thành|thực hiện|trình|xong|trong|trước|quý|tháng|năm|thường xuyên|hằng|hàng|định kỳ)(?![\\p{L}])[^;]*)");

    private final Agencies agencies;

    BracketedParts(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @return where the bracket opens; -1 where none ends the line or it names nobody */
    int begin(String line) {
        return in(line).isEmpty() ? -1 : last(line).start();
    }

    /** @return values as places in the line; empty where the last bracket says something else */
    Map<OwnLines.Field, Span> in(String line) {
        Map<OwnLines.Field, Span> found = new EnumMap<>(OwnLines.Field.class);
        Matcher last = last(line);
        if (last == null) return found;
        String text = Spelling.folded(line);
        Matcher given = GIVEN.matcher(text).region(last.start(1), last.end(1));
        int at = given.lookingAt() ? given.end() : last.start(1);
        Mention leads = agencies.foldedListAt(text, at);
        if (leads == null || leads.end() > last.end(1)) return found;
        boolean alone = leads.end() == last.end(1);
        if (!alone && !LEADS.matcher(text).region(leads.end(), last.end(1)).lookingAt()) return found;
        found.put(OwnLines.Field.LEAD, new Span(at, leads.end()));
        Matcher together = TOGETHER.matcher(text).region(leads.end(), last.end(1));
        Mention others = together.find() ? agencies.foldedListAt(text, together.end()) : null;
        if (others != null) found.put(OwnLines.Field.COOPERATING, new Span(together.end(), others.end()));
        Matcher time = TIME.matcher(text).region(others == null ? leads.end() : others.end(), last.end(1));
        if (time.find()) found.put(OwnLines.Field.DEADLINE, new Span(time.start(1), time.end(1)));
        return found;
    }

    private static Matcher last(String line) {
        Matcher last = LAST.matcher(line);
        return last.find() ? last : null;
    }
}
