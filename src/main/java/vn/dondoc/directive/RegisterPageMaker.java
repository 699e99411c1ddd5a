package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Makes the register page: empty, from the stored draft, or from what was just typed. */
@Component
class RegisterPageMaker {
    private final DirectiveRows directives;
    private final StoredDrafts stored;
    private final DraftChecks checks;
    private final Agencies agencies;
    private final Refusals refusals;
    private final RegimePreviews previews;
    private final Fields fields;
    private final Clock clock;

    RegisterPageMaker(
            DirectiveRows directives,
            StoredDrafts stored,
            DraftChecks checks,
            Agencies agencies,
            Refusals refusals,
            RegimePreviews previews,
            Fields fields,
            Clock clock) {
        this.directives = directives;
        this.stored = stored;
        this.checks = checks;
        this.agencies = agencies;
        this.refusals = refusals;
        this.previews = previews;
        this.fields = fields;
        this.clock = clock;
    }

    RegisterPage empty(SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DirectiveRefused.notCoordinator();
        String today = LocalDate.now(clock).toString();
        var document = new DirectiveDraft.Document("", false, false, "", "", "", "", today);
        return page(
                null,
                new DirectiveDraft(document, person.agency(), "", "", List.of(), List.of()),
                List.of(),
                false,
                person);
    }

    /** @param check whether to show what keeps it from its review */
    RegisterPage stored(UUID id, boolean check, SignedIn person) {
        Directive directive = directives.get(id);
        if (!person.coordinates(directive.standingAgency())) throw DirectiveRefused.unknown();
        if (directive.state() != Directive.State.DRAFT) throw DirectiveRefused.notDraft(directive);
        DirectiveDraft draft = stored.load(id);
        List<Problem> problems = check ? checks.forReview(id, draft, person).problems() : List.of();
        return page(directive, draft, problems, false, person);
    }

    /** Who asked for a review is told at once all that keeps the draft from it, not only what keeps it from being saved. */
    DomainException whole(UUID id, TypedForm form, DomainException refusal, SignedIn person) {
        boolean aboutFields = refusal instanceof DirectiveRefused refused
                && !refused.problems().isEmpty();
        return aboutFields && form.forReview()
                ? DirectiveRefused.notSaved(
                        checks.forReview(id, form.draft(), person).problems())
                : refusal;
    }

    /** @param id null for a draft that was never saved */
    RegisterPage typed(UUID id, TypedForm form, DomainException refusal, SignedIn person) {
        Directive directive = id == null ? null : directives.get(id);
        if (directive != null && !person.coordinates(directive.standingAgency())) throw refusal;
        List<Problem> problems = refusal instanceof DirectiveRefused refused ? refused.problems() : List.of();
        return page(directive, form.draft(), problems, true, person);
    }

    private RegisterPage page(
            Directive directive, DirectiveDraft draft, List<Problem> problems, boolean unsaved, SignedIn person) {
        Trace trace = directive == null ? null : directives.trace(directive.id());
        return new RegisterPage(
                directive == null ? null : directive.id(),
                trace == null ? 0 : trace.version(),
                draft,
                Problems.texts(problems, refusals),
                standingAgencies(person),
                deputies(),
                new AgencyNames(agencies).suggestions(),
                fields.suggestions(),
                directive != null && directive.processInstanceId() != null,
                unsaved,
                trace == null ? null : trace.returnReason(),
                previews.of(draft.regimes(), draft.document().issuedOn()));
    }

    private List<RegisterPage.Choice> standingAgencies(SignedIn person) {
        return agencies.all().stream()
                .filter(a -> a.kind() != Agency.Kind.PROVINCE && person.coordinates(a.code()))
                .map(a -> new RegisterPage.Choice(a.code(), a.name()))
                .toList();
    }

    private List<RegisterPage.Choice> deputies() {
        return agencies.inRole(Role.DEPUTY).stream()
                .map(o -> new RegisterPage.Choice(o.login(), o.displayName()))
                .toList();
    }
}
