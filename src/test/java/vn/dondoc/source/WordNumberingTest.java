package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.source.Docx.definition;
import static vn.dondoc.source.Docx.item;
import static vn.dondoc.source.Docx.level;
import static vn.dondoc.source.Docx.list;
import static vn.dondoc.source.Docx.p;
import static vn.dondoc.source.Docx.run;

import org.junit.jupiter.api.Test;

class WordNumberingTest {
    private static final String OUTLINE = definition(
            0,
            level(0, "upperRoman", "%1."),
            level(1, "decimal", "%2."),
            level(2, "lowerLetter", "%3)"),
            level(3, "bullet", "\uF0B7"),
            level(4, "bullet", "o"));

    @Test
    void levelsAreNumberedAsPrintedAndRestartUnderTheNextHeading() {
        String body = item(1, 0, "Mục đích")
                + item(1, 1, "Một")
                + item(1, 1, "Hai")
                + item(1, 2, "A")
                + item(1, 2, "B")
                + item(1, 3, "gạch")
                + item(1, 4, "cộng")
                + item(1, 0, "Nhiệm vụ")
                + item(1, 1, "Ba");
        assertThat(Opened.pieces("a.docx", Docx.of(body, OUTLINE + list(1, 0, ""), "")))
                .containsExactly(
                        "I. Mục đích", "1. Một", "2. Hai", "a) A", "b) B", "- gạch", "+ cộng", "II. Nhiệm vụ", "1. Ba");
    }

    @Test
    void aLabelMayShowTheNumbersAboveIt() {
        String numbering = definition(
                        0,
                        level(0, "upperRoman", "%1."),
                        level(1, "decimal", "%1.%2."),
                        "<w:lvl w:ilvl=\"2\">"
                                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.%3.\"/><w:isLgl/></w:lvl>")
                + list(1, 0, "");
        assertThat(Opened.pieces("a.docx", Docx.of(item(1, 0, "x") + item(1, 1, "y") + item(1, 2, "z"), numbering, "")))
                .containsExactly("I. x", "I.1. y", "1.1.1. z");
    }

    @Test
    void listsOfOneDefinitionGoOnTogetherUnlessOneStartsAnew() {
        String numbering = definition(0, level(0, "decimal", "%1."))
                + list(1, 0, "")
                + list(2, 0, "")
                + list(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
        String body = item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d") + item(1, 0, "e");
        assertThat(Opened.pieces("a.docx", Docx.of(body, numbering, "")))
                .containsExactly("1. a", "2. b", "5. c", "6. d", "7. e");
    }

    @Test
    void aStyleNumbersItsParagraphsAndAParagraphMayTakeItAway() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"DieuCon\"><w:basedOn w:val=\"Dieu\"/></w:style>";
        String numbering = definition(
                        0,
                        level(0, "upperRoman", "%1."),
                        "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/>"
                                + "<w:lvlText w:val=\"Điều %2.\"/><w:pStyle w:val=\"Dieu\"/></w:lvl>")
                + list(1, 0, "");
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>" + run("Giao Sở") + "</w:p>";
        assertThat(Opened.pieces(
                        "a.docx",
                        Docx.of(
                                styled.formatted("Dieu", "")
                                        + styled.formatted("Dieu", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
                                        + styled.formatted("Dieu", ""),
                                numbering,
                                styles)))
                .containsExactly("*Điều 1. Giao Sở", "*Giao Sở", "*Điều 2. Giao Sở");
        assertThat(Opened.pieces("a.docx", Docx.of(styled.formatted("DieuCon", ""), numbering, styles)))
                .containsExactly("*I. Giao Sở");
    }

    @Test
    void typedSignsStayAndABareBulletIsNothing() {
        String numbering = definition(0, level(0, "bullet", "-"), level(1, "bullet", "+"), level(2, "bullet", "\uF02B"))
                + list(1, 0, "");
        assertThat(Opened.pieces(
                        "a.docx",
                        Docx.of(
                                item(1, 0, "một") + item(1, 1, "hai") + item(1, 2, "hai") + item(1, 0, "") + p("ba"),
                                numbering,
                                "")))
                .containsExactly("- một", "+ hai", "+ hai", "", "ba");
    }

    @Test
    void lettersAndRomanNumbersGoOnAsWordWritesThem() {
        assertThat(NumberFormats.written(27, "lowerLetter")).isEqualTo("aa");
        assertThat(NumberFormats.written(1994, "upperRoman")).isEqualTo("MCMXCIV");
        assertThat(NumberFormats.written(4, "lowerRoman")).isEqualTo("iv");
        assertThat(NumberFormats.written(7, "decimalZero")).isEqualTo("07");
        assertThat(NumberFormats.written(2_000_000_000, "upperRoman")).isEqualTo("2000000000");
        assertThat(NumberFormats.written(2_000_000_000, "lowerLetter")).isEqualTo("2000000000");
    }
}
