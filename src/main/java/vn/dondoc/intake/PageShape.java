package vn.dondoc.intake;

import java.util.List;

/**
 * How the printed lines of a file lie on the page.
 *
 * @param width of a full line; 0 where lines are paragraphs
 * @param doubleSpaced an empty line after every line, so that it means nothing
 * @param parted an empty line before every paragraph, so that lines without one between them are one paragraph
 */
record PageShape(int width, boolean doubleSpaced, boolean parted) {
    /** A line longer than this was never cut by a margin. */
    private static final int PAPER = 160;

    static PageShape of(List<Paragraph> lines) {
        List<Paragraph> printed = lines.stream().filter(line -> !line.whole()).toList();
        if (printed.size() < 4) return new PageShape(0, false, false);
        boolean doubleSpaced = doubleSpaced(printed);
        return new PageShape(width(printed), doubleSpaced, !doubleSpaced && parted(printed));
    }

    private static int width(List<Paragraph> lines) {
        List<Integer> lengths =
                lines.stream().map(line -> line.text().length()).sorted().toList();
        int full = lengths.get(lengths.size() * 19 / 20);
        long filled = lengths.stream().filter(length -> length >= full * 4 / 5).count();
        return full <= PAPER && full >= 40 && filled * 4 >= lengths.size() ? full : 0;
    }

    private static boolean doubleSpaced(List<Paragraph> lines) {
        long apart = lines.stream().filter(Paragraph::apart).count();
        long carried = lines.stream()
                .filter(line -> line.apart() && line.startsLow() && Label.at(line.text()) == null)
                .count();
        return apart * 10 >= lines.size() * 6L && carried * 4 >= apart;
    }

    private static boolean parted(List<Paragraph> lines) {
        List<Paragraph> labelled = lines.stream()
                .filter(line -> {
                    Label label = Label.at(line.text());
                    return label != null && !label.kind().bullet();
                })
                .toList();
        long apart = labelled.stream().filter(Paragraph::apart).count();
        long carried = lines.stream()
                .filter(line -> !line.apart() && line.startsLow() && Label.at(line.text()) == null)
                .count();
        return labelled.size() >= 5 && apart * 10 >= labelled.size() * 9L && carried * 10 >= lines.size();
    }

    boolean wrapped() {
        return width > 0;
    }

    /** The margin left no room for the next word. */
    boolean cut(Paragraph line, Paragraph next) {
        return wrapped() && line.text().length() + 1 + next.firstWord() > width - 2;
    }

    /** As {@link #cut}, for letters of different widths. */
    boolean nearlyCut(Paragraph line, Paragraph next) {
        return wrapped() && line.text().length() + 1 + next.firstWord() > width * 17 / 20;
    }
}
