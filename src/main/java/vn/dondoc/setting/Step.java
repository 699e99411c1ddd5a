package vn.dondoc.setting;

/**
 * A step that has its working days, the day it begins not counted, the last one inclusive. The defaults are those of
 * Nghệ An QĐ 98/2025/QĐ-UBND; where that names none, ours, and the page says so.
 */
public enum Step {
    RECEIPT(5, "Tiếp nhận nhiệm vụ, trả lại nhiệm vụ giao không đúng", "khoản 2 Điều 7"),
    RETURN(5, "Xem xét đề nghị giao lại", "khoản 2 Điều 7"),
    DECISION(5, "Trả lời đề nghị điều chỉnh thời hạn, tạm dừng, tiếp tục, thôi giao; xác nhận kết quả", null),
    COOPERATION_ASKED(3, "Cơ quan chủ trì gửi đề nghị phối hợp", "khoản 2 Điều 11"),
    COOPERATION_ANSWERED(5, "Cơ quan phối hợp trả lời", "khoản 2 Điều 11"),
    COOPERATION_REPORTED(7, "Báo cáo Chủ tịch UBND tỉnh nội dung phối hợp vượt thẩm quyền", "khoản 2 Điều 11"),
    REDO(10, "Thực hiện lại khi kết quả chưa đạt", "khoản 4 Điều 7"),
    EXPLANATION(5, "Trả lời đề nghị giải trình theo thang nhắc việc, hoặc khi quyết định không nêu ngày", null),
    URGING(
            3,
            "Lập phiếu trình, ban hành văn bản đôn đốc hoặc báo cáo Chủ tịch UBND tỉnh khi không đúng cam kết",
            "khoản 4 Điều 10"),
    OPINION(3, "Phó Chủ tịch phụ trách cho ý kiến phiếu trình", null),
    RULING(3, "Chủ tịch UBND tỉnh cho ý kiến chỉ đạo về phiếu trình", null);

    private final int standard;
    private final String label;
    private final String article;

    Step(int standard, String label, String article) {
        this.standard = standard;
        this.label = label;
        this.article = article;
    }

    /** Working days as long as the province has set none. */
    public int standard() {
        return standard;
    }

    public String label() {
        return label;
    }

    /** "khoản 2 Điều 7 Quyết định số 98/2025/QĐ-UBND", or that no rule names the period. */
    public String source() {
        return article == null
                ? "mặc định của hệ thống, chưa có quy định"
                : article + " Quyết định số 98/2025/QĐ-UBND của UBND tỉnh Nghệ An";
    }
}
