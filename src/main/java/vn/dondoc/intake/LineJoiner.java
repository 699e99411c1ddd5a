package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/** Joins printed lines to paragraphs; decided by how a line begins, how the one before ended, and the margin. */
final class LineJoiner {
    private final PageShape shape;

    LineJoiner(PageShape shape) {
        this.shape = shape;
    }

    List<Paragraph> join(List<Paragraph> lines) {
        List<Paragraph> joined = new ArrayList<>();
        List<Paragraph> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            if (!open.isEmpty() && strayNumber(open, line, i + 1 < lines.size() ? lines.get(i + 1) : null)) continue;
            if (!open.isEmpty() && !continues(open, line)) close(open, joined);
            if (length(open) > Paragraph.LONGEST) close(open, joined);
            open.add(line);
        }
        if (!open.isEmpty()) close(open, joined);
        return joined;
    }

    /** A page number in the middle of a sentence. */
    private static boolean strayNumber(List<Paragraph> open, Paragraph line, Paragraph next) {
        if (next == null || !line.text().matches("[-–]? ?\\d{1,3} ?[-–]?")) return false;
        return !open.get(open.size() - 1).ended() && next.startsLow() && Label.at(next.text()) == null;
    }

    private static int length(List<Paragraph> open) {
        return open.size() < 30
                ? 0
                : open.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static void close(List<Paragraph> open, List<Paragraph> joined) {
        Paragraph first = open.get(0);
        if (open.size() == 1) joined.add(first);
        else {
            String text = String.join(" ", open.stream().map(Paragraph::text).toList());
            joined.add(new Paragraph(text, false, first.bold(), List.of(), first.apart()));
        }
        open.clear();
    }

    private boolean continues(List<Paragraph> open, Paragraph next) {
        Paragraph before = open.get(open.size() - 1);
        if (before.whole() || next.whole() || startsAnew(next)) return false;
        if (open.size() == 1 && labelAlone(before)) return Label.at(next.text()) == null;
        if (Label.at(next.text()) != null) return carriedDash(before, next);
        if (next.text().startsWith("(") && next.text().endsWith(")")) return false;
        boolean near = !next.apart() || shape.doubleSpaced();
        if (open.get(0).capitals()) return near && cutHeading(open.get(0), next);
        if (before.ended()) return near && cutAfterStop(before, next);
        if (near && Titles.legalBasis(open.get(0))) return !next.capitals();
        if (shape.parted() && !next.apart() && runs(before) && runs(next)) return true;
        return next.startsLow() || before.hanging() || near && shape.nearlyCut(before, next);
    }

    /** Of running text; not of a letterhead or a signature. */
    private static boolean runs(Paragraph line) {
        return line.text().length() >= 20
                && !line.capitals()
                && !line.text().matches("Số ?:.*|.*, ngày .{0,14}tháng.*");
    }

    private static boolean startsAnew(Paragraph line) {
        return line.row()
                || Titles.recipients(line)
                || Titles.enacted(line)
                || Titles.notice(line)
                || line.text().startsWith("[")
                || line.begins("kính gửi");
    }

    /** "Điều 2." or "Chương I" on a line of its own. */
    private static boolean labelAlone(Paragraph line) {
        Label label = Label.at(line.text());
        return label != null && label.end() == line.text().length();
    }

    /** A heading in capitals goes on in capitals. */
    private static boolean cutHeading(Paragraph heading, Paragraph next) {
        boolean name = Letterhead.beginsName(next) && !Titles.hanging(heading);
        return Label.at(heading.text()) != null && next.capitals() && !heading.ended() && !name;
    }

    private boolean cutAfterStop(Paragraph before, Paragraph next) {
        if (!shape.cut(before, next)) return false;
        return next.startsLow() || before.text().length() * 10 >= shape.width() * 9;
    }

    /** "Bắc – Nam" cut before its dash looks like a bullet, save that bullets begin with a capital. */
    private boolean carriedDash(Paragraph before, Paragraph next) {
        Label label = Label.at(next.text());
        if (label.kind() != Label.Kind.DASH || before.ended()) return false;
        return shape.cut(before, next) && Character.isLowerCase(next.text().charAt(label.end()));
    }
}
