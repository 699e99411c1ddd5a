package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs and tables in the order in which they stand. */
final class WordBody {
    private final Xml xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    /** Text of a paragraph whose end was deleted with changes tracked. */
    private WordParagraph unfinished;

    WordBody(Xml xml, WordStyles styles, WordNumbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The cursor stands in what holds them. */
    void read(Pieces pieces) {
        xml.children(child -> block(child, pieces));
    }

    /** The cursor stands in this child. */
    void block(String child, Pieces pieces) {
        switch (child) {
            case "w:p" -> paragraph(pieces);
            case "w:tbl" -> new WordTable(xml, this).read(pieces);
            case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> read(pieces);
            case "mc:AlternateContent" -> alternative(xml, () -> read(pieces));
            default -> {}
        }
    }

    private void paragraph(Pieces pieces) {
        WordParagraph paragraph = new WordParagraph(xml, styles, this, pieces.inner());
        WordParagraph before = unfinished;
        unfinished = null;
        paragraph.read();
        if (before != null) paragraph.text.insert(0, before.text);
        if (paragraph.goesOn) unfinished = paragraph;
        else write(paragraph, pieces);
    }

    private void write(WordParagraph paragraph, Pieces pieces) {
        if (paragraph.breakBefore) pieces.pageBreak();
        String label = label(paragraph);
        boolean bare = paragraph.text.toString().isBlank();
        boolean sign = label.isBlank() || label.length() == 2 && !Character.isLetterOrDigit(label.charAt(0));
        pieces.paragraph(bare && sign ? "" : label + paragraph.text, paragraph.bold());
        pieces.addAll(paragraph.boxes);
        if (paragraph.breakAfter) pieces.pageBreak();
    }

    private String label(WordParagraph paragraph) {
        WordListReference byStyle = styles.list(paragraph.style);
        WordListReference place = paragraph.list == null ? byStyle : paragraph.list.over(byStyle);
        return numbering.label(place, paragraph.style);
    }

    /** The first choice, which newer versions of Word print; the others show the same once more. */
    static void alternative(Xml xml, Runnable reader) {
        List<String> chosen = new ArrayList<>();
        xml.children(child -> {
            if (!chosen.isEmpty()) return;
            chosen.add(child);
            reader.run();
        });
    }

    /** The cursor stands in w:sectPr. */
    static boolean beginsPage(Xml xml) {
        boolean[] begins = {true};
        xml.children(child -> {
            if (child.equals("w:type") && "continuous".equals(xml.attribute("w:val"))) begins[0] = false;
        });
        return begins[0];
    }
}
