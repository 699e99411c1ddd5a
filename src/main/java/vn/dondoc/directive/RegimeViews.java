package vn.dondoc.directive;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.shared.VietnameseDates;

/** Explains a reporting regime: the rule in words, whom it binds, and what it means for the next periods. */
@Component
class RegimeViews {
    private static final int PERIODS = 3;

    private final RegimeRows regimes;
    private final RegimeOutlook outlook;

    RegimeViews(RegimeRows regimes, RegimeOutlook outlook) {
        this.regimes = regimes;
        this.outlook = outlook;
    }

    /** Null where the directive has none. */
    BreakdownView.Regime of(Directive directive, AgencyNames names) {
        return regimes.of(directive.id()).stream()
                .findFirst()
                .map(regime -> view(directive, regime, names))
                .orElse(null);
    }

    private BreakdownView.Regime view(Directive directive, ReportingRegime regime, AgencyNames names) {
        return new BreakdownView.Regime(
                "Báo cáo trước ngày " + regime.rule().due().number() + " hằng tháng; hạn rơi vào ngày nghỉ thì "
                        + rolled(regime),
                "Mở trước hạn " + regime.rule().opensWorkingDaysBefore() + " ngày làm việc",
                regime.addressee(),
                names.name(directive.standingAgency()),
                regime.agencies().stream().map(names::name).toList(),
                periods(directive, regime));
    }

    private static String rolled(ReportingRegime regime) {
        return switch (regime.rule().due().roll()) {
            case NEXT -> "chuyển sang ngày làm việc kế tiếp";
            case PREVIOUS -> "chuyển về ngày làm việc liền trước";
            case NONE -> "giữ nguyên";
        };
    }

    private List<BreakdownView.Period> periods(Directive directive, ReportingRegime regime) {
        // A rule that can refuse a period is itself refused before the release; a draft may still hold one.
        if (outlook.refusal(regime, directive.issuedOn()).isPresent()) return List.of();
        return outlook.next(PERIODS, regime, directive.issuedOn()).stream()
                .map(RegimeViews::period)
                .toList();
    }

    private static BreakdownView.Period period(PeriodWindow window) {
        return new BreakdownView.Period(
                window.period().label(),
                VietnameseDates.day(window.dataFrom()) + " – " + VietnameseDates.day(window.dataTo()),
                VietnameseDates.day(window.opensOn()),
                VietnameseDates.endOf(window.due().date()),
                window.due().explanation());
    }
}
