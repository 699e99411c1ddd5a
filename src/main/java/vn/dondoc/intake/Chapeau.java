package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last words before the body, where they name whom all of it addresses: "... đề nghị các cơ quan, đơn vị:" */
final class Chapeau {
    private static final Pattern ORDER = Pattern.compile("(?iu:đề nghị|yêu cầu|giao|chỉ đạo) ");
    private static final Pattern END = Pattern.compile(
            "(?: (?:thực hiện|triển khai)(?: thực hiện)?(?: tốt| nghiêm)?(?: một số| các| những)?(?: nội dung| nhiệm vụ| công việc| việc)?(?: sau(?: đây)?| như sau)?)? ?:");

    private Chapeau() {}

    /** @return null where it names nobody */
    static TaskContext of(DirectiveText text, Agencies agencies) {
        List<Block> preamble = text.in(Part.PREAMBLE).toList();
        if (preamble.isEmpty()) return null;
        Block last = preamble.get(preamble.size() - 1);
        String words = Spelling.folded(last.text());
        Matcher order = ORDER.matcher(words);
        while (order.find()) {
            Mention leads = agencies.foldedListAt(words, order.end());
            if (leads == null) continue;
            boolean ends =
                    END.matcher(words).region(leads.end(), words.length()).matches();
            if (ends) return Contexts.in(last, new Addressed(Addressed.Form.HEADING, leads, List.of(), null, 0));
        }
        return null;
    }
}
