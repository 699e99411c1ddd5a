package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.AddedLine;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;

/** What may be added to a directive. */
@Component
class AdditionRules {
    private final Directives directives;
    private final Agencies agencies;
    private final Diary diary;

    AdditionRules(Directives directives, Agencies agencies, Diary diary) {
        this.directives = directives;
        this.agencies = agencies;
        this.diary = diary;
    }

    /**
     * The line it becomes.
     *
     * @throws AssignmentRefused when words, date or agencies cannot be
     * @throws vn.dondoc.directive.DirectiveRefused when the directive is not followed up
     */
    AddedLine admit(UUID directiveId, Addition addition) {
        directives.checkOpenForWork(directiveId);
        return admit(directives.get(directiveId), addition, Leads.on(diary.today(), agencies));
    }

    /** To a directive that takes work. */
    AddedLine admit(Directive directive, Addition addition, Leads known) {
        Wording words = Words.admitted(addition.wording());
        if (addition.dueOn() != null) date(directive, addition.dueOn());
        List<String> cooperators = addition.cooperators().stream().distinct().toList();
        leads(addition.leads(), cooperators, known);
        cooperators.forEach(agency -> cooperator(agency, known));
        return new AddedLine(
                words.section(),
                words.title(),
                words.body(),
                addition.dueOn(),
                words.product(),
                addition.leads(),
                cooperators,
                addition.source());
    }

    private void date(Directive directive, LocalDate dueOn) {
        if (dueOn.isBefore(directive.issuedOn())) throw AssignmentRefused.beforeIssue(dueOn, directive.issuedOn());
        if (!dueOn.isAfter(diary.today())) throw AssignmentRefused.dueNotAhead(dueOn, diary.today());
    }

    private static void leads(List<String> leads, List<String> cooperators, Leads known) {
        if (leads.isEmpty()) throw AssignmentRefused.noLead();
        Set<String> seen = new HashSet<>();
        for (String lead : leads) {
            String name = known.name(lead);
            if (!known.may(lead)) throw AssignmentRefused.cannotLead(name);
            if (!seen.add(lead)) throw AssignmentRefused.leadTwice(name);
            if (cooperators.contains(lead)) throw AssignmentRefused.leadCooperates(name);
        }
    }

    /** Whoever may lead may help. */
    private static void cooperator(String agency, Leads known) {
        String name = known.name(agency);
        if (!known.may(agency)) throw AssignmentRefused.cannotCooperate(name);
    }
}
