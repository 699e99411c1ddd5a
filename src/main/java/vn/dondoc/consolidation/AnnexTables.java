package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.document.Annex;
import vn.dondoc.document.Table;
import vn.dondoc.document.Table.Column;
import vn.dondoc.document.Table.Row;

/** The annexes: every assignment, who was late or missing, what is overdue. An empty one is left out. */
final class AnnexTables {
    private AnnexTables() {}

    static List<Annex> of(Occasion occasion, Figures figures, List<ResultRow> results) {
        List<Annex> annexes = new ArrayList<>();
        annexes.add(new Annex("Kết quả thực hiện từng nhiệm vụ", List.of(results(results)), true));
        if (!figures.lateOrMissing().isEmpty())
            annexes.add(new Annex(
                    "Danh sách cơ quan, đơn vị, địa phương gửi báo cáo chậm, chưa gửi báo cáo",
                    List.of(late(figures)),
                    false));
        if (!figures.overdue().isEmpty())
            annexes.add(new Annex("Nhiệm vụ chưa hoàn thành, quá hạn", List.of(overdue(occasion, figures)), true));
        return annexes;
    }

    private static Table results(List<ResultRow> results) {
        List<Row> rows = IntStream.range(0, results.size())
                .mapToObj(i -> {
                    ResultRow r = results.get(i);
                    return Row.of(
                            String.valueOf(i + 1),
                            r.title(),
                            r.lead(),
                            r.cooperators(),
                            r.due(),
                            r.result(),
                            r.product(),
                            r.status());
                })
                .toList();
        return new Table(
                "",
                List.of(
                        Column.centre("STT", 5),
                        Column.left("Nhiệm vụ", 20),
                        Column.left("Cơ quan chủ trì", 11),
                        Column.left("Cơ quan phối hợp", 12),
                        Column.centre("Thời hạn", 9),
                        Column.left("Kết quả thực hiện trong kỳ", 22),
                        Column.left("Sản phẩm (số, ngày văn bản)", 12),
                        Column.centre("Tình trạng", 9)),
                rows);
    }

    private static Table late(Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (var a : figures.lateOrMissing())
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    a.name(),
                    Wording.cell(figures.dueOn()),
                    a.missing() ? "Chưa gửi" : Wording.cell(a.sentOn()),
                    Wording.cell(a.workingDaysLate()),
                    Wording.cell(a.reminders()),
                    Wording.cell(a.lateReason())));
        return new Table(
                "",
                List.of(
                        Column.centre("STT", 7),
                        Column.left("Cơ quan", 25),
                        Column.centre("Hạn gửi", 14),
                        Column.centre("Ngày gửi", 14),
                        Column.centre("Số ngày làm việc chậm", 12),
                        Column.centre("Số lần nhắc", 8),
                        Column.left("Lý do", 20)),
                rows);
    }

    private static Table overdue(Occasion occasion, Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (var o : figures.overdue())
            rows.add(Row.of(
                    String.valueOf(rows.size() + 1),
                    o.title(),
                    occasion.directive().citation(),
                    o.lead(),
                    Wording.cell(o.dueOn()),
                    Wording.cell(o.workingDaysLate()),
                    o.cause(),
                    o.proposal()));
        return new Table(
                "",
                List.of(
                        Column.centre("STT", 5),
                        Column.left("Nhiệm vụ", 22),
                        Column.left("Văn bản giao nhiệm vụ", 14),
                        Column.left("Cơ quan chủ trì", 13),
                        Column.centre("Thời hạn hoàn thành", 10),
                        Column.centre("Số ngày làm việc quá hạn", 8),
                        Column.left("Nguyên nhân", 14),
                        Column.left("Đề xuất", 14)),
                rows);
    }
}
