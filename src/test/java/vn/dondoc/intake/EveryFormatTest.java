package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.source.Piece;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.Sources;
import vn.dondoc.source.WordSamples;

/** A document reads the same as text, .docx, .odt and PDF. */
class EveryFormatTest {
    private static final Path SAMPLES = Path.of("src/test/resources/intake/samples");

    private final DirectiveReader reader = new DirectiveReader();

    static Stream<Path> samples() throws IOException {
        return Files.list(SAMPLES)
                .filter(file -> file.toString().matches(".*\\.(txt|md)"))
                .filter(file -> !file.endsWith("README.md"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wordProcessorsFilesReadAsTheTypedText(Path sample) {
        List<Piece> whole = whole(Sources.open(sample.getFileName().toString(), sample));
        Set<String> typed = facts(reader.read(new SourceFile("a.docx", SourceFile.Format.DOCX, whole)));

        assertThat(facts("a.docx", WordSamples.of(whole).docx())).isEqualTo(typed);
        assertThat(facts("a.odt", WordSamples.of(whole).odt())).isEqualTo(typed);
    }

    /** A PDF has lines for paragraphs: one that begins as a heading does may pass for one. */
    @ParameterizedTest
    @MethodSource("samples")
    void aPdfReadsAlmostTheSame(Path sample) {
        List<Piece> whole = whole(Sources.open(sample.getFileName().toString(), sample));
        Set<String> typed = facts(reader.read(new SourceFile("a.docx", SourceFile.Format.DOCX, whole)));

        Set<String> lost = new TreeSet<>(typed);
        lost.removeAll(facts("a.pdf", WordSamples.of(whole).pdf()));
        assertThat(lost).hasSizeLessThanOrEqualTo(1);
    }

    private Set<String> facts(String name, byte[] file) {
        return facts(reader.read(Sources.open(name, new ByteArrayInputStream(file))));
    }

    private List<Piece> whole(SourceFile file) {
        if (file.format() == SourceFile.Format.TEXT)
            return reader.read(file)
                    .text()
                    .lines()
                    .<Piece>map(line -> new Piece.Paragraph(line, false))
                    .toList();
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : file.pieces())
            pieces.add(piece instanceof Piece.Line line ? new Piece.Paragraph(line.text(), false) : piece);
        return pieces;
    }

    private static Set<String> facts(ReadDirective read) {
        Set<String> facts = new TreeSet<>();
        read.assignments().forEach(a -> facts.add("task " + a.lead() + ": " + a.text() + " @" + a.deadline()));
        read.reportingRegimes().forEach(r -> facts.add("report " + r.who() + " " + r.cadence() + " " + r.dueRule()));
        read.indicators().forEach(i -> facts.add("target " + i.name() + " " + i.value()));
        ReadRecord r = read.directive();
        facts.add("record "
                + List.of(
                        String.valueOf(r.number()),
                        String.valueOf(r.type()),
                        String.valueOf(r.issuer()),
                        String.valueOf(r.date())));
        facts.add("title " + r.title());
        facts.add("signer " + r.signer() + " " + r.signerTitle());
        facts.add("recipients " + r.recipients());
        return facts;
    }
}
