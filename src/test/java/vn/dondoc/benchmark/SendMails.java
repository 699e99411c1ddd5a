package vn.dondoc.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.notification.Outbox;

/** P4: a morning's mails leave, each marked as sent by itself; and nothing is lost when the sender is killed. */
final class SendMails implements Workload {
    private final ApplicationContext application;
    private final Mailbox mailbox = new Mailbox();

    SendMails(ApplicationContext application, Server server) {
        this.application = application;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        Mailbag bag =
                new Mailbag(application.getBean(JdbcClient.class), application.getBean(Outbox.class), choice.mails());
        bag.fillPast(choice.mails());
        for (int senders : List.of(1, 2)) report.print(race(bag, senders, choice.rounds()));
        KilledSender killed = new KilledSender(application, bag, mailbox);
        for (int senders : List.of(1, 2)) report.print(killed.line(senders));
    }

    private Line race(Mailbag bag, int senders, int rounds) throws Exception {
        Map<String, Timings> timings = Race.of(rounds, new Ours(bag, senders), new Raw(bag, senders));
        double ratio = timings.get("raw").median() / timings.get("ours").median();
        return new Line("P4")
                .with("n", bag.size())
                .with("senders", senders)
                .with("unit", "mails/s")
                .withRate("ours", bag.size(), timings.get("ours"))
                .with("yardstick", "Jakarta Mail, one connection for each sender")
                .withRate("theirs", bag.size(), timings.get("raw"))
                .goalAtLeast(ratio, 0.75)
                .with("rounds", rounds);
    }

    /** The dispatcher: leases, sends, marks each. */
    private final class Ours implements Contestant {
        private final Mailbag bag;
        private final Callable<Integer> sender = application.getBean(MailDispatcher.class)::run;
        private final int senders;

        Ours(Mailbag bag, int senders) {
            this.bag = bag;
            this.senders = senders;
        }

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public void prepare() throws Exception {
            mailbox.empty();
            bag.fill();
            bag.settle();
        }

        @Override
        public void run() throws Exception {
            Senders.run(Collections.nCopies(senders, sender));
        }

        @Override
        public void check() throws Exception {
            bag.requireEachOnce(mailbox.subjects());
            WrongResult.unlessSame(bag.size(), bag.inState("SENT"), "mails marked as sent");
        }
    }

    /** The same mails, sent and forgotten. */
    private final class Raw implements Contestant {
        private final Mailbag bag;
        private final int senders;
        private List<Mailbag.Mail> mails;

        Raw(Mailbag bag, int senders) {
            this.bag = bag;
            this.senders = senders;
        }

        @Override
        public String name() {
            return "raw";
        }

        @Override
        public void prepare() throws Exception {
            mailbox.empty();
            bag.fill();
            mails = bag.mails();
        }

        @Override
        public void run() throws Exception {
            int share = mails.size() / senders;
            Senders.run(IntStream.range(0, senders)
                    .mapToObj(i -> mails.subList(i * share, i == senders - 1 ? mails.size() : (i + 1) * share))
                    .map(part -> (Callable<Void>) () -> {
                        new RawSender(mailbox.port()).send(part);
                        return null;
                    })
                    .toList());
        }

        @Override
        public void check() throws Exception {
            bag.requireEachOnce(mailbox.subjects());
        }
    }
}
