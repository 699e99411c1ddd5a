package vn.dondoc.directive;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** What a draft cannot be kept without, and who may keep it. */
@Component
class SavingRules {
    private final Agencies agencies;
    private final RegimeRules regimes;

    SavingRules(Agencies agencies, RegimeRules regimes) {
        this.agencies = agencies;
        this.regimes = regimes;
    }

    void check(DraftValues draft, SignedIn person, Problems problems) {
        if (draft.number() == null && !draft.withoutNumber()) problems.add("number", DirectiveRefused.numberMissing());
        problems.require("type", draft.type());
        problems.require("subject", draft.subject());
        problems.require("issuer", draft.issuer());
        problems.require("issuedOn", draft.issuedOn());
        problems.require("arrivedOn", draft.arrivedOn());
        problems.require("standingAgency", draft.standingAgency());
        if (draft.standingAgency() != null && !person.coordinates(draft.standingAgency()))
            problems.add(
                    "standingAgency",
                    DirectiveRefused.otherStandingAgency(
                            agencies.get(person.agency()).name()));
        if (draft.deputyLogin() != null && !isDeputy(draft.deputyLogin()))
            problems.add("deputyLogin", DirectiveRefused.unknownChoice(draft.deputyLogin()));
        regimes.forSaving(draft.regimes(), problems);
        for (int i = 0; i < draft.lines().size(); i++) {
            problems.require(DraftValues.field(i, "title"), draft.lines().get(i).title());
            problems.require(DraftValues.field(i, "kind"), draft.lines().get(i).kind());
        }
    }

    private boolean isDeputy(String login) {
        return agencies.officer(login)
                .filter(o -> o.active() && o.is(Role.DEPUTY))
                .isPresent();
    }
}
