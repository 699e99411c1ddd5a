package vn.dondoc.scenario;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.support.TestMail;

/** What really arrived by SMTP, with the scenario's day on which it did. */
@TestComponent
class Ledger {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final String DOMAIN = "@nghean.example";

    private final MailDispatcher dispatcher;
    private final List<Received> received = new ArrayList<>();

    Ledger(MailDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @param to login of a person or code of an agency */
    record Received(LocalDate day, String to, String subject, String text) {
        /** The address behind the button of the mail, without its host. */
        String link() {
            return text.lines()
                    .map(String::strip)
                    .filter(l -> l.contains("http://dondoc.example/"))
                    .findFirst()
                    .map(l -> l.substring(l.indexOf("http://dondoc.example") + "http://dondoc.example".length()))
                    .orElseThrow();
        }
    }

    void open() {
        received.clear();
    }

    /** Sends what waits and writes down what arrived. */
    void collect(LocalDate day) {
        dispatcher.run();
        GreenMail server = TestMail.server();
        for (MimeMessage mail : server.getReceivedMessages()) received.add(read(day, mail));
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line for each day and subject: "28/3 | subject | who", persons and mailboxes of reporting agencies shortened. */
    String printed(List<Reporter> reporters) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Received r : received)
            lines.computeIfAbsent(SHORT.format(r.day()) + " | " + r.subject(), line -> new ArrayList<>())
                    .add(r.to());
        return inOrder(lines.entrySet().stream()
                .map(line -> line.getKey() + " | " + new Recipients(reporters).printed(line.getValue())));
    }

    /** By day, then by subject. */
    static String inOrder(Stream<String> lines) {
        return lines.sorted(Comparator.comparing((String line) -> line.substring(3, 5) + line))
                .collect(Collectors.joining("\n"));
    }

    List<Received> all() {
        return List.copyOf(received);
    }

    /** Oldest first. */
    List<Received> to(String recipient) {
        return received.stream().filter(r -> r.to().equals(recipient)).toList();
    }

    /** The button of the last mail to that person whose subject begins so. */
    String linkOf(String login, String subject) {
        return to(login).stream()
                .filter(m -> m.subject().startsWith(subject))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .link();
    }

    private static Received read(LocalDate day, MimeMessage mail) {
        try {
            String to = mail.getAllRecipients()[0].toString();
            String text =
                    (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return new Received(day, to.replace(DOMAIN, ""), mail.getSubject(), text.replace("\r\n", "\n"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
