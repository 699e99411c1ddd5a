package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** The letters about a report that leave at once, whatever the morning's digest says. */
@Component
class ReportLetters {
    private final Outbox outbox;
    private final Agencies agencies;
    private final Addressees addressees;
    private final Clock clock;

    ReportLetters(Outbox outbox, Agencies agencies, Addressees addressees, Clock clock) {
        this.outbox = outbox;
        this.agencies = agencies;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** Of one directive. */
    void opened(Map<ReportCase, Integer> linesOf) {
        if (linesOf.isEmpty()) return;
        var addressees = this.addressees.contactsAndMailboxes(
                linesOf.keySet().stream().map(ReportCase::agency).toList());
        Letter.Contact standing = standing(linesOf.keySet().iterator().next());
        List<Letter> letters = new ArrayList<>();
        linesOf.forEach((c, lines) -> letters.addAll(letters(
                c,
                "REPORT_OPENED",
                "opened/" + c.report().id(),
                LetterTexts.opened(c, lines),
                addressees.get(c.agency().code()),
                standing)));
        outbox.postAll(letters);
    }

    /** To the officer who handed it in and to the head. */
    void returned(ReportCase c) {
        String occasion = "returned/" + c.report().id() + "/" + c.report().returnCount();
        String officer = c.report().submittedBy();
        Letter.Contact standing = standing(c);
        post(
                c,
                "REPORT_RETURNED",
                occasion,
                LetterTexts.returned(c, standing.agency()),
                addressees.officerAndHeads(c.agency().code(), officer));
    }

    void nudged(ReportCase c) {
        String occasion = "nudged/" + c.report().id() + "/" + clock.instant().getEpochSecond();
        LocalDate today = LocalDate.now(clock);
        post(c, "REPORT_NUDGED", occasion, LetterTexts.nudged(c, standing(c).agency(), today), all(c));
    }

    private void post(ReportCase c, String kind, String occasion, LetterTexts texts, List<Addressee> recipients) {
        letters(c, kind, occasion, texts, recipients, standing(c)).forEach(outbox::post);
    }

    private static List<Letter> letters(
            ReportCase c,
            String kind,
            String occasion,
            LetterTexts texts,
            List<Addressee> recipients,
            Letter.Contact standing) {
        Letter.Button button =
                new Letter.Button("Mở báo cáo", "/viec/" + c.report().id());
        return recipients.stream()
                .map(to -> new Letter(
                        occasion + "/" + to.recipient(),
                        kind,
                        to.recipient(),
                        to.name(),
                        to.address(),
                        texts.subject(),
                        texts.paragraphs(),
                        List.of(),
                        button,
                        standing))
                .toList();
    }

    private Letter.Contact standing(ReportCase c) {
        Agency standing = agencies.get(c.directive().standingAgency());
        return new Letter.Contact(standing.name(), standing.phone());
    }

    private List<Addressee> all(ReportCase c) {
        return addressees.everybody(c.agency().code(), null);
    }
}
