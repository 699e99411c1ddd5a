package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.Table.Column;
import vn.dondoc.document.Table.Row;

class TablesTest {

    private static final List<Column> COLUMNS =
            List.of(Column.centre("STT", 10), Column.left("Nhiệm vụ", 60), Column.right("Số", 30));

    @Test
    void theHeaderRowIsBoldAndRepeatedOnEachPage() {
        var table = drawn(Row.of("1", "a", "2"));
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(run(table, 0, 1).isBold()).isTrue();
        assertThat(run(table, 0, 1).getFontSizeAsDouble()).isEqualTo(12);
    }

    @Test
    void columnsHaveTheirShareOfTheTextWidth() {
        var table = drawn(Row.of("1", "a", "2"));
        assertThat(table.getRow(1).getTableCells())
                .extracting(cell -> cell.getWidth())
                .containsExactly(907, 5442, 2721);
    }

    @Test
    void totalsAreBoldAndMissingCellsBlank() {
        var table = drawn(Row.of("1"), Row.total("", "Tổng cộng", "3"));
        assertThat(table.getRow(1).getTableCells())
                .extracting(cell -> cell.getText())
                .containsExactly("1", "", "");
        assertThat(run(table, 1, 0).isBold()).isFalse();
        assertThat(run(table, 2, 1).isBold()).isTrue();
    }

    @Test
    void aGroupRowSpansAllColumns() {
        var table = drawn(Row.group("Giám đốc Sở Công Thương"), Row.of("1", "a", "2"));
        assertThat(table.getRow(1).getTableCells()).hasSize(1);
        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(3);
    }

    @Test
    void aShortRowIsNotTornByThePageEndALongOneMayBe() {
        var table = drawn(Row.of("1", "UBND huyện Hưng Nguyên", "2"), Row.of("2", "Đã triển khai. ".repeat(40), "2"));
        assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        assertThat(table.getRow(2).isCantSplitRow()).isFalse();
    }

    @Test
    void anEmptyTableSaysSo() {
        var table = drawn();
        assertThat(table.getRows()).hasSize(2);
        assertThat(table.getText()).contains("Không có.");
    }

    @Test
    void manyColumnsAreSetInSmallerLetters() {
        var columns = Collections.nCopies(10, Column.left("Cột", 10));
        var table = table(new Table("", columns, List.of(Row.of("1"))));
        assertThat(run(table, 1, 0).getFontSizeAsDouble()).isEqualTo(10);
    }

    @Test
    void aLineFeedInACellBreaksTheLine() {
        assertThat(drawn(Row.of("1", "dòng một\ndòng hai")).getRow(1).getCell(1).getText())
                .isEqualTo("dòng một\ndòng hai");
    }

    @Test
    void widthsThatDoNotMakeAHundredPercentAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Bảng 1", List.of(Column.left("STT", 90)), List.of()))
                .withMessageContaining("90 %");
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Bảng 1", COLUMNS, List.of(Row.of("1", "2", "3", "4"))));
    }

    private static XWPFTable drawn(Row... rows) {
        return table(new Table("Bảng 1. Thử", COLUMNS, List.of(rows)));
    }

    private static XWPFTable table(Table table) {
        return Written.of(Samples.withBody(table)).file().getTables().get(1);
    }

    private static XWPFRun run(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphArray(0).getRuns().get(0);
    }
}
