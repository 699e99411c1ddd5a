package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/** Tells the parts of a document apart, going down its paragraphs once. */
final class PartFinder {
    record Place(Part part, int attachment) {}

    private static final int SENTENCE = 150;

    private final List<Paragraph> lines;
    private final List<Place> places = new ArrayList<>();
    private Part part = Part.LETTERHEAD;
    private int attachment;
    private boolean titled;

    private final int foreword;
    private final Opening opening;

    PartFinder(List<Paragraph> lines) {
        this.lines = lines;
        this.foreword = Foreword.end(lines);
        this.opening = new Opening(lines);
    }

    List<Place> find() {
        for (int i = 0; i < lines.size(); i++) {
            part = next(lines.get(i), i);
            places.add(new Place(part, attachment));
            if (part == Part.PREAMBLE && opening.introduces(lines.get(i), i)) part = Part.BODY;
        }
        return places;
    }

    private Part next(Paragraph line, int i) {
        if (i <= foreword) return Part.LETTERHEAD;
        if (Titles.annex(line)) return attach();
        return switch (part) {
            case LETTERHEAD -> inLetterhead(line, i);
            case TITLE -> inTitle(line, i);
            case PREAMBLE -> inPreamble(line, i);
            case BODY -> inBody(line, i);
            case RECIPIENTS, SIGNATURE -> behindBody(line, i);
        };
    }

    private Part attach() {
        if (!places.isEmpty()) attachment++;
        titled = false;
        return Part.TITLE;
    }

    private Part inLetterhead(Paragraph line, int i) {
        if (Titles.type(line) || i == 0 && Titles.smallType(line)) {
            titled = !Titles.type(line);
            return Part.TITLE;
        }
        if (opening.subjectAlone(line, i)) return Part.TITLE;
        if (Titles.subject(line)) return Part.LETTERHEAD == lastPart() || i == 0 ? Part.TITLE : Part.LETTERHEAD;
        if (Opening.body(line)) return Part.BODY;
        return Titles.opening(line) || line.text().length() > SENTENCE ? inPreamble(line, i) : Part.LETTERHEAD;
    }

    private Part lastPart() {
        return places.isEmpty()
                ? Part.LETTERHEAD
                : places.get(places.size() - 1).part();
    }

    /** The subject of a công văn stands in the letterhead: what follows it may be letterhead again. */
    private Part inTitle(Paragraph line, int i) {
        if (line.text().matches("Số ?:.*|.{2,40}, ngày .{0,12}tháng.{0,20}") || Titles.motto(line))
            return Part.LETTERHEAD;
        if (Opening.body(line)) return Part.BODY;
        if (titled && Titles.hanging(lines.get(i - 1)) && !Titles.opening(line)) return Part.TITLE;
        if (Titles.attached(line) || Titles.authority(line)) return Part.PREAMBLE;
        if (!titled && !Titles.opening(line) && !Titles.enacted(line) && opening.basisFollows(i)) {
            titled = true;
            return Part.TITLE;
        }
        boolean opens = Titles.opening(line) && (titled || line.text().matches("(?:Căn cứ|Kính gửi).*|.*[.;:]"));
        if (opens || line.ended() && !line.capitals() || Titles.enacted(line)) return inPreamble(line, i);
        titled = true;
        return Part.TITLE;
    }

    private Part inPreamble(Paragraph line, int i) {
        if (Titles.recipients(line)) return Part.RECIPIENTS;
        if (Titles.opening(line) || Titles.enacted(line) || Titles.authority(line)) return Part.PREAMBLE;
        if (Opening.body(line)) return Part.BODY;
        if (line.capitals() && !line.ended()) return Part.BODY;
        Label label = Label.at(line.text());
        if (label != null && label.kind().bullet()) return opening.addressee(i) ? Part.PREAMBLE : Part.BODY;
        return opening.introducedLater(i) ? Part.PREAMBLE : Part.BODY;
    }

    private Part inBody(Paragraph line, int i) {
        if (Titles.recipients(line)) return Part.RECIPIENTS;
        if (Titles.signature(line) && lastWords(i)) return Part.SIGNATURE;
        return Part.BODY;
    }

    /** Nothing of the body's kind follows before the recipients, an annex or the end. */
    private boolean lastWords(int i) {
        for (int down = i + 1; down < lines.size() && down < i + 8; down++) {
            Paragraph line = lines.get(down);
            if (Titles.recipients(line) || Titles.annex(line) || Titles.type(line)) return true;
            if (line.text().length() > SENTENCE) return false;
        }
        return true;
    }

    /** An annex without a title of its own. */
    private static boolean article(Paragraph line) {
        Label label = Label.at(line.text());
        return label != null && (label.kind() == Label.Kind.PART || label.kind() == Label.Kind.ARTICLE);
    }

    private Part behindBody(Paragraph line, int i) {
        if (Titles.motto(line)) {
            attachment++;
            return Part.LETTERHEAD;
        }
        if (Titles.type(line) && !Titles.signature(line)) return attach();
        if (article(line)) {
            attachment++;
            return Part.BODY;
        }
        return Tail.next(line, part, places.contains(new Place(Part.SIGNATURE, attachment)));
    }
}
