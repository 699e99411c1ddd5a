package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.consolidation.Figures.AgencyFigure;
import vn.dondoc.consolidation.Figures.StatusRow;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Reporting.Standing;

/** What is counted again, and what the one who submits or signs should know. None of it stops him. */
final class Checks {
    private static final int MANY_NEXT_STEPS = 8;

    /** @param good false: shown as a warning */
    record Check(boolean good, String text) {}

    private Checks() {}

    static List<Check> sums(Figures f) {
        List<Check> checks = new ArrayList<>();
        if (f.collected()) sendingSums(f, checks);
        checks.add(new Check(
                f.status().stream().allMatch(StatusRow::adds),
                "Số nhiệm vụ " + f.sum(StatusRow::total) + " = " + f.sum(StatusRow::dated) + " có thời hạn + "
                        + f.sum(StatusRow::standing) + " thường xuyên; từng cơ quan chủ trì đều khớp."));
        return checks;
    }

    private static void sendingSums(Figures f, List<Check> checks) {
        int inTime = f.inTime();
        checks.add(new Check(
                f.expected() == inTime + f.late() + f.missing(),
                "Số phải báo cáo " + f.expected() + " = " + inTime + " đúng hạn + " + f.late() + " chậm + "
                        + f.missing() + " chưa gửi."));
        int accepted = f.count(Kind.ACCEPTED);
        int unchecked = f.count(Kind.UNCHECKED);
        int returned = f.count(Kind.RETURNED);
        checks.add(new Check(
                f.expected() == accepted + unchecked + returned + f.missing(),
                "Số phải báo cáo " + f.expected() + " = " + accepted + " đã chấp nhận + " + unchecked
                        + " chờ kiểm tra + " + returned + " trả lại + " + f.missing() + " chưa gửi."));
    }

    /** @param now the standing as of this moment; null when the report is frozen */
    static List<String> warnings(Figures f, List<Paragraph> paragraphs, Standing now) {
        List<String> warnings = new ArrayList<>();
        named(warnings, f, Kind.UNCHECKED, "Báo cáo đã gửi, chờ kiểm tra nên chưa được tổng hợp: ");
        named(warnings, f, Kind.RETURNED, "Báo cáo đã trả lại để bổ sung nên chưa được tổng hợp: ");
        if (now != null && !same(f, now))
            warnings.add("Tình hình gửi báo cáo đã thay đổi sau thời điểm " + Wording.moment(f.asOf())
                    + ". Đề nghị bấm “Cập nhật số liệu” trước khi trình.");
        long changed = paragraphs.stream().filter(Paragraph::sourceChanged).count();
        if (changed > 0)
            warnings.add(
                    changed + " đoạn có nguồn đã thay đổi sau khi sửa; đề nghị đối chiếu với nội dung lập từ báo cáo.");
        for (Section section : List.of(Section.STRENGTHS, Section.CAUSES))
            if (paragraphs.stream().noneMatch(p -> p.section() == section && p.printed()))
                warnings.add("Mục “" + section.heading() + "” chưa có nội dung nên không in.");
        long next = paragraphs.stream()
                .filter(p -> p.section() == Section.NEXT_STEPS && p.printed())
                .count();
        if (next > MANY_NEXT_STEPS)
            warnings.add("Nhiệm vụ trọng tâm kỳ tới có " + next
                    + " gạch đầu dòng; nên chọn từ năm đến tám. Xóa hết nội dung của một đoạn để bỏ đoạn đó.");
        return warnings;
    }

    private static void named(List<String> warnings, Figures f, Kind kind, String what) {
        List<String> names = f.names(a -> a.kind() == kind);
        if (!names.isEmpty()) warnings.add(what + Wording.names(names) + ".");
    }

    private static boolean same(Figures f, Standing now) {
        return f.agencies().stream()
                .map(Checks::standing)
                .toList()
                .equals(now.agencies().stream()
                        .map(a -> a.agency() + a.kind() + (a.late() && a.kind() != Kind.MISSING))
                        .toList());
    }

    private static String standing(AgencyFigure a) {
        return a.code() + a.kind() + a.late();
    }
}
