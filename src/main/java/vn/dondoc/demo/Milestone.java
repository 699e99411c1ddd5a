package vn.dondoc.demo;

import java.time.LocalDateTime;
import java.util.List;

/** A moment of April 2025 that is worth a look. */
record Milestone(LocalDateTime at, String label, String seen) {
    private static final List<Milestone> ALL = List.of(
            of("2025-04-11T08:00", "11/4, 8:00", "Thư \"Còn 3 ngày làm việc\" trong hộp thư minh họa"),
            of("2025-04-16T08:00", "16/4, 8:00", "Hôm nay là hạn cuối gửi báo cáo tháng 4/2025"),
            of("2025-04-17T08:00", "17/4, 8:00", "Báo cáo chưa gửi thành quá hạn; kỳ chốt, có dự thảo tổng hợp"),
            of("2025-04-18T14:00", "18/4, 14:00", "Hưng Nguyên gửi chậm; dự thảo chưa ký được lập lại"),
            of("2025-04-21T08:00", "21/4, 8:00", "Thư đôn đốc gửi cả lãnh đạo và hộp thư cơ quan"),
            of("2025-04-22T08:00", "22/4, 8:00", "Nội dung quá bậc nhắc cuối vào hồ sơ trình Chủ tịch UBND tỉnh"),
            of("2025-04-29T08:00", "29/4, 8:00", "Kỳ báo cáo tháng 5/2025 mở"));

    /** What still lies ahead can be moved to. */
    record Choice(Milestone milestone, boolean past) {}

    static List<Choice> seenFrom(LocalDateTime now) {
        return ALL.stream().map(m -> new Choice(m, !m.at.isAfter(now))).toList();
    }

    private static Milestone of(String at, String label, String seen) {
        return new Milestone(LocalDateTime.parse(at), label, seen);
    }
}
