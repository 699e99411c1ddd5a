package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.support.Barrier;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.SecondNode;
import vn.dondoc.support.SecondNode.Deed;
import vn.dondoc.support.TestMail;
import vn.dondoc.support.TimeTravel;

/** A second JVM on the same database, killed with {@code kill -9} at a known place, or working at the same moment. */
@DonDocTest
class KilledNodeTest {
    private static final String MORNING = "2025-04-16T07:30";

    /** Each rung of each matter, to each recipient, once: 30 due today to officer and head, two late to the mailbox too. */
    private static final int NOTICES = 30 * 2 + 2 * 3;

    private static final int READERS = 5;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    Environment environment;

    @Autowired
    TimeTravel time;

    @Autowired
    Sweep sweep;

    @Autowired
    MailDispatcher dispatcher;

    @BeforeEach
    void thirtyAreDueAndTwoAreLateBeyondTheLadder() {
        PlanInRows plan = new PlanInRows(jdbc);
        UUID directive = plan.directive("200/KH-UBND", "so-cong-thuong");
        for (int i = 1; i <= 30; i++)
            plan.assignment(directive, i, i % 2 == 0 ? "so-xay-dung" : "so-tai-chinh", "2025-04-16");
        plan.assignment(directive, 31, "so-xay-dung", "2025-04-09");
        plan.assignment(directive, 32, "so-xay-dung", "2025-04-09");
        time.to(MORNING);
    }

    @Test
    void killedWhileItWritesTheNoticesNoRungIsLostOrRepeated() throws Exception {
        killedAt(Deed.SWEEP, "before insert", "notice", "not new.skipped", 31);
        assertThat(count("notice")).isZero();
        assertThat(count("mail")).isZero();

        sweepAgain();

        assertEachOnce();
    }

    @Test
    void killedWhileTheDossierFillsTheRemindersStayAndTheDossierIsFilledOnce() throws Exception {
        killedAt(Deed.SWEEP, "before insert", "dossier_item", "true", 2);
        assertThat(count("notice where not skipped")).isEqualTo(NOTICES);
        assertThat(count("dossier_item")).isZero();

        sweepAgain();

        assertEachOnce();
    }

    @Test
    void twoNodesSweepingAtOnceTellEachRungOnce() throws Exception {
        try (Barrier barrier = new Barrier(database, "before insert", "notice", "not new.skipped", 31);
                SecondNode node = SecondNode.start(environment, Deed.SWEEP, MORNING)) {
            barrier.awaitSomebody(node);
            var ours = CompletableFuture.supplyAsync(sweep::remind);
            barrier.awaitQueue(node);
            barrier.open();
            assertThat(ours.join()).as("left over for the second").isZero();
            assertThat(node.exitCode()).isZero();
        }

        assertEachOnce();
    }

    @Test
    void killedWhileItSendsNoMailIsLostAndOnlyTheOneOnTheWireComesTwice() throws Exception {
        sweepAgain();
        int mails = count("mail");

        killedAt(Deed.SEND, "before update", "mail", "new.state = 'SENT'", 4);
        assertThat(messageIds()).hasSize(4).doesNotHaveDuplicates();
        List<String> unmarked = arrivedButNotMarked();
        assertThat(unmarked).as("on the wire").hasSize(1);
        assertThat(dispatcher.run()).as("while the dead one's lease runs").isZero();
        time.to("2025-04-16T07:41");
        assertThat(dispatcher.run()).isEqualTo(mails - 3);

        assertThat(messageIds()).hasSize(mails + 1);
        assertThat(messageIds().stream().distinct()).hasSize(mails);
        assertThat(messageIds().stream().filter(unmarked::contains)).hasSize(2);
        assertThat(count("mail where state = 'SENT'")).isEqualTo(mails);
        assertThat(dispatcher.run()).isZero();
    }

    private void killedAt(Deed deed, String event, String table, String row, int nth) throws Exception {
        try (Barrier barrier = new Barrier(database, event, table, row, nth);
                SecondNode node = SecondNode.start(environment, deed, MORNING)) {
            barrier.awaitSomebody(node);
            node.kill();
            barrier.bury();
        }
    }

    /** A new watch wakes, and finds what the dead one left: its job too. */
    private void sweepAgain() {
        time.morningOf(MORNING.substring(0, 10));
    }

    private void assertEachOnce() throws MessagingException {
        assertThat(count("notice where not skipped")).isEqualTo(NOTICES);
        assertThat(count("(select distinct subject_id, recipient, rung from notice where not skipped) n"))
                .isEqualTo(NOTICES);
        assertThat(count("mail where kind = 'DIGEST'")).isEqualTo(READERS);
        assertThat(count("dossier_item")).isEqualTo(2);
        assertThat(count("dossier")).isEqualTo(1);
        assertThat(count("mail where kind = 'DOSSIER_PREPARE'")).isEqualTo(2);
        dispatcher.run();
        assertThat(messageIds()).hasSize(READERS + 2).doesNotHaveDuplicates();
        sweepAgain();
        assertThat(dispatcher.run()).isZero();
    }

    private List<String> arrivedButNotMarked() throws MessagingException {
        List<String> marked = jdbc.sql("select '<' || id || '@nghean.example>' from mail where state = 'SENT'")
                .query(String.class)
                .list();
        return messageIds().stream().filter(id -> !marked.contains(id)).toList();
    }

    private static List<String> messageIds() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : TestMail.server().getReceivedMessages()) ids.add(mail.getMessageID());
        return ids;
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
