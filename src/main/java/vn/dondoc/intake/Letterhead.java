package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names in capitals at the head of a document, broken over the lines of a cell, made whole again. */
final class Letterhead {
    private static final Pattern NEW_NAME = Pattern.compile(
            "(?:UBND|[UỦ][ỶY] BAN|SỞ|BAN|TỔ|TỈNH [UỦ]|THÀNH [UỦ]|HUYỆN [UỦ]|ĐẢNG|CỘNG|HỘI|VĂN PHÒNG|CỤC|SỐ|BỘ|DỰ THẢO|HỎA TỐC|KHẨN|ĐỘC LẬP).*");
    private static final Pattern PLACE = Pattern.compile("(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG) .*");

    private Letterhead() {}

    static List<Paragraph> join(List<Paragraph> lines) {
        List<Paragraph> joined = new ArrayList<>();
        boolean head = true;
        for (Paragraph line : lines) {
            head &= !line.row() && !Titles.type(line) && Label.at(line.text()) == null;
            if (head && goesOn(joined, line))
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).and(line));
            else joined.add(line);
        }
        return joined;
    }

    private static boolean goesOn(List<Paragraph> joined, Paragraph line) {
        if (joined.isEmpty() || line.apart() || !line.capitals()) return false;
        Paragraph before = joined.get(joined.size() - 1);
        if (!before.capitals() || Titles.motto(before)) return false;
        if (PLACE.matcher(line.text()).matches()) return before.text().endsWith("NHÂN DÂN");
        return !NEW_NAME.matcher(line.text()).matches();
    }
}
