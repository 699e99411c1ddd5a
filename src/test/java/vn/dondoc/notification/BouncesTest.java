package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DonDocTest;

/** Mails that come back later: read over IMAP from a real mailbox, and what is seen of them. */
@DonDocTest
class BouncesTest {
    private static final String OFFICER = "chuyenvien.sxd@nghean.example";

    @Autowired
    Outbox outbox;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    BouncedAddresses bounced;

    @Autowired
    MailArchive archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private GreenMail server;
    private GreenMailUser owner;
    private BounceDesk desk;

    @BeforeEach
    void aMailboxForWhatComesBack() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        owner = server.setUser("tra-lai@nghean.example", "tra-lai", "mat-khau");
        desk = desk("mat-khau");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aMailThatCameBackIsMarkedWithTheReasonAndKeepsTheAnswerOfOurServer() throws Exception {
        UUID mail = sent("a");
        arrives(DeliveryNotice.failed(mail, OFFICER, "550 5.1.1 No such user"));

        assertThat(desk.run()).isOne();
        assertThat(archive.get(mail))
                .returns(MailState.BOUNCED, MailArchive.Row::state)
                .returns(OFFICER + ": 550 5.1.1 No such user", MailArchive.Row::bounceAnswer)
                .satisfies(row -> assertThat(row.answer()).startsWith("250"));
        assertThat(desk.run()).as("looked at once").isZero();
    }

    @Test
    void anAddressIsShownUntilItIsCorrectedOrAMailStays() throws Exception {
        UUID mail = sent("a");
        arrives(DeliveryNotice.failed(mail, OFFICER, "550 No such user"));
        desk.run();
        assertThat(bounced.inUse())
                .containsExactly(
                        new BouncedAddresses.Address("so-xay-dung", name(), OFFICER, OFFICER + ": 550 No such user"));

        jdbc.sql("update officer set email = 'moi@nghean.example' where login = 'chuyenvien.sxd'")
                .update();
        assertThat(bounced.inUse()).isEmpty();
    }

    @Test
    void noticesThatMatchNoMailOrOneThatNeverLeftChangeNothing() throws Exception {
        UUID waiting = outbox.post(letter("b"));
        arrives(DeliveryNotice.failed(waiting, OFFICER, "550 forged"));
        arrives(DeliveryNotice.failed(UUID.randomUUID(), OFFICER, "550 unknown"));
        arrives("Subject: Nghỉ phép\r\n\r\nTôi đi vắng.");

        assertThat(desk.run()).isEqualTo(3);
        assertThat(archive.get(waiting).state()).isEqualTo(MailState.WAITING);
        assertThat(desk.run()).isZero();
    }

    @Test
    void aNoticeThatOvertakesItsMailIsReadAgain() throws Exception {
        UUID mail = outbox.post(letter("c"));
        jdbc.sql("update mail set state = 'SENDING' where id = ?").param(mail).update();
        arrives(DeliveryNotice.failed(mail, OFFICER, "550 No such user"));
        assertThat(desk.run()).isOne();
        jdbc.sql("update mail set state = 'SENT', sent_at = created_at where id = ?")
                .param(mail)
                .update();
        assertThat(desk.run()).isOne();
        assertThat(archive.get(mail).state()).isEqualTo(MailState.BOUNCED);
    }

    @Test
    void aHugeMessageHarmsNothingAndThoseAfterItAreRead() throws Exception {
        UUID mail = sent("d");
        arrives("Content-Type: multipart/report; boundary=x\r\nX-Pad: " + "y".repeat(3_000_000) + "\r\n\r\n--x--");
        arrives(DeliveryNotice.failed(mail, OFFICER, "550 No such user"));
        assertThat(desk.run()).isEqualTo(2);
        assertThat(archive.get(mail).state()).isEqualTo(MailState.BOUNCED);
    }

    @Test
    void aMailboxThatRefusesUsIsTriedNextTime() {
        assertThat(desk("falsch").run()).isZero();
        assertThat(new BounceSettings("", 993, "", "", true, "INBOX", Duration.ofMinutes(5)).on())
                .isFalse();
        assertThat(settings("mat-khau")).asString().doesNotContain("mat-khau");
    }

    private UUID sent(String key) {
        UUID mail = outbox.post(letter(key));
        dispatcher.run();
        return mail;
    }

    private static Letter letter(String key) {
        return Letters.keyed(key, OFFICER);
    }

    private String name() {
        return jdbc.sql("select display_name from officer where login = 'chuyenvien.sxd'")
                .query(String.class)
                .single();
    }

    private BounceDesk desk(String password) {
        return new BounceDesk(new BounceMailbox(settings(password)), jdbc, clock);
    }

    private BounceSettings settings(String password) {
        return new BounceSettings(
                "127.0.0.1", server.getImap().getPort(), "tra-lai", password, false, "INBOX", Duration.ofMinutes(5));
    }

    private void arrives(String message) throws Exception {
        owner.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }
}
