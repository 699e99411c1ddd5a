package vn.dondoc.ladder;

import java.util.List;

/** A column of a ladder's table: its name in the DMN, and for people. */
enum Column {
    KIND("kind", "Loại việc", "string", true),
    DAYS("workingDaysLeft", "Số ngày làm việc còn lại", "integer", true),
    PRIORITY("priority", "Mức độ", "string", true),
    RUNG("rung", "Mã nấc", "string", false),
    LABEL("label", "Tên nấc", "string", false),
    TEXT("text", "Lời thư", "string", false),
    CHANNEL("channel", "Hình thức", "string", false),
    RECIPIENTS("recipients", "Người nhận", "string", false),
    STEP("step", "Bước xử lý", "string", false);

    static final List<Column> REMINDER = List.of(KIND, DAYS, PRIORITY, RUNG, LABEL, TEXT, CHANNEL, RECIPIENTS);
    static final List<Column> ESCALATION = List.of(KIND, DAYS, PRIORITY, STEP);

    private final String name;
    private final String label;
    private final String type;
    private final boolean input;

    Column(String name, String label, String type, boolean input) {
        this.name = name;
        this.label = label;
        this.type = type;
        this.input = input;
    }

    String dmnName() {
        return name;
    }

    String label() {
        return label;
    }

    String type() {
        return type;
    }

    boolean input() {
        return input;
    }
}
