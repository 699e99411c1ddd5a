package vn.dondoc.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a paragraph stands. The code is stored; the printed number depends on which sections have content. */
enum Section {
    OPENING(null, "0", ""),
    DIRECTING(Chapter.I, "I.1", "Công tác chỉ đạo, điều hành"),
    SENDING(Chapter.I, "I.2", "Tình hình gửi báo cáo"),
    TARGETS(Chapter.II, "II.1", "Kết quả thực hiện các chỉ tiêu chủ yếu"),
    RESULTS(Chapter.II, "II.2", "Kết quả thực hiện nhiệm vụ của các cơ quan, đơn vị, địa phương"),
    PROJECTS(Chapter.II, "II.3", "Tiến độ các dự án trọng điểm"),
    STATUS(Chapter.II, "II.4", "Tình trạng thực hiện nhiệm vụ"),
    STRENGTHS(Chapter.III, "III.1", "Ưu điểm"),
    SHORTCOMINGS(Chapter.III, "III.2", "Tồn tại, hạn chế"),
    CAUSES(Chapter.III, "III.3", "Nguyên nhân"),
    POLICY(Chapter.IV, "IV.1", "Cơ chế, chính sách"),
    LAND(Chapter.IV, "IV.2", "Quy hoạch, đất đai, giải phóng mặt bằng"),
    PROCEDURE(Chapter.IV, "IV.3", "Thủ tục đầu tư, xây dựng, môi trường"),
    FUNDING(Chapter.IV, "IV.4", "Nguồn vốn"),
    INFRASTRUCTURE(Chapter.IV, "IV.5", "Điện và hạ tầng kỹ thuật"),
    LABOUR(Chapter.IV, "IV.6", "Lao động"),
    MARKET(Chapter.IV, "IV.7", "Thị trường, nguyên liệu"),
    OTHER(Chapter.IV, "IV.8", "Nội dung khác"),
    NEXT_STEPS(Chapter.V, "V", ""),
    TO_PROVINCE(Chapter.VI, "VI.1", "Đối với UBND tỉnh, Chủ tịch UBND tỉnh"),
    TO_DEPARTMENTS(Chapter.VI, "VI.2", "Đối với các sở, ban, ngành"),
    TO_DISTRICTS(Chapter.VI, "VI.3", "Đối với UBND các huyện, thành phố, thị xã"),
    TO_MINISTRIES(Chapter.VI, "VI.4", "Đối với bộ, ngành Trung ương (đề nghị UBND tỉnh kiến nghị)"),
    CLOSING(null, "9", "");

    private static final List<Section> TYPED = List.of(
            DIRECTING,
            TARGETS,
            PROJECTS,
            STRENGTHS,
            SHORTCOMINGS,
            CAUSES,
            OTHER,
            NEXT_STEPS,
            TO_PROVINCE,
            TO_DEPARTMENTS,
            TO_DISTRICTS,
            TO_MINISTRIES);

    private final Chapter chapter;
    private final String code;
    private final String heading;

    Section(Chapter chapter, String code, String heading) {
        this.chapter = chapter;
        this.code = code;
        this.heading = heading;
    }

    static Optional<Section> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    static List<Section> of(Chapter chapter) {
        return Arrays.stream(values()).filter(s -> s.chapter == chapter).toList();
    }

    /** The group of difficulties a line names, by its label or its name here; what nobody knows is "nội dung khác". */
    static Section ofDifficulty(String group) {
        return of(Chapter.IV).stream()
                .filter(s -> group != null
                        && (s.heading.equalsIgnoreCase(group.strip())
                                || s.name().equals(group.strip())))
                .findFirst()
                .orElse(OTHER);
    }

    Chapter chapter() {
        return chapter;
    }

    String code() {
        return code;
    }

    String heading() {
        return heading;
    }

    /** Whether the standing agency may add paragraphs of its own. */
    boolean typed() {
        return TYPED.contains(this);
    }

    /** Difficulties, next steps and proposals are listed with dashes. */
    boolean listed() {
        return chapter == Chapter.IV || chapter == Chapter.V || chapter == Chapter.VI;
    }
}
