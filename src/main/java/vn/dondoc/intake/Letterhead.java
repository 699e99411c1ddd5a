package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names and dates at the head of a document, broken over the lines of a cell, made whole again. */
final class Letterhead {
    private static final Pattern NEW_NAME = Pattern.compile(
            "(?:UBND|[UỦ][ỶY] BAN|SỞ|BAN|TỔ|TỈNH [UỦ]|THÀNH [UỦ]|HUYỆN [UỦ]|ĐẢNG|CỘNG|HỘI|VĂN PHÒNG|CỤC|SỐ|BỘ|DỰ THẢO|HỎA TỐC|KHẨN|ĐỘC LẬP).*");
    private static final Pattern PLACE = Pattern.compile("(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG) .*");
    /** The begin of a name that no cell holds alone. */
    private static final Pattern CUT = Pattern.compile(
            "[UỦ][ỶY](?: BAN(?: NHÂN)?)?|HỘI ĐỒNG(?: NHÂN)?|(?:CỘNG|CỘNG H.{1,3})(?: XÃ(?: HỘI(?: CHỦ(?: NGHĨA(?: VIỆT)?)?)?)?)?"
                    + "|VĂN PHÒNG|ĐẢNG(?: CỘNG(?: SẢN(?: VIỆT)?)?)?|Số ?:");

    private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,2}");
    private static final Pattern REST_OF_DATE =
            Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,2}, ngày .{1,40}");

    private Letterhead() {}

    static boolean beginsName(Paragraph line) {
        return NEW_NAME.matcher(line.text()).matches() || line.text().startsWith("CÔNG AN ");
    }

    static List<Paragraph> join(List<Paragraph> lines) {
        List<Paragraph> joined = new ArrayList<>();
        boolean head = true;
        for (Paragraph line : lines) {
            head &= !Titles.type(line) && Label.at(line.text()) == null;
            int before = head ? begun(joined, line) : -1;
            if (before < 0) joined.add(line);
            else joined.set(before, joined.get(before).and(line));
        }
        return joined;
    }

    /** @return place of the line that goes on here: the last one, or one parted from it by a line of the other column */
    private static int begun(List<Paragraph> joined, Paragraph line) {
        for (int i = joined.size() - 1; i >= Math.max(0, joined.size() - 2); i--) {
            Paragraph before = joined.get(i);
            boolean last = i == joined.size() - 1;
            if (line.row() || before.row()) return -1;
            if (CUT.matcher(before.text()).matches()) {
                if (completes(before, line)) return i;
            } else if (last && goesOn(before, line)) return i;
        }
        return -1;
    }

    private static boolean goesOn(Paragraph before, Paragraph line) {
        if (line.apart()) return false;
        if (REST_OF_DATE.matcher(line.text()).matches())
            return ONE_NAME.matcher(before.text()).matches();
        if (!line.capitals() || !before.capitals() || Titles.motto(before)) return false;
        if (PLACE.matcher(line.text()).matches()) return before.text().endsWith("NHÂN DÂN");
        return !NEW_NAME.matcher(line.text()).matches();
    }

    private static boolean completes(Paragraph before, Paragraph line) {
        String rest = line.text();
        if (before.text().startsWith("Số")) return rest.matches("[\\d/*_.…].{0,40}");
        if (before.text().startsWith("CỘNG"))
            return rest.matches("(?:H.{1,3}|XÃ|HỘI|CHỦ|NGHĨA|VIỆT|NAM)\\b.*|(?:Việt )?Nam");
        if (before.text().equals("VĂN PHÒNG")) return rest.matches("(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HĐND|ĐOÀN ĐBQH) .*");
        return !line.apart() && rest.matches("(?:BAN|NHÂN|DÂN|CỘNG|SẢN|VIỆT|NAM)\\b.*");
    }
}
