package vn.dondoc.reporting;

import java.util.Arrays;
import java.util.Optional;

/** Nhóm khó khăn, vướng mắc, in the order in which the consolidated report prints them. A line stores the name. */
public enum DifficultyGroup {
    POLICY("Cơ chế, chính sách"),
    LAND("Quy hoạch, đất đai, giải phóng mặt bằng"),
    PROCEDURE("Thủ tục đầu tư, xây dựng, môi trường"),
    FUNDING("Nguồn vốn"),
    INFRASTRUCTURE("Điện và hạ tầng kỹ thuật"),
    LABOUR("Lao động"),
    MARKET("Thị trường, nguyên liệu"),
    OTHER("Nội dung khác");

    private final String label;

    DifficultyGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Empty for null and for a name that is none of these. */
    public static Optional<DifficultyGroup> of(String name) {
        return Arrays.stream(values()).filter(g -> g.name().equals(name)).findFirst();
    }
}
