package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.document.Block.Heading;
import vn.dondoc.document.Block.ListItem;
import vn.dondoc.document.Block.Note;
import vn.dondoc.document.Block.Paragraph;

class UnusualTextTest {

    @Test
    void decomposedLettersAreComposed() {
        var decomposed = Normalizer.normalize("Tiến độ các dự án trọng điểm", Normalizer.Form.NFD);
        assertThat(written(decomposed).texts()).contains("Tiến độ các dự án trọng điểm");
    }

    @Test
    void decomposedCapitalsAreComposed() {
        var decomposed = Normalizer.normalize("Sở Công Thương", Normalizer.Form.NFD);
        assertThat(Lettering.capitals(decomposed)).isEqualTo("SỞ CÔNG THƯƠNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước\u0000\u0001\u0008\u001Fsau",
                "trước\uFFFE\uFFFFsau",
                "trước\uD800sau",
                "trước\uDC00sau",
                "trước\u202Esau"
            })
    void charactersThatXmlForbidsOrThatTurnTheTextAreLeftOut(String hostile) {
        assertThat(written(hostile).texts()).contains("trướcsau");
    }

    @Test
    void markupStaysText() {
        var markup = "<w:p>&amp;</w:p> ]]> \"'";
        assertThat(written(markup).texts()).contains(markup);
    }

    @Test
    void charactersBeyondTheBasicPlaneSurvive() {
        assertThat(written("\uD83D\uDE00 𠀋").texts()).contains("\uD83D\uDE00 𠀋");
    }

    @Test
    void hostileTextBreaksNoPartOfTheFile() {
        var hostile = "\u0000<&>\uFFFF\uD800\r\n\u000B\t";
        var columns = List.of(Table.Column.left(hostile, 100));
        var blocks = List.<Block>of(
                new Heading(1, hostile),
                new Note(hostile),
                ListItem.of(hostile),
                new Table(hostile, columns, List.of(Table.Row.group(hostile), Table.Row.of(hostile))));
        var document = new OfficialDocument(
                new Letterhead(hostile, hostile, DocumentNumber.open(hostile), new PlaceAndDate(hostile, hostile)),
                Title.of(hostile, hostile),
                List.of(hostile, hostile),
                blocks,
                new Signature(List.of(hostile), hostile, hostile),
                List.of(hostile),
                List.of(new Annex(hostile, blocks, true)),
                true);
        assertThat(Written.of(document).texts()).contains("<&>\n\n ");
    }

    @Test
    void blankLinesInTypedTextMakeNoEmptyParagraphs() {
        var texts = written("một\r\n\r\nhai\n").texts();
        assertThat(texts).containsSequence("một", "hai");
    }

    @Test
    void aTitleOfManyLinesKeepsItsRuleInsideTheText() {
        var subject = "Kết quả thực hiện nhiệm vụ ".repeat(60).strip();
        var sample = Samples.report();
        var written = Written.of(new OfficialDocument(
                sample.letterhead(),
                Title.of("Báo cáo", subject),
                sample.addressees(),
                sample.body(),
                sample.signature(),
                sample.recipients(),
                List.of(),
                false));
        assertThat(written.texts()).contains(subject);
        var rule = written.file().getParagraphs().get(2);
        assertThat(rule.getCTP().getPPr().getPBdr().isSetTop()).isTrue();
        assertThat(rule.getIndentationLeft())
                .isEqualTo(rule.getIndentationRight())
                .isBetween(2000, 3000);
    }

    private static Written written(String text) {
        return Written.of(Samples.withBody(Paragraph.of(text)));
    }
}
