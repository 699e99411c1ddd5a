package vn.dondoc.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The provinces and cities under the Government, those before 01/7/2025 among them (NQ 202/2025/QH15). */
final class Provinces {
    private static final List<String> CITIES =
            List.of("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế");
    private static final List<String> PROVINCES =
            Arrays.asList(("An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,"
                            + "Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,"
                            + "Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,"
                            + "Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,"
                            + "Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,"
                            + "Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái")
                    .split(","));
    private static final Map<String, String> BY_FOLDED = folded();
    private static final Pattern BEHIND_KIND = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:tỉnh(?: ủy| uỷ| đoàn)?|thành phố|thành ủy|thành uỷ|TP\\.?)\\s((?:\\p{L}+[\\s-]{0,3}){1,5})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Provinces() {}

    /** "TỈNH THÁI NGUYÊN", "UBND thành phố Huế": the province named behind its kind. */
    static Optional<String> behindKind(String text) {
        return BEHIND_KIND
                .matcher(text)
                .results()
                .map(found -> startOf(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The province whose name {@code text} is, whatever its accents and capitals. */
    static Optional<String> named(String text) {
        return Optional.ofNullable(BY_FOLDED.get(fold(text)));
    }

    /** The province that a text speaks of most; empty where it names none. */
    static Optional<String> mostNamed(String text) {
        var counts = new HashMap<String, Integer>();
        for (var name : BY_FOLDED.values()) counts.put(name, count(text, name));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** "thành phố" or "tỉnh". */
    static String kind(String province) {
        return CITIES.contains(province) ? "thành phố" : "tỉnh";
    }

    private static Optional<String> startOf(String words) {
        var parts = WORD.matcher(words).results().map(found -> found.group()).toList();
        for (int length = Math.min(5, parts.size()); length > 0; length--) {
            var name = named(String.join(" ", parts.subList(0, length)));
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) count++;
        return count;
    }

    private static Map<String, String> folded() {
        var names = new HashMap<String, String>();
        CITIES.forEach(name -> names.put(fold(name), name));
        PROVINCES.forEach(name -> names.put(fold(name), name));
        return Map.copyOf(names);
    }

    private static String fold(String name) {
        var bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{M}|[^\\p{L}]", "")
                .replace("daclac", "daklak")
                .replace("dacnong", "daknong");
    }
}
