package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** What the dispatcher does when the mail server answers, but not with 250. */
@DonDocTest
class MoodyServerTest {
    @Autowired
    Outbox outbox;

    @Autowired
    MailQueue queue;

    @Autowired
    MailArchive archive;

    @Autowired
    MailSettings settings;

    @Autowired
    TimeTravel time;

    @Autowired
    Clock clock;

    private MoodySmtp smtp;
    private MailDispatcher dispatcher;

    @BeforeEach
    void open() throws IOException {
        smtp = new MoodySmtp();
        dispatcher = dispatcherTo(smtp.port());
    }

    @AfterEach
    void close() throws IOException {
        smtp.close();
    }

    @Test
    void aRecipientTheServerDoesNotKnowFailsAtOnceAndBlocksNobody() {
        smtp.answer("b@x.example", "550 5.1.1 no such user");
        List<UUID> ids = post("a@x.example", "b@x.example", "c@x.example");

        assertThat(dispatcher.run()).isEqualTo(2);

        assertThat(smtp.taken()).containsExactlyInAnyOrder("a@x.example", "c@x.example");
        assertThat(smtp.connections()).isEqualTo(1);
        assertThat(archive.get(ids.get(1)).state()).isEqualTo(MailState.FAILED);
        assertThat(archive.get(ids.get(1)).answer()).contains("550 5.1.1 no such user");
    }

    @Test
    void aServerThatNotifiesIsToldTheIdUnderWhichItsNoticeIsKnown() {
        smtp.notifies();
        UUID id = post("a@x.example").get(0);

        assertThat(dispatcher.run()).isOne();

        assertThat(smtp.envelopes().get(0)).startsWith("MAIL FROM:").contains(" RET=HDRS", " ENVID=" + id);
        assertThat(smtp.envelopes().get(1)).isEqualTo("RCPT TO:<a@x.example> NOTIFY=FAILURE");
    }

    @Test
    void oneThatDoesNotIsAskedForNothing() {
        post("a@x.example");

        assertThat(dispatcher.run()).isOne();

        assertThat(smtp.envelopes()).noneMatch(line -> line.contains("ENVID") || line.contains("NOTIFY"));
    }

    @Test
    void aBusyServerIsAskedAgainLater() {
        smtp.answer("b@x.example", "451 4.3.2 try again later");
        List<UUID> ids = post("a@x.example", "b@x.example", "c@x.example");

        assertThat(dispatcher.run()).isEqualTo(2);
        assertThat(archive.get(ids.get(1)).state()).isEqualTo(MailState.WAITING);
        assertThat(archive.get(ids.get(1)).answer()).contains("451");

        smtp.calmDown();
        time.to("2025-03-28T08:01");
        assertThat(dispatcher.run()).isEqualTo(1);
    }

    @Test
    void aConnectionThatBreaksCostsOneMailAnAttemptAndTheOthersNothing() {
        smtp.answer("b@x.example", MoodySmtp.HANG_UP);
        UUID broken = post("b@x.example").get(0);
        time.to("2025-03-28T08:01");
        List<UUID> others = post("a@x.example", "c@x.example");

        assertThat(dispatcher.run()).isEqualTo(2);

        assertThat(smtp.connections()).isEqualTo(2);
        assertThat(archive.get(broken).state()).isEqualTo(MailState.WAITING);
        assertThat(others).allMatch(id -> archive.get(id).state() == MailState.SENT);
    }

    @Test
    void anUnreachableServerCostsEachMailOfTheBatchOneAttempt() throws IOException {
        List<UUID> ids = post("a@x.example", "b@x.example");
        smtp.close();

        assertThat(dispatcher.run()).isZero();

        assertThat(ids).allMatch(id -> archive.get(id).attempts() == 1);
        assertThat(ids).allMatch(id -> archive.get(id).state() == MailState.WAITING);
    }

    private List<UUID> post(String... addresses) {
        return outbox.postAll(List.of(addresses).stream().map(Letters::to).toList());
    }

    private MailDispatcher dispatcherTo(int port) throws UnsupportedEncodingException {
        var account = new JavaMailSenderImpl();
        account.setHost("127.0.0.1");
        account.setPort(port);
        return new MailDispatcher(queue, new MailServer(account, settings, clock), clock);
    }
}
