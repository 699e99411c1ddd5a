package vn.dondoc.document;

import java.util.List;

/** A piece of the body, drawn from top to bottom. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Note, Block.ListItem, Table {

    /**
     * A heading with its own number in the text: "I. KẾT QUẢ THỰC HIỆN", "1. Ưu điểm", "a) Sở Công Thương".
     *
     * @param level 1 to 3, for the reader's outline; the text looks the same on each
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level + " is not 1 to 3");
            }
        }
    }

    /** Justified text with an indented first line. */
    record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.plain(text.strip())));
        }

        /** Lead words in bold italics, then the text. */
        public static Paragraph led(String lead, String text) {
            return new Paragraph(List.of(Run.boldItalic(lead + " "), Run.plain(text)));
        }
    }

    /** A remark in italics: up to when data were counted, how a rate is computed. */
    record Note(String text) implements Block {}

    /** An entry of a list, drawn with a dash in front. */
    record ListItem(List<Run> runs) implements Block {

        public ListItem {
            runs = List.copyOf(runs);
        }

        public static ListItem of(String text) {
            return new ListItem(List.of(Run.plain(text.strip())));
        }
    }
}
