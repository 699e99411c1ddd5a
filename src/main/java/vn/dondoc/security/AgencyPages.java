package vn.dondoc.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.NameBook;
import vn.dondoc.agency.Officer;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Danh mục, Cơ quan, đơn vị: for administrators. */
@Controller
@RequestMapping("/danh-muc/co-quan")
class AgencyPages {
    private final Agencies agencies;
    private final AgencyRegister register;
    private final AgencyContacts contacts;
    private final AuditTrail audit;
    private final Refusals refusals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgencyPages(
            Agencies agencies,
            AgencyRegister register,
            AgencyContacts contacts,
            AuditTrail audit,
            Refusals refusals,
            TransactionTemplate transaction,
            Clock clock) {
        this.agencies = agencies;
        this.register = register;
        this.contacts = contacts;
        this.audit = audit;
        this.refusals = refusals;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        return page(model, AgencyForm.empty(), Map.of());
    }

    @PostMapping
    String add(
            @ModelAttribute("form") AgencyForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes answer) {
        Map<String, String> refused = form.refused();
        if (!refused.isEmpty()) return page(model, form, refused);
        try {
            transaction.executeWithoutResult(t -> enter(form, person));
        } catch (DomainException e) {
            model.addAttribute("refused", refusals.text(e));
            return page(model, form, Map.of());
        }
        answer.addFlashAttribute("done", "Đã thêm " + form.name() + ".");
        return "redirect:/danh-muc/co-quan";
    }

    /** A printed name that was learnt from a document means nobody any more. */
    @PostMapping("/ten-goi-khac/bo")
    String forget(@RequestParam String alias, @AuthenticationPrincipal SignedIn person, RedirectAttributes answer) {
        transaction.executeWithoutResult(t -> {
            register.forget(alias);
            audit.record(person.login(), "agency.aliasForgotten", "AGENCY", alias, Map.of());
        });
        answer.addFlashAttribute("done", "Đã bỏ tên gọi khác “" + alias + "”.");
        return "redirect:/danh-muc/co-quan";
    }

    private record OtherName(String alias, String means, String learntBy) {}

    private List<OtherName> otherNames() {
        NameBook book = new NameBook(agencies);
        List<Agencies.Alias> aliases = agencies.aliases();
        Map<String, String> people = agencies
                .officers(aliases.stream()
                        .map(Agencies.Alias::learntBy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Officer::login, Officer::displayName));
        return aliases.stream()
                .map(a -> new OtherName(a.alias(), book.name(a.code()), people.getOrDefault(a.learntBy(), "")))
                .toList();
    }

    private void enter(AgencyForm form, SignedIn person) {
        int last = agencies.all().stream().mapToInt(Agency::order).max().orElse(0);
        register.addAgency(form.agency(last + 10), LocalDate.now(clock));
        audit.record(person.login(), "agency.added", "AGENCY", form.code(), Map.of("name", form.name()));
    }

    private String page(Model model, AgencyForm form, Map<String, String> refusedFields) {
        model.addAttribute("form", form)
                .addAttribute("refusedFields", refusedFields)
                .addAttribute("agencies", agencies.all())
                .addAttribute("contacts", contacts.choices())
                .addAttribute("otherNames", otherNames())
                .addAttribute("kinds", Agency.Kind.values());
        return "security/co-quan";
    }
}
