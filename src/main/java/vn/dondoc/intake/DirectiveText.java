package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dondoc.source.SourceFile;

/**
 * A document put in order: its normalised text, one paragraph a line, and each paragraph in its place.
 *
 * @param source name of the file
 */
record DirectiveText(String source, String text, List<Block> blocks) {
    DirectiveText {
        blocks = List.copyOf(blocks);
    }

    static DirectiveText of(SourceFile file) {
        List<Paragraph> lines = FlattenedTables.fold(PieceLines.of(file));
        List<Paragraph> paragraphs =
                ClosingWords.part(Letterhead.join(new LineJoiner(PageShape.of(lines)).join(lines)));
        List<PartFinder.Place> places = new PartFinder(paragraphs).find();
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        Outline outline = new Outline();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(outline.place(i, paragraphs.get(i), places.get(i), text.length()));
            text.append(paragraphs.get(i).text()).append('\n');
        }
        return new DirectiveText(file.name(), text.toString(), blocks);
    }

    /** Of the document itself, not of what is attached to it. */
    Stream<Block> in(Part part) {
        return blocks.stream().filter(block -> block.attachment() == 0 && block.part() == part);
    }

    /** All that can assign: the body of the document and those of its attachments. */
    List<Block> body() {
        return blocks.stream().filter(block -> block.part() == Part.BODY).toList();
    }

    /** A table behind the signature stands in its annex, any other in the section around it. */
    String tableSection(Block row) {
        boolean annex = row.attachment() > 0
                && blocks.stream()
                        .anyMatch(other -> other.attachment() == row.attachment()
                                && other.part() == Part.TITLE
                                && other.text().toUpperCase(Locale.ROOT).startsWith("PHỤ LỤC"));
        return annex ? "Phụ lục" : row.section();
    }

    List<Block> under(Block heading) {
        return blocks.stream().filter(block -> block.within(heading)).toList();
    }
}
