package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People's committees and councils by level, as a group or by name: "UBND các huyện, thị xã", "UBND huyện Kim Bảng". */
final class LocalGovernments {
    private static final String UNIT =
            "(?:thành phố|thị xã|thị trấn|đặc khu|phường|quận|huyện|xã|TP|TX|thành|thị)(?![\\p{L}\\p{N}]| viên| phần| ủy| tựu| tích| trường)";
    private static final String REST =
            "(?: (?:có )?liên quan| ven biển| biên giới| miền núi| vùng cao| nơi có [^,;.:]{1,30}| trực thuộc tỉnh| thuộc tỉnh| trên địa bàn(?: toàn)?(?: tỉnh| thành phố)?| trong tỉnh)?+";
    private static final Pattern BODY =
            Pattern.compile("(?:(UBND|[Ủủ]y ban nhân(?: dân)?)|(HĐND|[Hh]ội đồng nhân dân)) +");
    private static final Pattern UNITS = Pattern.compile(
            "(?:(?:các|những) )?(" + UNIT + "(?:(?:, ?| và |; |/| hoặc )(?:các )?" + UNIT + "){0,30}+)(?! ủy)" + REST,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEVEL = Pattern.compile("(?:các )?cấp (huyện|xã)(?:(?:,| và) (?:cấp )?(xã))?");
    private static final Pattern ALL_LEVELS = Pattern.compile("(?:các cấp|hai cấp|02 cấp)");
    private static final Pattern PROVINCE =
            Pattern.compile("((?iu:tỉnh|thành phố)|TP\\.?)(?![\\p{L}])(?: " + Place.NAME + ")?+");
    private static final Pattern PROVINCES = Pattern.compile(
            "(?iu:cấp tỉnh|(?:các )?tỉnh,? (?:và )?thành phố trực thuộc trung ương|các tỉnh(?:, thành phố| và thành phố)?)(?![\\p{L}])");
    private static final Pattern NAMED =
            Pattern.compile("(?:các )?(?:(quận|huyện|thành phố|thị xã|xã|phường|thị trấn|đặc khu):? "
                    + "|((?i:TP|TX|TT)(?:\\. ?| )|[QHPX]\\. ?))(" + Place.NAME
                    + "(?:(?:, | và )" + Place.NAME + "){0,30}+)");
    private static final Map<String, String> SHORT = Map.of(
            "tp", "thành phố", "tx", "thị xã", "tt", "thị trấn", "q", "quận", "h", "huyện", "p", "phường", "x", "xã");

    private LocalGovernments() {}

    static Mention at(String text, int from) {
        Matcher body = BODY.matcher(text).region(from, text.length());
        if (!body.lookingAt()) return withoutBody(text, from);
        String name = body.group(1) != null ? "UBND" : "HĐND";
        int at = body.end();
        Mention found = provinces(name, text, from, at);
        if (found == null) found = level(name, text, from, at);
        if (found == null) found = named(name, text, from, at);
        if (found == null) found = units(name, text, from, at);
        return found != null ? found : province(name, text, from, at);
    }

    /** "các huyện, thị xã, thành phố" alone means their committees. */
    private static Mention withoutBody(String text, int from) {
        if (!text.regionMatches(true, from, "các ", 0, 4)) return null;
        return units("UBND", text, from, from);
    }

    /** As a central body addresses them. */
    private static Mention provinces(String body, String text, int from, int at) {
        Matcher provinces = PROVINCES.matcher(text).region(at, text.length());
        return provinces.lookingAt() ? new Mention(List.of(body + " cấp tỉnh"), from, provinces.end()) : null;
    }

    private static Mention level(String body, String text, int from, int at) {
        Matcher all = ALL_LEVELS.matcher(text).region(at, text.length());
        if (all.lookingAt()) return new Mention(List.of(body + " các cấp"), from, all.end());
        Matcher level = LEVEL.matcher(text).region(at, text.length());
        if (!level.lookingAt()) return null;
        List<String> names = new ArrayList<>(List.of(body + " cấp " + level.group(1)));
        if (level.group(2) != null) names.add(body + " cấp " + level.group(2));
        return new Mention(names, from, level.end());
    }

    private static Mention named(String body, String text, int from, int at) {
        Matcher named = NAMED.matcher(text).region(at, text.length());
        if (!named.lookingAt()) return null;
        String unit = named.group(1) != null ? named.group(1) : SHORT.get(letters(named.group(2)));
        if (unit.equals("thành phố") && Place.province(named.group(3))) return null;
        String[] places = named.group(3).split(", | và ");
        // Behind a colon one word with a capital begins what they are to do.
        if (places.length == 1 && text.charAt(named.start(3) - 2) == ':') return null;
        List<String> names = new ArrayList<>();
        for (String place : places) names.add(body + " " + unit + " " + place);
        return new Mention(names, from, named.end());
    }

    private static String letters(String shortened) {
        return shortened.replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
    }

    private static Mention units(String body, String text, int from, int at) {
        Matcher units = UNITS.matcher(text).region(at, text.length());
        if (!units.lookingAt()) return null;
        String printed = units.group(1).toLowerCase(Locale.ROOT);
        boolean alone = !text.regionMatches(true, at, "các ", 0, 4)
                && !printed.matches(".*[,; ].*(?:quận|huyện|xã|phường|thị).*");
        if (alone && printed.matches("thành phố|tp")) return null;
        Set<String> names = new LinkedHashSet<>();
        if (printed.matches(".*(?:quận|huyện|thị xã|thành|\\btx|\\btp).*") || printed.equals("thị"))
            names.add(body + " cấp huyện");
        if (printed.matches(".*(?:(?<!thị )xã|phường|thị trấn|đặc khu).*")) names.add(body + " cấp xã");
        return new Mention(List.copyOf(names), from, placeAfter(text, units.end()));
    }

    /** "các xã, phường, đặc khu Cồn Cỏ": the last of a group has its name. */
    private static int placeAfter(String text, int end) {
        Matcher place = Pattern.compile(" " + Place.NAME).matcher(text).region(end, text.length());
        return place.lookingAt() ? place.end() : end;
    }

    private static Mention province(String body, String text, int from, int at) {
        Matcher province = PROVINCE.matcher(text).region(at, text.length());
        if (!province.lookingAt()) return null;
        String level = Words.upperAt(province.group(1), 0) && province.group(1).length() < 4
                ? "thành phố"
                : province.group(1).toLowerCase(Locale.ROOT);
        return new Mention(List.of(body + " " + level), from, province.end());
    }
}
