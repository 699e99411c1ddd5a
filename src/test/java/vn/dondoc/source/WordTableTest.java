package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.source.Docx.cell;
import static vn.dondoc.source.Docx.definition;
import static vn.dondoc.source.Docx.item;
import static vn.dondoc.source.Docx.level;
import static vn.dondoc.source.Docx.list;
import static vn.dondoc.source.Docx.p;
import static vn.dondoc.source.Docx.row;
import static vn.dondoc.source.Docx.table;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static List<String> read(String body) {
        return Opened.pieces("a.docx", Docx.of(body));
    }

    @Test
    void aRowIsOnePieceAndParagraphsOfACellAreItsLines() {
        assertThat(read(p("PHỤ LỤC")
                        + table(
                                row(cell("", p("TT")), cell("", p("Nhiệm vụ"))),
                                row(cell("", p("1")), cell("", p("Rà soát"), p("Báo cáo"))))
                        + p("hết")
                        + table(row(cell("", p("a")), cell("", p("b"))))))
                .containsExactly("PHỤ LỤC", "0|TT|Nhiệm vụ|", "0|1|Rà soát\nBáo cáo|", "hết", "1|a|b|");
    }

    @Test
    void mergedCellsLeaveEmptyOnesSoThatColumnsStandUnderOneAnother() {
        assertThat(read(table(
                        row(cell("<w:gridSpan w:val=\"2\"/>", p("Nhóm A")), cell("", p("x"))),
                        row(cell("<w:vMerge w:val=\"restart\"/>", p("1")), cell("", p("b")), cell("", p("c"))),
                        row(cell("<w:vMerge/>", p("")), cell("", p("d")), cell("", p("e"))),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>"
                                + cell("", p("giữa")) + "</w:tr>")))
                .containsExactly("0|Nhóm A||x|", "0|1|b|c|", "0||d|e|", "0||giữa||");
    }

    @Test
    void aDeletedRowIsOut() {
        assertThat(read(table(
                        row(cell("", p("a")), cell("", p("b"))),
                        "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("c")) + cell("", p("d")) + "</w:tr>")))
                .containsExactly("0|a|b|");
    }

    @Test
    void aFrameOfOneColumnIsNoTableAndATableInItIsOne() {
        assertThat(read(table(row(cell(
                        "", p("Trong khung"), table(row(cell("", p("a")), cell("", p("b")))), p("sau"))))))
                .containsExactly("Trong khung", "0|a|b|", "sau");
    }

    @Test
    void aTableInACellGoesIntoTheCellAndIsNotCounted() {
        assertThat(read(table(row(
                                cell("", p("ngoài"), table(row(cell("", p("a")), cell("", p("b"))))),
                                cell("", p("phải"))))
                        + p("giữa")
                        + table(row(cell("", p("c")), cell("", p("d"))))))
                .containsExactly("0|ngoài\na\nb|phải|", "giữa", "1|c|d|");
    }

    @Test
    void numbersOfAColumnAreCounted() {
        String numbering = definition(0, level(0, "decimal", "%1.")) + list(1, 0, "");
        String body = table(
                row(cell("", item(1, 0, "")), cell("", p("Việc một"))),
                row(cell("", item(1, 0, "")), cell("", p("Việc hai"))));
        assertThat(Opened.pieces("a.docx", Docx.of(body, numbering, "")))
                .containsExactly("0|1. |Việc một|", "0|2. |Việc hai|");
    }
}
