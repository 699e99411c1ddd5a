package vn.dondoc.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.dondoc.shared.VietnameseDates;

/** From what the file stores of a cell to its value. */
record WorkbookValues(List<String> strings, BitSet dateStyles, boolean from1904) {

    /**
     * @param type as the file has it: s, str, inlineStr, b, e, d or null for a number
     * @param formula whether the value is the last result of a formula
     */
    WorkbookCell cell(String type, int style, String stored, boolean formula) {
        if (stored.isEmpty())
            return formula ? WorkbookCell.flawed("", WorkbookCell.Flaw.NOT_COMPUTED) : WorkbookCell.EMPTY;
        return switch (type == null ? "n" : type) {
            case "s" -> WorkbookCell.of(shared(stored.strip()));
            case "e" -> WorkbookCell.flawed(WorkbookText.clean(stored), WorkbookCell.Flaw.ERROR);
            case "b" -> WorkbookCell.of(stored.strip().equals("1") ? "Có" : "Không");
            case "d" -> date(LocalDate.parse(stored.strip().substring(0, 10)));
            case "n" -> number(stored.strip(), style);
            default -> WorkbookCell.of(WorkbookText.clean(stored));
        };
    }

    private String shared(String index) {
        int i = Integer.parseInt(index);
        if (i < 0 || i >= strings.size()) throw WorkbookRefused.damaged();
        return strings.get(i);
    }

    private WorkbookCell number(String stored, int style) {
        double value = Double.parseDouble(stored);
        boolean date = dateStyles.get(style) && value >= 1 && DateUtil.isValidExcelDate(value);
        return date ? date(DateUtil.getLocalDateTime(value, from1904).toLocalDate()) : WorkbookCell.of(printed(value));
    }

    /** As one types it: 1.1 stays 1.1, 12.0 is 12, whatever the last bits say. */
    private static String printed(double value) {
        if (!Double.isFinite(value) || Math.abs(value) >= 1e15) throw WorkbookRefused.damaged();
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(9, java.math.RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static WorkbookCell date(LocalDate day) {
        return new WorkbookCell(VietnameseDates.day(day), day, null, false);
    }
}
