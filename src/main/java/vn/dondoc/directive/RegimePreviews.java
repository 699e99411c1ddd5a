package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** What typed regimes would mean: their next due dates, as far as they can be read. */
@Component
class RegimePreviews {
    private final Agencies agencies;
    private final RegimeViews views;

    RegimePreviews(Agencies agencies, RegimeViews views) {
        this.agencies = agencies;
        this.views = views;
    }

    /** For each regime its next periods; none while something is missing or refused. */
    List<List<BreakdownView.Period>> of(List<RegimeDraft> typed, String issuedOn) {
        Optional<LocalDate> issued = TypedText.day(TypedText.clean(issuedOn));
        if (issued.isEmpty() || typed.isEmpty()) return List.of();
        return new RegimeReader(new AgencyNames(agencies), new Problems())
                .read(typed).stream()
                        .map(regime -> periods(regime, issued.get()))
                        .toList();
    }

    private List<BreakdownView.Period> periods(RegimeValues values, LocalDate issuedOn) {
        return values.regime(ReportingRegime.InForce.ALWAYS)
                .map(regime -> views.periods(regime, issuedOn))
                .orElse(List.of());
    }
}
