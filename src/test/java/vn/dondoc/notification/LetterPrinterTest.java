package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterPrinterTest {
    private final LetterPrinter printer = new LetterPrinter("https://dondoc.example/", false);

    @Test
    void aLetterGreetsLinksAbsolutelyAndNamesWhomToCall() {
        var printed = printer.print(Letters.to("a@nghean.example"));

        assertThat(printed.text()).isEqualTo("""
                        Kính gửi: Chuyên viên đầu mối Sở Xây dựng

                        Báo cáo tháng 4 cần gửi trong hôm nay.

                        Mở báo cáo: https://dondoc.example/viec/1

                        --
                        Thư do hệ thống theo dõi nhiệm vụ gửi tự động, không thay thế văn bản hành chính. \
                        Nếu đã gửi báo cáo bằng văn bản, đề nghị liên hệ Sở Công Thương, điện thoại 0238 000 0002, \
                        để được ghi nhận.
                        """);
        assertThat(printed.html())
                .contains("<p>Kính gửi: Chuyên viên đầu mối Sở Xây dựng</p>")
                .contains("href=\"https://dondoc.example/viec/1\">Mở báo cáo</a>")
                .contains("<title>[200/KH-UBND] Hôm nay là hạn cuối</title>")
                .doesNotContain("minh họa");
    }

    @Test
    void whatAPersonTypedIsNeverMarkup() {
        var printed =
                printer.print(Letters.saying("Sở <b>A</b> & B", "<i>x</i>", "1 < 2 \"&\" <script>alert(1)</script>"));

        assertThat(printed.html())
                .contains("Kính gửi: Sở &lt;b&gt;A&lt;/b&gt; &amp; B")
                .contains("1 &lt; 2 &quot;&amp;&quot; &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>", "<b>", "<i>");
        assertThat(printed.text()).contains("Sở <b>A</b> & B").contains("1 < 2 \"&\"");
    }

    @Test
    void aSlotInATypedTextStaysText() {
        assertThat(printer.print(Letters.saying("${foot}", "s", "${name}")).text())
                .startsWith("Kính gửi: ${foot}\n\n${name}");
    }

    @Test
    void aSubjectStaysOneLine() {
        var printed = printer.print(Letters.saying("A", "Hạn\r\nBcc: ai@do.example\u2028x", "p"));

        assertThat(printed.subject()).isEqualTo("Hạn Bcc: ai@do.example x");
    }

    @Test
    void sectionsListTheirLinesWithLinks() {
        var section = new Letter.Section("KH 200/KH-UBND", List.of(new Letter.Line("Báo cáo tháng 4", "/viec/7")));
        var letter = new Letter("k", "DIGEST", "x", "A", "a@b.example", "s", List.of(), List.of(section), null, null);

        assertThat(printer.print(letter).text())
                .contains("KH 200/KH-UBND\n- Báo cáo tháng 4\n  https://dondoc.example/viec/7\n");
        assertThat(printer.print(letter).html())
                .contains("<strong>KH 200/KH-UBND</strong>")
                .contains("<li><a href=\"https://dondoc.example/viec/7\">Báo cáo tháng 4</a></li>");
    }

    @Test
    void theDemoSaysSoInEveryMail() {
        var printed = new LetterPrinter("http://localhost:8080", true).print(Letters.to("a@nghean.example"));

        assertThat(printed.html()).contains(LetterPrinter.DEMO);
        assertThat(printed.text()).startsWith(LetterPrinter.DEMO);
    }

    @Test
    void withoutATelephoneTheFootStillNamesTheAgency() {
        var letter = new Letter(
                "k", "T", "x", "A", "a@b.example", "s", List.of(), List.of(), null, new Letter.Contact("Sở A", null));

        assertThat(printer.print(letter).text()).contains("liên hệ Sở A, để được ghi nhận.");
    }
}
