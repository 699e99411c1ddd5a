package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OdtTest {
    private static final String LISTS = """
            <text:list-style style:name="L1">
              <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2" style:num-suffix="."/>
              <text:list-level-style-number text:level="3" style:num-format="a" loext:num-list-format="%3%)"/>
              <text:list-level-style-bullet text:level="4" text:bullet-char="•"/>
            </text:list-style>""";

    private static List<String> read(String styles, String text) {
        return Opened.pieces("a.odt", Odt.of(styles, text));
    }

    @Test
    void paragraphsKeepWhatIsPrinted() {
        assertThat(
                        read(
                                "",
                                "<text:p>Sở  Công\n Thương<text:s text:c=\"2\"/>và<text:tab/><text:a>liên kết</text:a><text:line-break/>dòng"
                                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú</text:p>"
                                        + "</text:note-body></text:note></text:p><text:p/>"
                                        + "<text:section text:name=\"s\"><text:p>trong mục <text:page-number>3</text:page-number></text:p></text:section>"))
                .containsExactly("Sở Công Thương  và\tliên kết\ndòng", "", "trong mục 3");
    }

    @Test
    void deletionsHiddenTextAndCommentsAreOut() {
        String styles =
                "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";
        assertThat(
                        read(
                                styles,
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>đã xóa</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes><text:p>còn<text:change/>"
                                        + "<text:span text:style-name=\"H\">ẩn</text:span><office:annotation><text:p>ý kiến</text:p></office:annotation> lại</text:p>"))
                .containsExactly("còn lại");
    }

    @Test
    void boldComesFromTheStyleOfTheParagraphOrOfAllItsLetters() {
        String styles =
                "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                        + "<style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"B\"/>";
        assertThat(read(
                        styles,
                        "<text:p text:style-name=\"P\">Điều 1</text:p><text:p><text:span text:style-name=\"B\">Điều 2</text:span></text:p>"
                                + "<text:p><text:span text:style-name=\"B\">Điều 3</text:span> Giao</text:p>"))
                .containsExactly("*Điều 1", "*Điều 2", "Điều 3 Giao");
    }

    @Test
    void listsAreNumberedAsPrinted() {
        String text = list(
                        "text:style-name=\"L1\" xml:id=\"x\"",
                        item("<text:p>Mục đích</text:p><text:p>tiếp</text:p>"
                                + list(
                                        "",
                                        item("<text:p>Một</text:p>"
                                                        + list(
                                                                "",
                                                                item("<text:p>A</text:p>"
                                                                                + list(
                                                                                        "",
                                                                                        item("<text:p>gạch</text:p>")))
                                                                        + item("<text:p>B</text:p>")))
                                                + item("<text:p>Hai</text:p>"))))
                + "<text:p>giữa</text:p>"
                + list("text:continue-list=\"x\" text:style-name=\"L1\"", item("<text:p>Nhiệm vụ</text:p>"))
                + list(
                        "text:continue-numbering=\"true\" text:style-name=\"L1\"",
                        item(list("", item("<text:p>Con</text:p>"))))
                + list(
                        "text:style-name=\"L1\"",
                        item("<text:p>Mới</text:p>")
                                + "<text:list-item text:start-value=\"5\"><text:p>Năm</text:p></text:list-item>");
        assertThat(read(LISTS, text))
                .containsExactly(
                        "I. Mục đích",
                        "tiếp",
                        "I.1. Một",
                        "a) A",
                        "- gạch",
                        "b) B",
                        "I.2. Hai",
                        "giữa",
                        "II. Nhiệm vụ",
                        "II.1. Con",
                        "I. Mới",
                        "V. Năm");
    }

    @Test
    void headingsAreNumberedByTheOutline() {
        String outline =
                "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
                        + "<text:outline-level-style text:level=\"2\" style:num-format=\"\"/></text:outline-style>";
        assertThat(read(
                        outline,
                        "<text:h text:outline-level=\"1\">Một</text:h><text:h text:outline-level=\"2\">Con</text:h>"
                                + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Không số</text:h>"
                                + "<text:h text:outline-level=\"1\">Hai</text:h>"))
                .containsExactly("I. Một", "Con", "Không số", "II. Hai");
    }

    @Test
    void tablesFramesAndPageBreaks() {
        String styles =
                "<style:style style:name=\"BR\" style:family=\"paragraph\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>";
        assertThat(read(
                        styles,
                        "<text:p><draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>Số</text:p>"
                                + "<text:p text:style-name=\"BR\">PHỤ LỤC</text:p><table:table><table:table-header-rows><table:table-row>"
                                + cell("TT") + cell("Việc")
                                + "</table:table-row></table:table-header-rows><table:table-row>"
                                + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>gộp</text:p><text:p>hai</text:p></table:table-cell>"
                                + "<table:covered-table-cell/></table:table-row></table:table>"
                                + "<table:table><table:table-row>" + cell("khung")
                                + "</table:table-row></table:table>"))
                .containsExactly("Số", "DỰ THẢO", "---", "PHỤ LỤC", "0|TT|Việc|", "0|gộp\nhai||", "khung");
    }

    private static String list(String attributes, String items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    }

    private static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    private static String cell(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }
}
