package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names set in capitals, as running text writes them: "SỞ CÔNG THƯƠNG" is "Sở Công Thương". */
final class SmallLetters {
    /** Words that keep capitals within a name; longer ones first where one begins another. */
    private static final List<String> CAPITALISED = List.of(
            "Phó Chủ tịch",
            "Chủ tịch",
            "Phó Bí thư",
            "Bí thư",
            "Phó Giám đốc",
            "Giám đốc",
            "Phó Chánh Văn phòng",
            "Chánh Văn phòng",
            "Phó Chủ nhiệm",
            "Chủ nhiệm",
            "Phó Thủ tướng",
            "Thủ tướng",
            "Bộ trưởng",
            "Thứ trưởng",
            "Thường trực",
            "Thường vụ",
            "Chấp hành",
            "Phó Trưởng",
            "Công Thương",
            "Nông nghiệp",
            "Môi trường",
            "Tài nguyên",
            "Phát triển nông thôn",
            "Kế hoạch",
            "Đầu tư",
            "Tài chính",
            "Xây dựng",
            "Giao thông vận tải",
            "Khoa học",
            "Công nghệ",
            "Thông tin",
            "Truyền thông",
            "Văn hóa",
            "Thể thao",
            "Du lịch",
            "Giáo dục",
            "Đào tạo",
            "Y tế",
            "Nội vụ",
            "Tư pháp",
            "Ngoại vụ",
            "Dân tộc",
            "Tôn giáo",
            "Lao động",
            "Thương binh",
            "Xã hội",
            "Tuyên giáo",
            "Dân vận",
            "Tổ chức",
            "Nội chính",
            "Kiểm tra",
            "Mặt trận Tổ quốc",
            "Việt Nam",
            "Quân sự",
            "Bộ đội Biên phòng",
            "Quản lý",
            "Khu kinh tế",
            "Tỉnh ủy",
            "Thành ủy",
            "Huyện ủy",
            "Đảng ủy",
            "Chính phủ",
            "Thống kê",
            "Thuế",
            "UBND",
            "HĐND");

    private final String text;

    /** @param text that may write the same names in small letters */
    SmallLetters(String text) {
        this.text = text;
    }

    String of(String capitals) {
        var asWritten = asTextWrites(capitals);
        return shortened(asWritten != null ? asWritten : byVocabulary(capitals));
    }

    /** A person's name begins each word with a capital. */
    static String ofPerson(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) return name;
        return Pattern.compile("\\p{L}+")
                .matcher(name)
                .replaceAll(word -> upperFirst(word.group().toLowerCase(Locale.ROOT)));
    }

    private String asTextWrites(String capitals) {
        if (capitals.split(" ").length < 3) return null;
        var anyCase = Pattern.compile(Pattern.quote(capitals), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return anyCase.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(found -> !found.equals(capitals) && Character.isUpperCase(found.charAt(0)))
                .findFirst()
                .orElse(null);
    }

    private static String byVocabulary(String capitals) {
        var small = upperFirst(capitals.toLowerCase(Locale.ROOT));
        for (var word : CAPITALISED) {
            small = Pattern.compile("(?iu)(?<!\\p{L})" + word + "(?!\\p{L})")
                    .matcher(small)
                    .replaceAll(word);
        }
        return Provinces.behindKind(capitals).map(withProvince(small)).orElse(small);
    }

    private static java.util.function.Function<String, String> withProvince(String small) {
        return name ->
                Pattern.compile("(?iu)(?<!\\p{L})" + name + "$").matcher(small).replaceAll(name);
    }

    /** The canonical names keep these two abbreviations. */
    static String shortened(String name) {
        return name.replaceAll("(?iu)[uủ][ỷy] ban nhân dân", "UBND").replaceAll("(?iu)hội đồng nhân dân", "HĐND");
    }

    private static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
