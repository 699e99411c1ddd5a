package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of targets: "STT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030", a target for each year's cell. */
final class TargetTables {
    private static final Pattern NAME =
            Pattern.compile("(?iu)(?:tên |nội dung |các )?(?:chỉ tiêu|mục tiêu)(?: .{0,40})?");
    private static final Pattern UNIT = Pattern.compile("(?iu)đơn vị(?: tính)?|đvt|đv tính");
    private static final Pattern YEAR =
            Pattern.compile("(?iu)(?:.*\\s)?(?:năm |giai đoạn |đến )?(20\\d\\d(?:\\s?[-–]\\s?20\\d\\d)?)(?:\\s.*)?");
    /** What was reached before. */
    private static final Pattern REACHED = Pattern.compile("(?iu).*(?:thực hiện|ước|hiện trạng|kết quả|hiện có).*");

    private record Columns(int name, Integer unit, Map<Integer, String> years) {}

    private final DirectiveText text;

    private TargetTables(DirectiveText text) {
        this.text = text;
    }

    static List<ReadIndicator> in(DirectiveText text) {
        return new TargetTables(text).read();
    }

    private List<ReadIndicator> read() {
        List<ReadIndicator> found = new ArrayList<>();
        Columns columns = null;
        for (Block block : text.body()) {
            if (!block.row()) columns = null;
            else if (head(block).isPresent()) columns = head(block).get();
            else if (columns != null) add(block, columns, found);
        }
        return found;
    }

    private Optional<Columns> head(Block row) {
        Integer name = null;
        Integer unit = null;
        Map<Integer, String> years = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String head = row.cells().get(i).in(text.text()).strip();
            Matcher year = YEAR.matcher(head);
            if (UNIT.matcher(head).matches()) unit = i;
            else if (year.matches() && head.length() < 40) {
                if (!REACHED.matcher(head).matches()) years.put(i, year.group(1).replaceAll("\\s", ""));
            } else if (name == null && NAME.matcher(head).matches()) name = i;
        }
        return name == null || years.isEmpty() ? Optional.empty() : Optional.of(new Columns(name, unit, years));
    }

    private void add(Block row, Columns columns, List<ReadIndicator> found) {
        if (columns.name() >= row.cells().size()) return;
        Span name = row.cells().get(columns.name());
        String named = name.in(text.text()).strip();
        if (named.isEmpty()) return;
        columns.years().keySet().stream()
                .sorted()
                .filter(i -> i < row.cells().size())
                .forEach(i -> {
                    Span cell = row.cells().get(i);
                    List<Amount> amounts = Amount.in(cell.in(text.text()));
                    if (amounts.size() == 1)
                        found.add(target(
                                row,
                                named,
                                unit(row, columns, cell),
                                columns.years().get(i),
                                amounts.get(0),
                                cell));
                });
    }

    private String unit(Block row, Columns columns, Span value) {
        if (value.in(text.text()).contains("%")) return "%";
        if (columns.unit() == null || columns.unit() >= row.cells().size()) return null;
        String unit = row.cells().get(columns.unit()).in(text.text()).strip();
        return unit.isEmpty() ? null : unit;
    }

    private ReadIndicator target(Block row, String name, String unit, String year, Amount amount, Span cell) {
        Span quote = new Span(row.line().start(), cell.end());
        Span value = new Span(
                cell.start() + amount.span().start(),
                cell.start() + amount.span().end());
        return new ReadIndicator(
                name,
                amount.value().replaceAll("\\s?%", ""),
                unit,
                year,
                amount.operator(),
                amount.min(),
                amount.max(),
                row.section(),
                quote.in(text.text()),
                quote,
                List.of(new Trace("value", value, "indicator.table")),
                List.of());
    }
}
