package vn.dondoc.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two ladders: what they are called for people, in addresses and in their tables. */
public enum LadderName {
    REMINDER("Thang nhắc việc", "nhac-viec", "reminderLadder", "reminder-ladder"),
    ESCALATION("Thang trình lãnh đạo", "trinh-lanh-dao", "escalationLadder", "escalation-ladder");

    private final String label;
    private final String path;
    private final String decision;
    private final String file;

    LadderName(String label, String path, String decision, String file) {
        this.label = label;
        this.path = path;
        this.decision = decision;
        this.file = file;
    }

    public String label() {
        return label;
    }

    /** In addresses of pages. */
    public String path() {
        return path;
    }

    String decision() {
        return decision;
    }

    String file() {
        return file + ".dmn";
    }

    /** The columns of its table, in their order. */
    List<Column> columns() {
        return this == REMINDER ? Column.REMINDER : Column.ESCALATION;
    }

    static Optional<LadderName> at(String path) {
        return Arrays.stream(values()).filter(l -> l.path.equals(path)).findFirst();
    }
}
