package vn.dondoc.intake;

import java.util.List;

/** What stands before the body: whom it addresses, on what it is based, and the words that lead to it. */
final class Opening {
    private final List<Paragraph> lines;
    private int introducedAt = -1;

    Opening(List<Paragraph> lines) {
        this.lines = lines;
    }

    static boolean body(Paragraph line) {
        if (line.row()) return true;
        Label label = Label.at(line.text());
        return label != null && !label.kind().bullet() && !Titles.opening(line);
    }

    /** A subject without a word for the type, between the day and the first basis. */
    boolean subjectAlone(Paragraph line, int i) {
        boolean words = !line.capitals()
                && line.text().length() > 10
                && Character.isUpperCase(line.text().charAt(0));
        boolean other = line.row()
                || Titles.opening(line)
                || Label.at(line.text()) != null
                || line.ended()
                || line.text().matches("Số ?:.*|.{2,40}, ngày .*|Độc lập.*");
        return i > 0
                && words
                && (!other || line.text().matches("(?:Kế hoạch|Chỉ thị|Quyết định|Chương trình) .*"))
                && basisFollows(i);
    }

    boolean basisFollows(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).begins("căn cứ ");
    }

    /** The list under "Kính gửi:". */
    boolean addressee(int i) {
        for (int up = i - 1; up >= 0; up--) {
            Label label = Label.at(lines.get(up).text());
            if (label == null || !label.kind().bullet()) return lines.get(up).begins("kính gửi");
        }
        return false;
    }

    /** Says that what matters follows. */
    boolean introduces(Paragraph line, int i) {
        if (Titles.enacted(line)) return true;
        return line.text().endsWith(":") && !line.begins("kính gửi") && !nextOpens(i);
    }

    private boolean nextOpens(int i) {
        return i + 1 < lines.size() && (Titles.opening(lines.get(i + 1)) || Titles.enacted(lines.get(i + 1)));
    }

    /** Looked for once: the answer is the same until that line is reached. */
    boolean introducedLater(int from) {
        if (introducedAt < from) introducedAt = introducedFrom(from);
        return introducedAt < lines.size();
    }

    private int introducedFrom(int from) {
        for (int i = from; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            if (Titles.recipients(line) || Titles.signature(line)) break;
            if (body(line) || line.text().endsWith(":")) return i;
        }
        return Integer.MAX_VALUE;
    }
}
