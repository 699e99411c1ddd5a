package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.security.SignedIn;

/** /nhiem-vu/{id}: the record of an assignment, its history and, for who may take them, the forms of decisions about it. */
@Controller
class AssignmentPage {
    private final VisibleAssignments visible;
    private final AssignmentRecord record;
    private final Deciders deciders;
    private final LeadChoices leads;

    AssignmentPage(VisibleAssignments visible, AssignmentRecord record, Deciders deciders, LeadChoices leads) {
        this.visible = visible;
        this.record = record;
        this.deciders = deciders;
        this.leads = leads;
    }

    @GetMapping("/nhiem-vu/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        return show(id, person, model, null, DecisionPages.Typing.NOTHING);
    }

    /**
     * @param form of the decision that was refused; null for none
     * @param typing what was typed into it
     */
    String show(UUID id, SignedIn person, Model model, String form, DecisionPages.Typing typing) {
        Assignment a = visible.get(person, id);
        boolean decides = a.state().running() && deciders.mayDecide(person, a);
        model.addAttribute("view", record.of(a, person));
        model.addAttribute("decides", decides);
        model.addAttribute("suspended", a.state() == Assignment.State.SUSPENDED);
        model.addAttribute(
                "carriedOut", a.state() == Assignment.State.IN_PROGRESS || a.state() == Assignment.State.REDO);
        model.addAttribute("form", form);
        model.addAttribute("typing", typing);
        model.addAttribute("agencies", decides ? leads.insteadOf(a.leadAgency()) : List.of());
        return "assignment/assignment";
    }
}
