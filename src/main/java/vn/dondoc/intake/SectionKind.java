package vn.dondoc.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sections that assign nothing, known by how their heading begins. */
final class SectionKind {
    private record Kind(String name, Pattern heading) {}

    private static final Kind[] KINDS = {
        kind("purpose", "mục đích"),
        kind("requirement", "yêu cầu"),
        kind("viewpoint", "quan điểm|tư tưởng chỉ đạo"),
        kind("target", "chỉ tiêu|(?:các )?mục tiêu|(?:các )?nhóm chỉ tiêu|một số chỉ tiêu"),
        kind(
                "context",
                "tình hình|thực trạng|đánh giá|kết quả|tồn tại|hạn chế|khó khăn|nguyên nhân|đặc điểm|sự cần thiết|bối cảnh|ưu điểm|khái quát|về tình hình|về kết quả|dự báo"),
        kind("orientation", "định hướng|về định hướng|tầm nhìn"),
        kind("scope", "phạm vi|đối tượng|nguyên tắc|giải thích từ ngữ|căn cứ"),
        kind("composition", "thành phần|thành viên (?:tổ|ban)|cơ cấu tổ chức|danh sách thành viên")
    };
    private static final Pattern TASKS = Pattern.compile("nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm");
    private static final Pattern ORGANISATION = Pattern.compile(
            "tổ chức (?:triển khai )?thực hiện|chế độ (?:thông tin,? )?báo cáo|trách nhiệm thi hành|điều khoản thi hành|hiệu lực|công tác báo cáo|thông tin,? báo cáo");
    private static final int HEADING = 200;

    private SectionKind() {}

    private static Kind kind(String name, String beginnings) {
        return new Kind(name, Pattern.compile("(?iu:" + beginnings + ")(?![\\p{L}]).*"));
    }

    /** @return null for a section that may assign */
    static String of(String heading) {
        if (heading.length() > HEADING) return null;
        String low = heading.toLowerCase(Locale.ROOT);
        if (TASKS.matcher(low).find()) return null;
        for (Kind kind : KINDS) if (kind.heading().matcher(low).matches()) return kind.name();
        return null;
    }

    /** Tasks of carrying the document out stand apart from those that it is about. */
    static String ofTask(Block block) {
        for (Block up = block.parent(); up != null; up = up.parent())
            if (organisation(up.text())) return "organisation";
        return "task";
    }

    private static boolean organisation(String heading) {
        return heading.length() < HEADING
                && ORGANISATION.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }
}
