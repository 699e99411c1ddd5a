package vn.dondoc.intake;

import java.util.List;

/** The unnumbered paragraphs at the end of a body. */
final class Closing {
    /** No body closes with more paragraphs. */
    private static final int TAIL = 10;

    private Closing() {}

    static boolean last(List<Block> body, int i) {
        Block block = body.get(i);
        if (i + TAIL < body.size() && body.get(i + TAIL).attachment() == block.attachment()) return false;
        boolean after = i > 0
                && body.subList(0, i).stream()
                        .anyMatch(other -> other.label() != null && other.attachment() == block.attachment());
        return after
                && body.subList(i, body.size()).stream()
                        .filter(other -> other.attachment() == block.attachment())
                        .allMatch(Block::plain);
    }

    /** "III.closing" under a Roman number, "closing" alone. */
    static String section(Block block) {
        Block top = block.parent();
        while (top != null && top.parent() != null) top = top.parent();
        boolean roman =
                top != null && top.label() != null && top.label().kind().ordinal() <= Label.Kind.ROMAN.ordinal();
        return roman ? top.section() + ".closing" : "closing";
    }
}
