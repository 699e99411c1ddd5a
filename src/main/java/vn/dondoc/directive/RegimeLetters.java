package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** Tells every agency once what changes for it in its duty to report, and from when; the standing agency all of it. */
@Component
class RegimeLetters {
    private final Outbox outbox;
    private final Addressees addressees;
    private final Agencies agencies;
    private final RegimeStepWords words;

    RegimeLetters(Outbox outbox, Addressees addressees, Agencies agencies, RegimeStepWords words) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.agencies = agencies;
        this.words = words;
    }

    void changed(Directive directive, RegimePlan plan, String basis) {
        UUID deed = UUID.randomUUID();
        Set<String> concerned = new TreeSet<>();
        plan.steps().forEach(step -> concerned.addAll(step.agencies()));
        concerned.add(directive.standingAgency());
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (String agency : concerned) {
            List<String> paragraphs = paragraphs(directive, stepsFor(agency, directive, plan), basis);
            for (Addressee to : people(agency, directive))
                letters.putIfAbsent(to.recipient(), letter(to, deed, directive, paragraphs));
        }
        outbox.postAll(List.copyOf(letters.values()));
    }

    private static List<RegimeStep> stepsFor(String agency, Directive directive, RegimePlan plan) {
        return plan.steps().stream()
                .filter(step -> agency.equals(directive.standingAgency())
                        || step.agencies().contains(agency))
                .toList();
    }

    private Set<Addressee> people(String agency, Directive directive) {
        Set<Addressee> people = new LinkedHashSet<>(addressees.officerAndHeads(agency, null));
        if (agency.equals(directive.standingAgency())) people.addAll(addressees.inRole(agency, Role.COORDINATOR));
        return people;
    }

    private List<String> paragraphs(Directive directive, List<RegimeStep> steps, String basis) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Chế độ báo cáo thực hiện " + directive.citation() + " được điều chỉnh. Căn cứ: " + basis);
        for (RegimeStep step : steps) {
            RegimeStepWords.View view = words.view(step, directive);
            paragraphs.add(view.headline() + ". " + view.effect());
            view.differences().forEach(text -> paragraphs.add("– " + text + "."));
            if (view.now() != null) view.now().periods().stream().findFirst().ifPresent(p -> paragraphs.add(next(p)));
        }
        return paragraphs;
    }

    private static String next(BreakdownView.Period period) {
        return "Kỳ gần nhất: " + period.label() + ", số liệu " + period.data() + "; "
                + (period.due() == null ? "" : "các cơ quan gửi " + period.due() + "; ") + "báo cáo tổng hợp "
                + period.onwardDue() + ".";
    }

    private Letter letter(Addressee to, UUID deed, Directive directive, List<String> paragraphs) {
        Agency standing = agencies.get(directive.standingAgency());
        return new Letter(
                "REGIME_CHANGED/" + deed + "/" + to.recipient(),
                "REGIME_CHANGED",
                to.recipient(),
                to.name(),
                to.address(),
                "[" + directive.key() + "] Điều chỉnh chế độ báo cáo",
                paragraphs,
                List.of(),
                new Letter.Button("Mở văn bản", "/van-ban/" + directive.id()),
                new Letter.Contact(standing.name(), standing.phone()));
    }
}
