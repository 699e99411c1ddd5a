package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of agencies: "các sở, ban, ngành, địa phương và các đơn vị liên quan". */
final class Collectives {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String EACH = "(?:(?:tất cả |toàn thể )?(?:các|những|từng) )";
    private static final String UNIT =
            "(?:(?:các )?cấp chính quyền|(?:các )?cấp ủy(?: đảng)?|chính quyền các cấp|chính quyền địa phương|tổ chức chính trị ?-? ?xã hội|đoàn thể chính trị ?-? ?xã hội|đoàn thể|sở ngành|ban ngành|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|ngành|sở|ban|cấp(?! (?:tỉnh|huyện|xã|trung ương|thành phố))|bộ ngành|bộ)(?![\\p{L}\\p{N}])";
    private static final String QUALIFIER =
            "(?: (?:có )?liên quan| cấp tỉnh| thuộc tỉnh| thuộc thành phố| thuộc (?:UBND|ủy ban nhân dân|uỷ ban nhân dân) (?:tỉnh|thành phố)| trực thuộc(?: (?:UBND|ủy ban nhân dân|uỷ ban nhân dân))?(?: tỉnh| thành phố)?|(?: đóng)? trên địa bàn(?: toàn)?(?: tỉnh| thành phố)?| các cấp| chức năng| trung ương| của (?:tỉnh|thành phố|trung ương)| thành phố| tỉnh| khác)";
    private static final Pattern GROUP = Pattern.compile(
            EACH + "?(" + UNIT + "(?:(?:,? và |, ?| - |/| (?=địa phương))(?!các)" + UNIT + "){0,30}+)((?:" + QUALIFIER
                    + "){0,30}+)",
            FLAGS);
    private static final Pattern AND_LEVELS = Pattern.compile(",? (?:và )?các cấp (?:có )?liên quan", FLAGS);
    private static final Pattern MEMBERS = Pattern.compile(
            EACH
                    + "?(?:(?:sở|ngành|cơ quan|đơn vị|đồng chí)(?:, (?:ban, )?(?:ngành|đơn vị))? )?(?:là )?thành viên(?: của)? (?=(?:Tổ|Ban|Hội đồng|Đoàn)(?![\\p{L}]))",
            FLAGS);
    private final String local;
    private final Bodies bodies;

    /** @param local who "địa phương" is */
    Collectives(String local, Bodies bodies) {
        this.local = local;
        this.bodies = bodies;
    }

    Mention at(String text, int from) {
        Mention found = members(text, from);
        if (found == null) found = PartyBodies.at(text, from);
        if (found == null) found = fixed(text, from);
        return found != null ? found : group(text, from);
    }

    private Mention members(String text, int from) {
        Matcher members = MEMBERS.matcher(text).region(from, text.length());
        if (!members.lookingAt()) return null;
        Mention body = bodies.at(text, members.end());
        return body == null
                ? null
                : new Mention(List.of("Các thành viên " + body.names().get(0)), from, body.end());
    }

    private static Mention fixed(String text, int from) {
        for (String[] fixed : FIXED)
            if (text.regionMatches(true, from, fixed[0], 0, fixed[0].length())
                    && Words.endAt(text, from + fixed[0].length())
                    && !ON_THE_SPOT
                            .matcher(text)
                            .region(from + fixed[0].length(), text.length())
                            .lookingAt()) return new Mention(List.of(fixed[1]), from, from + fixed[0].length());
        return null;
    }

    /** Central bodies that sit in the province are no ministries. */
    private static final Pattern ON_THE_SPOT = Pattern.compile("(?: đóng)? trên địa bàn", FLAGS);

    private static final String[][] FIXED = {
        {"các ban xây dựng Đảng Tỉnh ủy", "Các ban xây dựng Đảng Tỉnh ủy"},
        {"các ban xây dựng Đảng của Tỉnh ủy", "Các ban xây dựng Đảng Tỉnh ủy"},
        {"các ban xây dựng Đảng", "Các ban xây dựng Đảng Tỉnh ủy"},
        {"các ban đảng Tỉnh ủy", "Các ban xây dựng Đảng Tỉnh ủy"},
        {"các cơ quan tham mưu, giúp việc Tỉnh ủy", "Các ban xây dựng Đảng Tỉnh ủy"},
        {"các cơ quan tham mưu, giúp việc của Tỉnh ủy", "Các ban xây dựng Đảng Tỉnh ủy"},
        {"cấp có thẩm quyền", "Cấp có thẩm quyền"},
        {"cơ quan trung ương", "Các bộ, ngành Trung ương"}
    };

    private Mention group(String text, int from) {
        Matcher group = GROUP.matcher(text).region(from, text.length());
        if (!group.lookingAt()) return null;
        String units = group.group(1).toLowerCase(Locale.ROOT);
        boolean each = text.regionMatches(true, from, "các ", 0, 4) || text.regionMatches(true, from, "những ", 0, 6);
        String qualifiers = group.group(2).toLowerCase(Locale.ROOT);
        if (!each
                && qualifiers.isEmpty()
                && !units.matches("sở[ ,].*|sở ngành|.*địa phương.*|.*đoàn thể.*|.*chính trị.*|cơ quan, đơn vị.*"))
            return null;
        int end = group.end();
        boolean concerned = qualifiers.contains("liên quan");
        Matcher levels = AND_LEVELS.matcher(text).region(end, text.length());
        boolean carried = !concerned && levels.lookingAt();
        if (carried) end = levels.end();
        Set<String> names = names(units + (carried ? ", cấp" : ""), qualifiers, concerned || carried);
        return names.isEmpty() ? null : new Mention(List.copyOf(names), from, end);
    }

    private Set<String> names(String units, String qualifiers, boolean concerned) {
        Set<String> names = new LinkedHashSet<>();
        boolean central = qualifiers.contains("trung ương") || units.matches("bộ.*");
        boolean bodies = central && !units.matches(".*(?:bộ|ban|ngành).*");
        if (central) names.add(bodies ? "Các cơ quan, đơn vị của Trung ương" : "Các bộ, ngành Trung ương");
        if (concerned && units.matches("đơn vị(?:,|,? và) cá nhân")) return Set.of("Các đơn vị, cá nhân liên quan");
        boolean ofBodies = units.contains("cơ quan") && !units.contains("cá nhân");
        for (String unit : split(units)) {
            if (unit.matches("sở|ban|ngành") && !central)
                names.add(
                        qualifiers.contains("chức năng")
                                ? "Các sở, ngành chức năng"
                                : concerned && !units.matches(".*và .*tổ chức.*|.*và .*đơn vị.*|.*và .*cơ quan.*")
                                        ? "Các sở, ban, ngành liên quan"
                                        : "Các sở, ban, ngành cấp tỉnh");
            if (unit.matches("cơ quan|đơn vị") && !qualifiers.contains("trung ương"))
                names.add(concerned ? "Các cơ quan, đơn vị liên quan" : "Các cơ quan, đơn vị");
            if (unit.equals("địa phương")) names.add(local);
            if (unit.matches("cấp|chính quyền")) names.add("Các cấp chính quyền");
            if (unit.equals("đoàn thể")) names.add("Các đoàn thể chính trị - xã hội tỉnh");
            if (unit.matches("tổ chức|cá nhân") && !ofBodies)
                names.add(concerned ? "Tổ chức, cá nhân liên quan" : "Tổ chức, cá nhân");
        }
        return names;
    }

    private static List<String> split(String units) {
        List<String> found = new ArrayList<>();
        Matcher unit = Pattern.compile(
                        "cấp ủy|chính quyền|cấp|chính trị|đoàn thể|cơ quan|đơn vị|địa phương|tổ chức(?! chính trị)|cá nhân|ngành|sở|ban|bộ")
                .matcher(units);
        while (unit.find()) found.add(unit.group().equals("chính trị") ? "đoàn thể" : unit.group());
        return found;
    }
}
