package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.consolidation.Figures.AgencyFigure;
import vn.dondoc.consolidation.Figures.StatusRow;
import vn.dondoc.document.Table;
import vn.dondoc.document.Table.Column;
import vn.dondoc.document.Table.Row;

/** The tables in the text: who sent, how the assignments stand, the difficulties. Numbered as they are printed. */
final class FigureTables {
    private static final String TOTAL = "Tổng cộng";

    private final Figures figures;
    private final List<Paragraph> paragraphs;

    FigureTables(Figures figures, List<Paragraph> paragraphs) {
        this.figures = figures;
        this.paragraphs = paragraphs;
    }

    Table sending() {
        List<Row> rows = new ArrayList<>();
        for (AgencyGroup group : AgencyGroup.values()) {
            int owes = figures.count(a -> a.group() == group);
            if (owes > 0)
                rows.add(Row.of(
                        String.valueOf(rows.size() + 1),
                        group.label(),
                        String.valueOf(owes),
                        Wording.cell(figures.count(a -> a.group() == group && a.sentInTime())),
                        Wording.cell(figures.count(a -> a.group() == group && a.late())),
                        Wording.cell(figures.count(a -> a.group() == group && a.missing()))));
        }
        rows.add(Row.total(
                "",
                TOTAL,
                String.valueOf(figures.expected()),
                Wording.cell(figures.inTime()),
                Wording.cell(figures.count(AgencyFigure::late)),
                Wording.cell(figures.missing())));
        return new Table(
                "Bảng 1. Tình hình gửi báo cáo",
                List.of(
                        Column.centre("STT", 8),
                        Column.left("Nhóm cơ quan, đơn vị", 32),
                        Column.centre("Số phải báo cáo", 12),
                        Column.centre("Đúng hạn", 12),
                        Column.centre("Chậm", 12),
                        Column.centre("Chưa gửi", 12),
                        Column.left("Ghi chú", 12)),
                rows);
    }

    Table status() {
        List<Row> rows = new ArrayList<>();
        for (StatusRow r : figures.status())
            rows.add(Row.of(cells(String.valueOf(rows.size() + 1), r).toArray(String[]::new)));
        rows.add(Row.total(cells("", total()).toArray(String[]::new)));
        return new Table("Bảng 2. Tổng hợp tình trạng nhiệm vụ theo cơ quan chủ trì", statusColumns(), rows);
    }

    /** What is suspended has a column of its own when there is any, so that the sum holds. */
    private boolean anySuspended() {
        return figures.sum(StatusRow::suspended) > 0;
    }

    private List<Column> statusColumns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.centre("STT", 6),
                Column.left("Cơ quan chủ trì", anySuspended() ? 11 : 17),
                Column.centre("Tổng số nhiệm vụ", 8),
                Column.centre("Nhiệm vụ có thời hạn: tổng", 8),
                Column.centre("Hoàn thành đúng hạn", 7),
                Column.centre("Hoàn thành quá hạn", 7),
                Column.centre("Chưa hoàn thành, trong hạn", 8),
                Column.centre("Chưa hoàn thành, quá hạn", 8)));
        if (anySuspended()) columns.add(Column.centre("Tạm dừng", 6));
        columns.addAll(List.of(
                Column.centre("Nhiệm vụ thường xuyên: tổng", 9),
                Column.centre("Có kết quả trong kỳ", 7),
                Column.centre("Không phát sinh", 8),
                Column.centre("Chưa báo cáo", 7)));
        return columns;
    }

    /** The two rates, each with the formula by which the Government's report counts (BC 1270/BC-TCTTTg, 27/12/2017). */
    List<String> rates() {
        int inTime = figures.sum(StatusRow::doneInTime);
        int late = figures.sum(StatusRow::doneLate);
        int open = figures.sum(StatusRow::openLate);
        String below = "(đúng hạn + quá hạn + chưa hoàn thành, quá hạn)";
        String numbers = " / (" + inTime + " + " + late + " + " + open + ") = ";
        return List.of(
                "Tỷ lệ nhiệm vụ đến hạn đã hoàn thành = (đúng hạn + quá hạn) / " + below + " = (" + inTime + " + "
                        + late + ")" + numbers + Wording.rate(inTime + late, figures.due()) + ".",
                "Tỷ lệ hoàn thành đúng hạn = đúng hạn / " + below + " = " + inTime + numbers
                        + Wording.rate(inTime, figures.due()) + ".");
    }

    /** By subject, in the order of the text; the text as edited, the other columns as reported. */
    Optional<Table> difficulties() {
        List<Row> rows = new ArrayList<>();
        Section group = null;
        int number = 0;
        for (Paragraph p : paragraphs) {
            var facts = figures.raised().get(p.lineId());
            if (p.section().chapter() != Chapter.IV || facts == null || !p.printed()) continue;
            if (p.section() != group) rows.add(Row.group(p.section().heading()));
            group = p.section();
            rows.add(Row.of(
                    String.valueOf(++number),
                    p.text(),
                    facts.agency(),
                    facts.proposal(),
                    facts.authority(),
                    facts.firstPeriod(),
                    p.settlement().label()));
        }
        Table table = new Table(
                "Bảng 3. Tổng hợp khó khăn, vướng mắc",
                List.of(
                        Column.centre("STT", 7),
                        Column.left("Nội dung khó khăn, vướng mắc", 25),
                        Column.left("Cơ quan, địa phương nêu", 15),
                        Column.left("Đề xuất giải pháp", 18),
                        Column.left("Cơ quan có thẩm quyền giải quyết", 13),
                        Column.centre("Kỳ nêu lần đầu", 10),
                        Column.centre("Tình trạng giải quyết", 12)),
                rows);
        return rows.isEmpty() ? Optional.empty() : Optional.of(table);
    }

    private StatusRow total() {
        return new StatusRow(
                TOTAL,
                figures.sum(StatusRow::total),
                figures.sum(StatusRow::dated),
                figures.sum(StatusRow::doneInTime),
                figures.sum(StatusRow::doneLate),
                figures.sum(StatusRow::openInTime),
                figures.sum(StatusRow::openLate),
                figures.sum(StatusRow::suspended),
                figures.sum(StatusRow::standing),
                figures.sum(StatusRow::withResult),
                figures.sum(StatusRow::nothingNew),
                figures.sum(StatusRow::unreported));
    }

    private List<String> cells(String number, StatusRow r) {
        List<Integer> counts = new ArrayList<>(
                List.of(r.total(), r.dated(), r.doneInTime(), r.doneLate(), r.openInTime(), r.openLate()));
        if (anySuspended()) counts.add(r.suspended());
        counts.addAll(List.of(r.standing(), r.withResult(), r.nothingNew(), r.unreported()));
        List<String> cells = new ArrayList<>(List.of(number, r.name()));
        for (int count : counts) cells.add(Wording.cell(count));
        return cells;
    }
}
