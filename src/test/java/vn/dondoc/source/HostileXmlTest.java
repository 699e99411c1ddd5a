package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** XML inside documents that would read other files, call home, or grow without end. */
class HostileXmlTest {
    private static final String TYPE = "<!DOCTYPE x [ %s ]>";

    @Test
    void aDocumentTypeIsRefusedInEveryPart() {
        String secret = TYPE.formatted("<!ENTITY e SYSTEM \"file:///etc/passwd\">");
        String document = Docx.document(Docx.p("&e;")).replace("?>", "?>" + secret);
        assertThat(key(docx(document))).isEqualTo("source.unsafeXml");
        assertThat(key(Odt.parts()
                        .with("content.xml", secret + Odt.content("", "<text:p>&e;</text:p>"))
                        .bytes()))
                .isEqualTo("source.unsafeXml");
        assertThat(key(Docx.parts()
                        .with("word/document.xml", Docx.document(Docx.p("a")))
                        .with("word/styles.xml", secret + "<w:styles " + Docx.NAMESPACES + ">&e;</w:styles>")
                        .bytes()))
                .isEqualTo("source.unsafeXml");
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        String document = Docx.document(Docx.p("&e29;")).replace("?>", "?>" + TYPE.formatted(entities));
        assertThat(key(docx(document))).isEqualTo("source.unsafeXml");
    }

    @Test
    void nothingOutsideIsEverFetched() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String external = Docx.document(Docx.p("a")).replace("?>", "?><!DOCTYPE x PUBLIC \"a\" \"" + url + "\">");
            assertThat(key(docx(external))).isEqualTo("source.unsafeXml");
            assertThat(Opened.pieces("a.docx", withLinks(url))).containsExactly("a");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static byte[] withLinks(String url) {
        String relationship =
                "<Relationship Id=\"%s\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/%s\" Target=\"" + url + "\"/>";
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override ContentType="
                                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"d\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relationship.formatted("s", "styles")
                                + relationship.formatted("t", "attachedTemplate")
                                + "</Relationships>")
                .with("word/document.xml", Docx.document(Docx.p("a")))
                .bytes();
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(key(Docx.of("<w:sdt><w:sdtContent>".repeat(50_000)))).isEqualTo("source.unsafeXml");
        assertThat(key(Odt.of("", "<text:section>".repeat(50_000)))).isEqualTo("source.unsafeXml");
    }

    @Test
    void aZipThatUnpacksToFarMoreIsRefused() {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = Docx.parts()
                .with("word/document.xml", out -> {
                    out.write(Docx.document("")
                            .replace("</w:body></w:document>", "")
                            .getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 100; i++) {
                        out.write("<w:p>".getBytes(StandardCharsets.UTF_8));
                        out.write(blanks);
                        out.write("</w:p>".getBytes(StandardCharsets.UTF_8));
                    }
                })
                .bytes();
        assertThat(key(bomb)).isEqualTo("source.bomb");
    }

    @Test
    void aZipOfVeryManyEntriesIsRefused() {
        Zip zip = Docx.parts();
        for (int i = 0; i < Limits.ENTRIES; i++) zip.with("word/media/" + i, "");
        assertThat(key(zip.bytes())).isEqualTo("source.bomb");
    }

    @Test
    void aTagOrATextWithoutEndIsRefused() {
        Random random = new Random(1);
        assertThat(key(docx(Docx.document("<w:p w:x=\"" + random.letters(5_000_000) + "\"/>"))))
                .isEqualTo("source.tooMuchText");
        assertThat(key(docx(Docx.document(Docx.p(random.letters(3_000_000)))))).isEqualTo("source.tooMuchText");
        assertThat(key(docx(
                        Docx.document("<w:p>" + Docx.run(random.letters(1_000)).repeat(3_000) + "</w:p>"))))
                .isEqualTo("source.tooMuchText");
    }

    @Test
    void aTableOfTenThousandRowsIsRefusedAndOneOfAThousandIsRead() {
        String row = Docx.row(Docx.cell("", Docx.p("a")), Docx.cell("", Docx.p("b")));
        assertThat(key(Docx.of(Docx.table(row.repeat(10_000))))).isEqualTo("source.tooManyRows");
        assertThat(Opened.pieces("a.docx", Docx.of(Docx.table(row.repeat(1_000)))))
                .hasSize(1_000);
        String odtRow =
                "<table:table-row><table:table-cell/><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
        assertThat(key(Odt.of("", "<table:table>" + odtRow.repeat(10_000) + "</table:table>")))
                .isEqualTo("source.tooManyRows");
        assertThat(Opened.refused(
                                "a.md",
                                ("| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(10_000))
                                        .getBytes(StandardCharsets.UTF_8))
                        .key())
                .isEqualTo("source.tooManyRows");
    }

    @Test
    void cellsWithoutNumberAreRefused() {
        String row = Docx.row(
                Docx.cell("<w:gridSpan w:val=\"2000000000\"/>", Docx.p("a")).repeat(3));
        assertThat(key(Docx.of(Docx.table(row.repeat(4_999)).repeat(2)))).isEqualTo("source.tooMuchText");
        assertThat(key(Docx.of(Docx.p("a").repeat(60_000)))).isEqualTo("source.tooMuchText");
    }

    @Test
    void aMillionMarksOnALetterAreRefused() {
        byte[] marks = ("a" + "\u0301".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(Opened.refused("a.txt", marks).key()).isEqualTo("source.hostileCharacters");
    }

    @Test
    void aLineMadeToKeepPatternsBusyIsLeftAlone() {
        assertThatCode(() -> Opened.pieces(
                        "a.md",
                        "**a *b __c ".repeat(100_000) + "\n" + "[a".repeat(100_000) + "\n# " + " ".repeat(100_000)
                                + "x\n" + "-".repeat(100_000) + "\n|" + ":-|".repeat(100_000)))
                .doesNotThrowAnyException();
    }

    private static byte[] docx(String document) {
        return Docx.parts().with("word/document.xml", document).bytes();
    }

    private static String key(byte[] file) {
        return Opened.refused("a.docx", file).key();
    }

    /** Letters that do not pack well, so that no other limit is reached first. */
    private static final class Random {
        private final java.util.Random random;

        private Random(long seed) {
            random = new java.util.Random(seed);
        }

        private String letters(int count) {
            StringBuilder letters = new StringBuilder(count);
            for (int i = 0; i < count; i++) letters.append((char) ('a' + random.nextInt(26)));
            return letters.toString();
        }
    }
}
