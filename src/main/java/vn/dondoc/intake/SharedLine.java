package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of a letterhead or of a signature that a converter put into one line, with a bar between them or with nothing. */
final class SharedLine {
    private static final Pattern BAR = Pattern.compile("\\s\\|\\s");
    private static final Pattern LETTERHEAD = Pattern.compile(
            "CỘNG H.{1,3} XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|^Số ?:|, ngày .{0,12}tháng|(?:^|\\s)Nơi nhận ?:|^- ?(?:Như|Lưu)|(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}");
    private static final String TITLE_OF_SIGNER =
            "(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\s?\\.?\\s\\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ NHIỆM)|THỨ TRƯỞNG)";
    private static final List<Pattern> SEAMS = List.of(
            Pattern.compile("^[^\\p{Ll}|]{4,80}?\\s(?=CỘNG H.{1,3} XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM$)"),
            Pattern.compile(
                    "^Số ?: ?[\\d*_.… ]{0,12}[-/]\\s?\\p{Lu}\\S*\\s(?=\\p{Lu}\\p{L}+(?:\\s\\p{L}+){0,4}, ngày .{0,14}tháng)"),
            Pattern.compile("^Nơi nhận ?:\\s(?=" + TITLE_OF_SIGNER + ")"),
            Pattern.compile("^[-–+•] ?[^.;]{2,120}[.;,]\\s(?=" + TITLE_OF_SIGNER + "[^\\p{Ll}]*$)"));

    private SharedLine() {}

    /** @return the cells in their order; the line alone where it holds no more */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        boolean barred =
                BAR.matcher(line).find() && LETTERHEAD.matcher(line.strip()).find();
        for (String cell : barred ? Arrays.asList(BAR.split(line)) : List.of(line)) cut(cell, cells);
        return cells;
    }

    private static void cut(String cell, List<String> cells) {
        for (Pattern seam : SEAMS) {
            Matcher matcher = seam.matcher(cell.strip());
            if (!matcher.find()) continue;
            cells.add(matcher.group());
            cut(cell.strip().substring(matcher.end()), cells);
            return;
        }
        cells.add(cell);
    }
}
