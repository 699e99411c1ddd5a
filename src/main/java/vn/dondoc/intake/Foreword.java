package vn.dondoc.intake;

import java.util.List;

/** What a web page, a reader of files or a signing service printed above the document. */
final class Foreword {
    /** No letterhead lies further down; a later one is that of an attachment. */
    private static final int FAR = 40;

    private Foreword() {}

    /** @return where the national motto stands, before which nothing is body; -1 where the text does not begin with a letterhead */
    static int end(List<Paragraph> lines) {
        for (int i = 0; i < Math.min(FAR, lines.size()); i++) {
            Paragraph line = lines.get(i);
            if (Titles.motto(line)) return i;
            if (Titles.type(line) || Titles.enacted(line) || Titles.recipients(line)) return -1;
            if (line.begins("điều 1") || line.begins("kính gửi") || line.begins("căn cứ")) return -1;
        }
        return -1;
    }
}
