package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dondoc.source.SourceFile.Format;

class TextTest {
    private static final String TEXT = "KẾ HOẠCH\r\n\r\n\n  Căn cứ Luật;\n";

    @Test
    void linesComeAsTheyStandAndEmptyOnesAreOneGap() {
        assertThat(Opened.pieces("a.txt", TEXT)).containsExactly("KẾ HOẠCH", "", "  Căn cứ Luật;");
        assertThat(Opened.pieces("a.txt", "một\fhai")).containsExactly("một", "---", "hai");
    }

    @Test
    void everyUnicodeEncodingWithItsMarkReadsTheSame() {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"})
            assertThat(Opened.pieces("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding))))
                    .as(encoding)
                    .containsExactly("KẾ HOẠCH", "", "  Căn cứ Luật;");
    }

    @Test
    void olderVietnameseEncodingsAreRefusedRatherThanGuessed() {
        byte[] windows1258 =
                "K\u00CA\u0301 HO\u0041\u0323CH v\u00EA\u0300 \u00F4".getBytes(Charset.forName("windows-1258"));
        assertThat(Opened.refused("a.txt", windows1258).key()).isEqualTo("source.notUnicode");
        byte[] tcvn3 = {'K', (byte) 0xD5, ' ', 'h', 'o', (byte) 0xB9, 'c', 'h'};
        assertThat(Opened.refused("a.txt", tcvn3).key()).isEqualTo("source.notUnicode");
        assertThat(Opened.refused("a.txt", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_16LE))
                        .key())
                .isEqualTo("source.unknownType");
    }

    @Test
    void onlyTheEndingTellsMarkdownFromText() {
        assertThat(Sources.open("thu muc/a.MD", stream("# A")).format()).isEqualTo(Format.MARKDOWN);
        SourceFile text = Sources.open("C:\\thu muc\\a.log", stream("# A"));
        assertThat(text.format()).isEqualTo(Format.TEXT);
        assertThat(text.name()).isEqualTo("a.log");
    }

    @Test
    void signsOfMarkdownAreTakenAwayAndListMarksStay() {
        String markdown = """
                # KẾ HOẠCH
                ## **I. MỤC ĐÍCH** ##
                ---
                > 1. Sở *Công Thương* chủ trì
                - Rà soát `danh mục`; xem [Nghị định](http://example/x)
                * gạch
                + cộng 2 * 3 * 4
                Số 5\\. và a_b_c
                """;
        assertThat(Opened.pieces("a.md", markdown))
                .containsExactly(
                        "KẾ HOẠCH",
                        "I. MỤC ĐÍCH",
                        "",
                        "1. Sở Công Thương chủ trì",
                        "- Rà soát danh mục; xem Nghị định",
                        "* gạch",
                        "+ cộng 2 * 3 * 4",
                        "Số 5. và a_b_c");
    }

    @Test
    void tablesOfPipesAreRows() {
        String markdown =
                "Phụ lục\n| TT | Nhiệm vụ |\n|:--|---|\n| 1 | **Rà soát**<br>báo cáo |\n| 2 | a \\| b |\n\nhết\n"
                        + "a | b\n--- | ---\nc | d\n";
        assertThat(Opened.pieces("a.md", markdown))
                .containsExactly(
                        "Phụ lục",
                        "0|TT|Nhiệm vụ|",
                        "0|1|Rà soát\nbáo cáo|",
                        "0|2|a | b|",
                        "",
                        "hết",
                        "1|a|b|",
                        "1|c|d|");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(Opened.pieces(
                        "a.txt", "Bell: ".repeat(20) + "S\u200Bở\u00AD \u202ECông\u202C\u0007 \u2066Thương\u2069"))
                .containsExactly("Bell: ".repeat(20) + "Sở Công Thương");
        assertThat(Characters.cleaned("a\uD800b \uD83D\uDE00 \uDC00")).isEqualTo("a\uFFFDb \uD83D\uDE00 \uFFFD");
        assertThat(Characters.cleaned("Phu\u031B\u01A1\u0301")).isEqualTo("Phu\u031B\u01A1\u0301");
    }

    private static java.io.InputStream stream(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
