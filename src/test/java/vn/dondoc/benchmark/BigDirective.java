package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.RegimeDraft;

/**
 * A directive of any size, cut as the plan 200/KH-UBND is: eleven agencies to 36 assignments, two leads to a line. Each
 * line has its due date and its product.
 */
final class BigDirective {
    private final List<String> agencies;
    private int issued;

    BigDirective(Agencies agencies) {
        this.agencies = agencies.all().stream()
                .filter(a -> a.kind() == Agency.Kind.DEPARTMENT || a.kind() == Agency.Kind.DISTRICT)
                .map(Agency::code)
                .toList();
    }

    /** @param assignments an even number */
    DirectiveDraft draft(int assignments) {
        issued++;
        List<String> leads = leads(assignments);
        return new DirectiveDraft(
                new DirectiveDraft.Document(
                        issued + "/KH-UBND",
                        false,
                        false,
                        "Kế hoạch",
                        "Kế hoạch đo tốc độ số " + issued,
                        "UBND tỉnh Nghệ An",
                        "2025-03-27",
                        "2025-03-28"),
                "so-cong-thuong",
                "Tổ 01",
                "totruong.to01",
                List.of(RegimeDraft.monthlyBefore("17", "UBND tỉnh", String.join("; ", new LinkedHashSet<>(leads)))),
                rows(leads));
    }

    /** The lead agency of each assignment, in the order in which they are issued. */
    private List<String> leads(int assignments) {
        int involved = Math.max(2, Math.min(agencies.size(), assignments * 11 / 36));
        return IntStream.range(0, assignments)
                .mapToObj(i -> agencies.get(i % involved))
                .toList();
    }

    Set<String> involved(int assignments) {
        return leads(assignments).stream().collect(Collectors.toSet());
    }

    private static List<DirectiveDraft.Row> rows(List<String> leads) {
        List<DirectiveDraft.Row> rows = new ArrayList<>();
        for (int i = 0; i < leads.size(); i += 2)
            rows.add(new DirectiveDraft.Row(
                    "II." + i,
                    "Rà soát, tháo gỡ khó khăn cho dự án công nghiệp số " + i,
                    "Nắm khó khăn của doanh nghiệp, nhà đầu tư, đề xuất UBND tỉnh phương án xử lý và đôn đốc dự án số "
                            + i + " dự kiến hoàn thành trong năm.",
                    "DATED",
                    "2025-06-30",
                    "Báo cáo kết quả rà soát",
                    leads.get(i) + "; " + leads.get(i + 1),
                    ""));
        return rows;
    }
}
