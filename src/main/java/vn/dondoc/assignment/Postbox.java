package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** Writes one letter to each addressee, in the transaction of the deed it tells of. */
@Component
class Postbox {
    private final Outbox outbox;
    private final Agencies agencies;

    Postbox(Outbox outbox, Agencies agencies) {
        this.outbox = outbox;
        this.agencies = agencies;
    }

    /**
     * @param deed id of what happened: told once to each addressee
     * @param kind as RECEIPT
     */
    record Message(
            UUID deed,
            String kind,
            String subject,
            List<String> paragraphs,
            List<Letter.Section> sections,
            Letter.Button button) {

        Message(UUID deed, String kind, String subject, List<String> paragraphs, UUID assignment) {
            this(deed, kind, subject, paragraphs, List.of(), new Letter.Button("Mở nhiệm vụ", "/viec/" + assignment));
        }
    }

    void post(Directive directive, List<Addressee> addressees, Message message) {
        Agency standing = agencies.get(directive.standingAgency());
        Letter.Contact contact = new Letter.Contact(standing.name(), standing.phone());
        outbox.postAll(
                addressees.stream().map(to -> letter(to, message, contact)).toList());
    }

    private static Letter letter(Addressee to, Message message, Letter.Contact contact) {
        return new Letter(
                message.kind() + "/" + message.deed() + "/" + to.recipient(),
                message.kind(),
                to.recipient(),
                to.name(),
                to.address(),
                message.subject(),
                message.paragraphs(),
                message.sections(),
                message.button(),
                contact);
    }
}
