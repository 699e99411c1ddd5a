package vn.dondoc.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Who of an agency is given its new work first. */
@Controller
class AgencyContacts {
    private final Agencies agencies;
    private final AgencyRegister register;
    private final AuditTrail audit;
    private final Refusals refusals;
    private final TransactionTemplate transaction;

    AgencyContacts(
            Agencies agencies,
            AgencyRegister register,
            AuditTrail audit,
            Refusals refusals,
            TransactionTemplate transaction) {
        this.agencies = agencies;
        this.register = register;
        this.audit = audit;
        this.refusals = refusals;
        this.transaction = transaction;
    }

    /** Those who may be chosen, by agency. */
    Map<String, List<Officer>> choices() {
        return agencies.inRole(Role.OFFICER).stream().collect(Collectors.groupingBy(Officer::agency));
    }

    /** @param seen who it was on the page; blank for nobody */
    @PostMapping("/danh-muc/co-quan/{code}/dau-moi")
    String choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes answer) {
        try {
            transaction.executeWithoutResult(t -> choose(code, contact, seen, person));
            answer.addFlashAttribute("done", said(code, contact));
        } catch (DomainException e) {
            answer.addFlashAttribute("refused", refusals.text(e));
        }
        return "redirect:/danh-muc/co-quan";
    }

    private void choose(String code, String contact, String seen, SignedIn person) {
        register.chooseContact(code, nobodyIfBlank(contact), nobodyIfBlank(seen));
        if (Objects.equals(contact, seen)) return;
        audit.record(
                person.login(), "agency.contactChosen", "AGENCY", code, Map.of("contact", contact, "before", seen));
    }

    private String said(String code, String contact) {
        String agency = agencies.get(code).name();
        return contact.isEmpty()
                ? agency + " không có đầu mối: việc mới do cơ quan tự phân công."
                : "Đầu mối của " + agency + ": " + agencies.nameOf(contact) + ".";
    }

    private static String nobodyIfBlank(String login) {
        return login.isBlank() ? null : login;
    }
}
