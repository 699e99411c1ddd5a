package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Working groups and steering committees of a document, with the short names it gives them. */
final class Bodies {
    private static final String KIND =
            "(?:Tổ công tác|Ban Chỉ đạo|Ban chỉ đạo|Ban Chỉ huy|Tổ giúp việc|Đoàn công tác|Hội đồng)";
    private static final Pattern SHORT = Pattern.compile(
            "(" + KIND
                    + "[^.;:()\\n]{0,160}?) ?\\((?:sau đây )?(?:gọi (?:tắt|chung) là:? |viết tắt là )?[\"“]?((?:Tổ|Ban|BCĐ|Đoàn)[^)\"”]{0,30})[\"”]?\\)");
    private static final Pattern FULL = Pattern.compile(
            "(Ban Chỉ đạo|Ban chỉ đạo)((?: (?!trước |sau |khi |phải |cần |được |họp |giao |để |trong |với |triển khai|về việc|theo dõi|là |có |đã |do |theo |xây |tổ |và các |tham |báo |hằng |hàng |trong )[\\p{L}\\p{N}]+|,(?= [\\p{L}, ]{3,80} và )){1,18})");
    private static final Pattern NUMBERED = Pattern.compile("Tổ (?:công tác )?(?:số )?0?(\\d{1,2})(?!\\d)");
    private static final Pattern ANY =
            Pattern.compile("(?:Tổ công tác|Tổ giúp việc|Ban Chỉ đạo|Ban chỉ đạo|Đoàn công tác|Tổ|BCĐ)(?![\\p{L}])");
    private static final FreeName NAME = new FreeName();

    private final Map<String, String> names = new HashMap<>();
    private final List<String> steering = new ArrayList<>();

    Bodies(String text) {
        Matcher given = SHORT.matcher(text);
        while (given.find())
            names.putIfAbsent(
                    NUMBERED.matcher(given.group(2)).matches() ? number(given.group(2)) : given.group(2),
                    given.group(1));
        Matcher full = FULL.matcher(text);
        while (full.find())
            steering.add("Ban Chỉ đạo"
                    + full.group(2).replaceFirst("[, ]+$", "").replaceFirst(" (tỉnh|thành phố) \\p{Lu}.*", " $1"));
    }

    private static String number(String printed) {
        Matcher number = NUMBERED.matcher(printed);
        return number.find() ? "Tổ %02d".formatted(Integer.parseInt(number.group(1))) : printed;
    }

    /** @return the body named at a place, by the name that its members are counted under */
    Mention at(String text, int from) {
        Matcher numbered = NUMBERED.matcher(text).region(from, text.length());
        if (numbered.lookingAt()) return new Mention(List.of(number(numbered.group())), from, numbered.end());
        Matcher any = ANY.matcher(text).region(from, text.length());
        if (!any.lookingAt()) return null;
        if (any.group().equalsIgnoreCase("Ban chỉ đạo")) return steering(text, from, any.end());
        int end = namedEnd(text, any.end());
        String name = text.substring(from, end);
        return new Mention(List.of(shortName(name)), from, end);
    }

    private Mention steering(String text, int from, int end) {
        for (int i = steering.size() - 1; i >= 0; i--)
            if (text.regionMatches(
                    true, from, steering.get(i), 0, steering.get(i).length()))
                return new Mention(
                        List.of(steering.get(i)),
                        from,
                        NAME.end(text, from + steering.get(i).length(), false));
        return new Mention(
                List.of(steering.isEmpty() ? "Ban Chỉ đạo" : steering.get(0)), from, NAME.end(text, end, false));
    }

    private static int namedEnd(String text, int head) {
        int end = NAME.end(text, head);
        int comma = text.startsWith(", ", end) ? NAME.end(text, end + 1) : end;
        return comma > end + 1 && AgencyVocabulary.INSTANCE.verbAt(text, end + 2) ? comma : end;
    }

    /** The one numbered group of a document is meant by its long names too. */
    private String shortName(String printed) {
        return names.keySet().stream()
                .filter(name -> name.startsWith("Tổ "))
                .findFirst()
                .orElse(printed);
    }
}
