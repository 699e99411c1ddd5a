package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.VietnameseDates;

/** A step of a change in words: what becomes of the regime, from which day on, and what is different. */
@Component
class RegimeStepWords {
    private final Agencies agencies;
    private final RegimeViews views;

    RegimeStepWords(Agencies agencies, RegimeViews views) {
        this.agencies = agencies;
        this.views = views;
    }

    /**
     * A step for people.
     *
     * @param differences "Hạn các cơ quan gửi: … (trước đây: …)"
     * @param now null where a regime ends
     */
    record View(String headline, String effect, List<String> differences, BreakdownView.Regime now) {}

    View view(RegimeStep step, Directive directive) {
        AgencyNames names = new AgencyNames(agencies);
        BreakdownView.Regime now =
                step.ends() ? null : views.view(step.regime(), directive.standingAgency(), directive.issuedOn(), names);
        BreakdownView.Regime old =
                step.adds() ? null : views.view(step.old(), directive.standingAgency(), directive.issuedOn(), names);
        return new View(headline(step), effect(step), differences(old, now), now);
    }

    /** "Báo cáo hằng tháng: thay bằng báo cáo hằng quý từ ngày 15/4/2025". */
    String headline(RegimeStep step) {
        if (step.adds()) return "Thêm báo cáo " + RegimeWords.often(step.now().cadence()) + from(step);
        String name = new RegimeWords(step.old()).name();
        if (step.ends())
            return name + " gửi " + step.old().addressee() + ": kết thúc"
                    + (step.oldEndsOn() == null ? "" : " sau ngày " + VietnameseDates.day(step.oldEndsOn()));
        if (step.now().cadence() == step.old().cadence()) return name + ": thay đổi" + from(step);
        return name + ": thay bằng báo cáo " + RegimeWords.often(step.now().cadence()) + from(step);
    }

    private static String from(RegimeStep step) {
        return step.startsOn() == null ? "" : " từ ngày " + VietnameseDates.day(step.startsOn());
    }

    private static String effect(RegimeStep step) {
        if (step.adds()) return "Áp dụng từ ngày " + VietnameseDates.day(step.startsOn()) + ".";
        if (step.ends())
            return step.oldEndsOn() == null
                    ? "Chưa mở kỳ nào; chế độ báo cáo này được bỏ."
                    : "Kỳ đã mở giữ nguyên; không mở thêm kỳ có số liệu sau ngày "
                            + VietnameseDates.day(step.oldEndsOn()) + ".";
        if (step.oldEndsOn() == null) return "Chưa mở kỳ nào; chế độ mới thay chế độ cũ ngay từ kỳ đầu tiên.";
        return "Chế độ cũ áp dụng đến hết ngày " + VietnameseDates.day(step.oldEndsOn())
                + ", các kỳ đã mở giữ nguyên; chế độ mới áp dụng từ ngày " + VietnameseDates.day(step.startsOn()) + "."
                + (step.uncovered() == null
                        ? ""
                        : " Số liệu từ ngày "
                                + VietnameseDates.day(step.uncovered().from()) + " đến hết ngày "
                                + VietnameseDates.day(step.uncovered().to())
                                + " không thuộc kỳ nào, vì hạn gửi của kỳ đó theo chế độ mới đã qua.");
    }

    private static List<String> differences(BreakdownView.Regime old, BreakdownView.Regime now) {
        if (old == null || now == null) return List.of();
        List<String> all = new ArrayList<>();
        differ("Kỳ báo cáo", old.name(), now.name(), all);
        differ("Các cơ quan gửi", old.sends(), now.sends(), all);
        differ("Hạn các cơ quan gửi", old.due(), now.due(), all);
        differ("Báo cáo tổng hợp gửi", old.forwards(), now.forwards(), all);
        differ("Hạn báo cáo tổng hợp", old.onward(), now.onward(), all);
        differ("Số liệu", old.data(), now.data(), all);
        differ("Mở trước hạn", old.opens() + " ngày làm việc", now.opens() + " ngày làm việc", all);
        differ("Câu trong văn bản", old.quote(), now.quote(), all);
        named("Không phải báo cáo nữa", without(old.agencies(), now.agencies()), all);
        named("Phải báo cáo thêm", without(now.agencies(), old.agencies()), all);
        return all;
    }

    private static void differ(String what, String old, String now, List<String> all) {
        if (Objects.equals(old, now)) return;
        all.add(what + ": " + Objects.requireNonNullElse(now, "không") + " (trước đây: "
                + Objects.requireNonNullElse(old, "không") + ")");
    }

    private static void named(String what, List<String> names, List<String> all) {
        if (!names.isEmpty()) all.add(what + ": " + names.stream().collect(Collectors.joining("; ")));
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }
}
