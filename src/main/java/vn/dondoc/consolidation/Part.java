package vn.dondoc.consolidation;

import vn.dondoc.document.Table;

/** A piece of the report as it reads, from top to bottom: the page and the document draw the same pieces. */
sealed interface Part {

    /** "I. CÔNG TÁC …", "2. Tình hình gửi báo cáo", "a) Sở Xây dựng". */
    record Head(int level, String text) implements Part {}

    /**
     * A section of the outline.
     *
     * @param text with its number; without one while nothing of it will be printed
     */
    record Start(Section section, String text, boolean printed) implements Part {}

    /**
     * @param lead words in bold italics in front; null for none
     * @param after words after the text that are not part of it; empty for none
     */
    record Text(Paragraph paragraph, String lead, String after) implements Part {
        /** Ends with its full stop, or with what comes after. */
        String whole() {
            return joined(paragraph.text(), after);
        }

        static String joined(String text, String after) {
            return after.isEmpty() ? text : text.strip().replaceFirst("\\.$", "") + after;
        }
    }

    /** Said by the figures, in italics; nobody edits it. */
    record Remark(String text) implements Part {}

    record Drawn(Table table) implements Part {}

    /** "Không có." where a chapter is empty. */
    record Nothing() implements Part {}
}
