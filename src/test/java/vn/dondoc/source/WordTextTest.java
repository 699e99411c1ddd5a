package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.source.Docx.bold;
import static vn.dondoc.source.Docx.p;
import static vn.dondoc.source.Docx.run;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTextTest {

    private static List<String> read(String body) {
        return Opened.pieces("a.docx", Docx.of(body));
    }

    @Test
    void paragraphsComeInOrderAndEmptyOnesAreOneGap() {
        assertThat(read(p("KẾ HOẠCH") + p("") + p("  ") + p("Căn cứ Luật;")))
                .containsExactly("KẾ HOẠCH", "", "Căn cứ Luật;");
    }

    @Test
    void onlyAParagraphThatIsBoldThroughoutIsBold() {
        assertThat(read("<w:p>" + bold("Điều 1.") + run(" ") + bold("Phạm vi") + "</w:p><w:p>" + bold("Điều 2.")
                        + run(" Giao Sở") + "</w:p>"))
                .containsExactly("*Điều 1. Phạm vi", "Điều 2. Giao Sở");
    }

    @Test
    void whatWasDeletedWithTrackedChangesIsOutAndWhatWasInsertedIsIn() {
        String body = "<w:p>" + run("Trước ngày ")
                + "<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins>" + run("15") + "</w:ins>"
                + "<w:moveFrom>" + run("x") + "</w:moveFrom>" + run("/6") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("nối ") + "</w:p>" + p("liền");
        assertThat(read(body)).containsExactly("Trước ngày 15/6", "nối liền");
    }

    @Test
    void hiddenTextIsOut() {
        assertThat(read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>" + run("hiện") + "</w:p>"))
                .containsExactly("hiện");
    }

    @Test
    void aFieldGivesItsResultAndNotItsCode() {
        String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        String inner =
                mark.formatted("begin") + run("mã") + mark.formatted("separate") + run("trong") + mark.formatted("end");
        assertThat(read("<w:p>" + run("Trang ") + mark.formatted("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + inner + mark.formatted("separate") + run("7") + mark.formatted("end") + run("/9")
                        + "<w:fldSimple w:instr=\"X\">" + run("!") + "</w:fldSimple></w:p>"))
                .containsExactly("Trang 7/9!");
    }

    @Test
    void aSoftLineBreakStaysInItsParagraphAndAPageBreakPartsParagraphs() {
        assertThat(read("<w:p>" + run("KẾ HOẠCH") + "<w:r><w:br/></w:r>" + run("năm 2025") + "</w:p>" + "<w:p>"
                        + run("hết") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("PHỤ LỤC")))
                .containsExactly("KẾ HOẠCH\nnăm 2025", "hết", "---", "PHỤ LỤC");
    }

    @Test
    void aTextBoxIsReadOnceAfterTheParagraphThatHoldsIt() {
        String box = "<w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent>";
        assertThat(read("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("Số: /KH-UBND")
                        + "</w:p>"))
                .containsExactly("Số: /KH-UBND", "DỰ THẢO");
    }

    @Test
    void contentControlsAndLinksAreTransparent() {
        assertThat(read("<w:sdt><w:sdtPr/><w:sdtContent>" + p("trong khung")
                        + "</w:sdtContent></w:sdt><w:p><w:hyperlink>"
                        + run("liên kết") + "</w:hyperlink><w:sdt><w:sdtContent>" + run(" và chữ")
                        + "</w:sdtContent></w:sdt></w:p>"))
                .containsExactly("trong khung", "liên kết và chữ");
    }

    @Test
    void hyphensAndTabsArePrinted() {
        assertThat(read("<w:p>" + run("UBND")
                        + "<w:r><w:noBreakHyphen/><w:t>VX</w:t><w:tab/><w:t>2025</w:t></w:r></w:p>"))
                .containsExactly("UBND-VX\t2025");
    }
}
