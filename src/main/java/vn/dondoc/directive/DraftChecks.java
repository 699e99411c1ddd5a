package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** Reads a draft and says all that is wrong with it at once. */
@Component
class DraftChecks {
    private final Agencies agencies;
    private final SavingRules savingRules;
    private final ReviewRules reviewRules;
    private final DirectiveRows directives;

    DraftChecks(Agencies agencies, SavingRules savingRules, ReviewRules reviewRules, DirectiveRows directives) {
        this.agencies = agencies;
        this.savingRules = savingRules;
        this.reviewRules = reviewRules;
        this.directives = directives;
    }

    record Checked(DraftValues values, List<Problem> problems) {}

    Checked forSaving(DirectiveDraft draft, SignedIn person) {
        Problems problems = new Problems();
        DraftValues values = read(draft, person, problems);
        return new Checked(values, problems.all());
    }

    /** @param id the directive's own; null while it has none */
    Checked forReview(UUID id, DirectiveDraft draft, SignedIn person) {
        Problems problems = new Problems();
        DraftValues values = read(draft, person, problems);
        reviewRules.check(values, problems);
        if (!values.sameAgainConfirmed())
            directives
                    .registeredAs(values, id)
                    .ifPresent(other -> problems.add("number", DirectiveRefused.registeredBefore(other)));
        return new Checked(values, problems.all());
    }

    private DraftValues read(DirectiveDraft draft, SignedIn person, Problems problems) {
        DraftValues values = new DraftReader(new AgencyNames(agencies), problems).read(draft);
        savingRules.check(values, person, problems);
        return values;
    }
}
