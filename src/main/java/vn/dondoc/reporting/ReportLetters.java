package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** The letters about a report that leave at once, whatever the morning's digest says. */
@Component
class ReportLetters {
    private final Outbox outbox;
    private final Agencies agencies;
    private final Clock clock;

    ReportLetters(Outbox outbox, Agencies agencies, Clock clock) {
        this.outbox = outbox;
        this.agencies = agencies;
        this.clock = clock;
    }

    void opened(ReportCase c, int lines) {
        String occasion = "opened/" + c.report().id();
        post(c, "REPORT_OPENED", occasion, LetterTexts.opened(c, lines), Stream.concat(contact(c), mailbox(c)));
    }

    /** To the officer who handed it in and to the head. */
    void returned(ReportCase c) {
        String occasion = "returned/" + c.report().id() + "/" + c.report().returnCount();
        String login = c.report().submittedBy();
        Stream<To> officer = login == null
                ? contact(c)
                : agencies.officer(login).filter(Officer::active).stream().map(ReportLetters::to);
        Letter.Contact standing = standing(c);
        post(
                c,
                "REPORT_RETURNED",
                occasion,
                LetterTexts.returned(c, standing.agency()),
                Stream.concat(officer, heads(c)));
    }

    void nudged(ReportCase c) {
        String occasion = "nudged/" + c.report().id() + "/" + clock.instant().getEpochSecond();
        LocalDate today = LocalDate.now(clock);
        post(c, "REPORT_NUDGED", occasion, LetterTexts.nudged(c, standing(c).agency(), today), all(c));
    }

    /** By decision of the leaders: send it by that day. */
    void demanded(ReportCase c, LocalDate day) {
        String occasion = "demanded/" + c.report().id() + "/" + day;
        post(c, "REPORT_DEMANDED", occasion, LetterTexts.demanded(c, day), all(c));
    }

    private void post(ReportCase c, String kind, String occasion, LetterTexts texts, Stream<To> recipients) {
        Letter.Contact standing = standing(c);
        Letter.Button button =
                new Letter.Button("Mở báo cáo", "/viec/" + c.report().id());
        recipients
                .distinct()
                .forEach(to -> outbox.post(new Letter(
                        occasion + "/" + to.recipient(),
                        kind,
                        to.recipient(),
                        to.name(),
                        to.address(),
                        texts.subject(),
                        texts.paragraphs(),
                        List.of(),
                        button,
                        standing)));
    }

    private Letter.Contact standing(ReportCase c) {
        Agency standing = agencies.get(c.directive().standingAgency());
        return new Letter.Contact(standing.name(), standing.phone());
    }

    private Stream<To> all(ReportCase c) {
        return Stream.of(contact(c), heads(c), mailbox(c)).flatMap(s -> s);
    }

    private Stream<To> contact(ReportCase c) {
        String login = c.agency().contact();
        return login == null
                ? Stream.empty()
                : agencies.officer(login).filter(Officer::active).stream().map(ReportLetters::to);
    }

    private Stream<To> heads(ReportCase c) {
        return agencies.officersOf(c.agency().code(), Role.HEAD).stream().map(ReportLetters::to);
    }

    private static Stream<To> mailbox(ReportCase c) {
        Agency a = c.agency();
        return a.email() == null ? Stream.empty() : Stream.of(new To(a.code(), a.name(), a.email()));
    }

    private static To to(Officer officer) {
        return new To(officer.login(), officer.displayName(), officer.email());
    }

    private record To(String recipient, String name, String address) {}
}
