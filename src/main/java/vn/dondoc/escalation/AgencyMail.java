package vn.dondoc.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Letter.Button;
import vn.dondoc.notification.Letter.Section;
import vn.dondoc.notification.Outbox;

/** One mail about all of an agency's matters in a dossier, to its officers, heads and mailbox. */
@Component
class AgencyMail {
    private final Outbox outbox;
    private final Addressees addressees;
    private final Matters matters;
    private final DossierSummaries summaries;

    AgencyMail(Outbox outbox, Addressees addressees, Matters matters, DossierSummaries summaries) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.matters = matters;
        this.summaries = summaries;
    }

    record Words(String subject, List<String> paragraphs, List<Section> sections) {}

    static Map<String, List<DossierItem>> byAgency(List<DossierItem> items) {
        return items.stream().collect(Collectors.groupingBy(DossierItem::agency, TreeMap::new, Collectors.toList()));
    }

    /** @param occasion with dossier and agency what makes a second sending a repetition */
    void post(Dossier dossier, String occasion, String kind, List<DossierItem> items, Words words) {
        String agency = items.get(0).agency();
        for (Addressee to : addressees.everybodyOf(agency, officers(items)))
            outbox.post(new Letter(
                    "dossier/" + dossier.id() + "/" + occasion + "/" + agency + "/" + to.recipient(),
                    kind,
                    to.recipient(),
                    to.name(),
                    to.address(),
                    words.subject(),
                    words.paragraphs(),
                    words.sections(),
                    items.size() == 1 ? button(items.get(0)) : null,
                    summaries.contact(dossier)));
    }

    /** Named officers of matters that are still with the agency; null stands for "whoever is the contact". */
    private List<String> officers(List<DossierItem> items) {
        List<String> officers = new ArrayList<>();
        for (DossierItem item : items) {
            Matter now = matters.get(item.kind(), item.subjectId());
            officers.add(now.agency().equals(item.agency()) ? now.officer() : null);
        }
        return officers;
    }

    private static Button button(DossierItem item) {
        String label = item.kind() == SubjectKind.REPORT ? "Mở báo cáo" : "Mở nhiệm vụ";
        return new Button(label, "/viec/" + item.subjectId());
    }
}
