package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Pattern;

/** A cell of a letterhead or of a signature whose lines a converter ran together, cut into its lines again. */
final class LayoutCell {
    private static final Pattern RULE = Pattern.compile("\\s*[-–—_]{3,}\\s*");
    private static final Pattern MOTTO = Pattern.compile("\\s+(?=Độc lập\\s?[-–])");
    private static final Pattern RECIPIENT = Pattern.compile("(?<=[;:.)])\\s+(?=[-–+]\\s?\\p{Lu})");
    private static final String POSITION =
            "(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\s?\\.?\\s?\\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ NHIỆM))";
    private static final Pattern BEFORE_POSITION =
            Pattern.compile("(?<!PHÓ|KT\\.|TL\\.|TUQ\\.|KT|TL)\\s+(?=" + POSITION + ")");
    /** The signer's name behind his position in capitals. */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?<=\\p{Lu})\\s+(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4}$)");

    private LayoutCell() {}

    static List<String> lines(String cell) {
        String text = RULE.matcher(cell).replaceAll("\n");
        text = MOTTO.matcher(text).replaceAll("\n");
        text = RECIPIENT.matcher(text).replaceAll("\n");
        if (text.matches("(?s)\\s*" + POSITION + ".*")) {
            text = BEFORE_POSITION.matcher(text).replaceAll("\n");
            text = BEFORE_NAME.matcher(text).replaceAll("\n");
        }
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
