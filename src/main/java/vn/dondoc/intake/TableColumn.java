package vn.dondoc.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column of a table of tasks holds, known by its head. */
enum TableColumn {
    NUMBER("stt|tt|số tt|số thứ tự"),
    LEAD(
            "(?:(?:cơ quan|đơn vị)(?:[,/] ?đơn vị| \\(đơn vị\\))? )?(?:chủ trì|thực hiện|chịu trách nhiệm|đầu mối)(?: thực hiện| chính| tham mưu)?|phân công.*|trách nhiệm.*|(?:cơ quan|đơn vị)"),
    COOPERATING("(?:(?:cơ quan|đơn vị)(?:[,/] ?đơn vị)? )?phối hợp(?: thực hiện)?"),
    DEADLINE("(?:thời gian|thời hạn|tiến độ|thời điểm|hạn)(?: .*)?|hoàn thành|kỳ hạn"),
    PRODUCT("(?:sản phẩm|kết quả)(?: .*)?"),
    NOTE("ghi chú"),
    TASK("(?:tên |nội dung )?(?:các )?(?:nhiệm vụ|công việc|nội dung|hoạt động|đầu việc)(?: .*)?");

    private static final int LONGEST = 60;

    private final Pattern head;

    TableColumn(String head) {
        this.head = Pattern.compile(head);
    }

    /** A list of tasks says who or when besides. */
    static boolean tellsOfTasks(Set<TableColumn> columns) {
        return columns.contains(LEAD) || columns.contains(COOPERATING) || columns.contains(DEADLINE);
    }

    /** @return null where a cell is no head of a column */
    static TableColumn of(String cell) {
        if (cell.length() > LONGEST) return null;
        String low = Spelling.folded(cell).toLowerCase(Locale.ROOT).strip();
        for (TableColumn column : values()) if (column.head.matcher(low).matches()) return column;
        return null;
    }
}
