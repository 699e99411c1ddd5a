package vn.dondoc.benchmark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The application is killed with {@code kill -9} while it sends, and started again when the leases are over. */
final class KilledSender {
    private final String databaseUrl;
    private final Mailbag bag;
    private final Mailbox mailbox;

    KilledSender(ApplicationContext application, Mailbag bag, Mailbox mailbox) {
        this.databaseUrl = application.getBean(Environment.class).getRequiredProperty("spring.datasource.url");
        this.bag = bag;
        this.mailbox = mailbox;
    }

    Line line(int senders) throws Exception {
        mailbox.empty();
        bag.fill();
        bag.settle();
        int sentBeforeTheKill = killInTheMiddle(senders);
        Process again = SendingApplication.inItsOwnJvm(databaseUrl, mailbox.port(), senders, true);
        WrongResult.unlessSame(0, again.waitFor(), "exit code of the second sender");
        WrongResult.unlessSame(bag.size(), bag.inState("SENT"), "mails marked as sent");
        return outcome(senders, sentBeforeTheKill);
    }

    private int killInTheMiddle(int senders) throws IOException, InterruptedException {
        Process first = SendingApplication.inItsOwnJvm(databaseUrl, mailbox.port(), senders, false);
        mailbox.waitFor(bag.size() / 3, first);
        first.destroyForcibly().waitFor();
        int sent = bag.inState("SENT");
        WrongResult.unless(sent < bag.size(), "the first sender was done before it was killed");
        return sent;
    }

    private Line outcome(int senders, int sentBeforeTheKill) throws Exception {
        List<String> arrived = mailbox.subjects();
        Set<String> lost = bag.subjects();
        arrived.forEach(lost::remove);
        int doubled = arrived.size() - new HashSet<>(arrived).size();
        return new Line("P4, kill -9")
                .with("n", bag.size())
                .with("senders", senders)
                .with("markedBeforeTheKill", sentBeforeTheKill)
                .with("lost", lost.size())
                .with("doubled", doubled)
                .with("goal", "lost 0, doubled <= " + senders)
                .with("met", lost.isEmpty() && doubled <= senders)
                .with("rounds", 1);
    }
}
