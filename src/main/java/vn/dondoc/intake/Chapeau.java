package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The last words before the body, where they name whom all of it addresses: "... đề nghị các cơ quan, đơn vị:" */
final class Chapeau {
    private static final Pattern ORDER = Pattern.compile("(?iu:đề nghị|yêu cầu|giao|chỉ đạo) ");
    private static final Pattern MORE = Pattern.compile("(?:,|;)? (?:và |đồng thời )?(?:đề nghị|yêu cầu) ");
    /** What they have to do follows; no other order does. */
    private static final Pattern END = Pattern.compile(
            " ?:|(?:(?! (?:giao|yêu cầu|đề nghị) )[^.;]){0,260} (?:thực hiện|triển khai)(?:(?! với )[^.:;]){0,60}(?:nội dung|nhiệm vụ|công việc|giải pháp|biện pháp)[^.:;]{0,30} sau(?: đây)? ?:|,? (?:tập trung|khẩn trương|nghiêm túc|tiếp tục|chủ động|tích cực|quyết liệt|tổ chức|chỉ đạo|thực hiện|triển khai|tăng cường|phối hợp|theo|cần)"
                    + "(?:(?! (?:giao|yêu cầu|đề nghị|với (?:các|những|một số|nội)|gồm) )[^.:;]){0,160}?(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|biện pháp|sau)[^.:;]{0,40} ?:");

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
            leads = withOthers(words, leads, agencies);
            boolean ends =
                    END.matcher(words).region(leads.end(), words.length()).matches();
            if (ends) return Contexts.in(last, new Addressed(Addressed.Form.HEADING, leads, List.of(), null, 0));
        }
        return null;
    }

    /** "yêu cầu các sở và đề nghị Mặt trận Tổ quốc": all of them. */
    private static Mention withOthers(String words, Mention leads, Agencies agencies) {
        Matcher more = MORE.matcher(words).region(leads.end(), words.length());
        Mention others = more.lookingAt() ? agencies.foldedListAt(words, more.end()) : null;
        if (others == null) return leads;
        List<String> names = Stream.concat(leads.names().stream(), others.names().stream())
                .distinct()
                .toList();
        return new Mention(names, leads.start(), others.end());
    }
}
