package vn.dondoc.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who co-operates: strictly what follows "phối hợp". */
final class Cooperation {
    private static final Pattern WITH = Pattern.compile(
            "(?iu:phối hợp)(?:,? (?:chặt chẽ|tốt|kịp thời|hiệu quả|đồng bộ|thường xuyên|có hiệu quả))*+(?:(?:, (?:hướng dẫn|đôn đốc))?(?: cùng với| với| cùng)?)(?: |: ?)");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu:chủ trì,? (?:và )?phối hợp(?: chặt chẽ)?(?: cùng với| với| cùng)?|chủ trì|phối hợp(?: chặt chẽ)?(?: cùng với| với| cùng))(?![\\p{L}])");
    private static final int BEGINNING = 80;

    private final Agencies agencies;

    Cooperation(Agencies agencies) {
        this.agencies = agencies;
    }

    List<String> in(String sentence) {
        String text = Spelling.folded(sentence);
        Set<String> names = new LinkedHashSet<>();
        Matcher with = WITH.matcher(text);
        while (with.find()) {
            if (text.substring(0, with.start()).endsWith("chế ")) continue;
            Mention list = agencies.foldedListAt(text, with.end());
            if (list != null) names.addAll(list.names());
        }
        return List.copyOf(names);
    }

    /** @param from where the agency's name ends */
    static String role(String sentence, int from) {
        Matcher role = ROLE.matcher(sentence).region(from, Math.min(sentence.length(), from + BEGINNING));
        return role.find() && role.start() - from < 40 ? role.group() : null;
    }
}
