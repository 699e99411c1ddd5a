package vn.dondoc.directive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.VietnameseDates;

/** A regime in words, for people who never saw its fields. */
final class RegimeWords {
    private static final int DECREE_DAY = 14;
    private static final int LAST_DAY = 31;

    private final ReportingRegime regime;

    RegimeWords(ReportingRegime regime) {
        this.regime = regime;
    }

    /** "hằng tháng". */
    static String often(Cadence cadence) {
        return switch (cadence) {
            case MONTH -> "hằng tháng";
            case QUARTER -> "hằng quý";
            case HALF_YEAR -> "6 tháng";
            case NINE_MONTHS -> "9 tháng";
            case YEAR -> "hằng năm";
            case ONCE -> "một lần";
            case ON_REQUEST -> "khi có yêu cầu";
        };
    }

    /** "Hằng tháng, hằng quý"; "Không" for none. */
    static String often(List<Cadence> cadences) {
        String all = cadences.stream().map(RegimeWords::often).collect(Collectors.joining(", "));
        return all.isEmpty() ? "Không" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    String name() {
        return "Báo cáo " + often(regime.cadence());
    }

    /** When the agencies report; null where only the standing agency does. */
    String due() {
        if (!regime.rule().agenciesReport()) return null;
        return rule(regime.rule().due(), "ngày chốt số liệu");
    }

    String onward() {
        return rule(
                regime.rule().onward(),
                regime.rule().agenciesReport() ? "hạn gửi của các cơ quan" : "ngày chốt số liệu");
    }

    private String rule(DueRule rule, String after) {
        return when(rule, after)
                + rolled(rule.roll())
                + (rule.stated() ? "" : " (văn bản không ghi ngày; cơ quan đầu mối tổng hợp ấn định)");
    }

    private String when(DueRule rule, String after) {
        return switch (rule.kind()) {
            case BEFORE_DAY -> "trước ngày " + rule.number() + month(rule);
            case ON_DAY -> "chậm nhất ngày " + rule.number() + month(rule);
            case WORKING_DAYS_AFTER -> rule.number() + " ngày làm việc sau " + after;
            case SET_DATE ->
                regime.once() == null
                        ? "theo ngày ấn định trong từng yêu cầu"
                        : "hết ngày " + VietnameseDates.day(regime.once().dueOn());
        };
    }

    private String month(DueRule rule) {
        if (rule.monthsLater() == 1) return " của tháng liền sau kỳ báo cáo";
        return switch (regime.cadence()) {
            case MONTH -> " hằng tháng";
            case ONCE, ON_REQUEST -> " của tháng chốt số liệu";
            default -> " của tháng cuối kỳ";
        };
    }

    private static String rolled(RollRule roll) {
        return "; hạn rơi vào ngày nghỉ thì "
                + switch (roll) {
                    case NEXT -> "chuyển sang ngày làm việc kế tiếp";
                    case PREVIOUS -> "chuyển về ngày làm việc liền trước";
                    case NONE -> "giữ nguyên";
                };
    }

    /** "Sở Công Thương, qua …, đồng gửi …". */
    static String route(String to, ReportingRegime.Route route) {
        return to
                + (route.via() == null ? "" : " (qua " + route.via() + ")")
                + (route.copies() == null ? "" : ", đồng gửi " + route.copies());
    }

    /** Which days its data cover. */
    String data() {
        if (regime.once() != null)
            return "từ ngày " + VietnameseDates.day(regime.once().dataFrom()) + " đến hết ngày "
                    + VietnameseDates.day(regime.once().dataTo());
        if (!regime.cadence().recurs()) return "theo từng yêu cầu báo cáo";
        int last = regime.rule().data().lastDay();
        String source = last != DECREE_DAY
                ? ""
                : regime.cadence() == Cadence.NINE_MONTHS ? "" : " (Điều 12 Nghị định số 09/2019/NĐ-CP)";
        return last == LAST_DAY
                ? "đến hết ngày cuối cùng của tháng cuối kỳ"
                : "đến hết ngày " + last + " của tháng cuối kỳ" + source;
    }

    /** Null where it was never changed. */
    String inForce() {
        var from = regime.inForce().from();
        var to = regime.inForce().to();
        if (from == null && to == null) return null;
        return "Áp dụng"
                + (from == null ? "" : " từ ngày " + VietnameseDates.day(from))
                + (to == null ? "" : " đến hết ngày " + VietnameseDates.day(to));
    }
}
