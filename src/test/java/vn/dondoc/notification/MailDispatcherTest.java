package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TestMail;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class MailDispatcherTest {
    @Autowired
    Outbox outbox;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    MailQueue queue;

    @Autowired
    MailServer server;

    @Autowired
    MailArchive archive;

    @Autowired
    TimeTravel time;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aMailArrivesWithSubjectBothBodiesAndTheTimeOfOurClock() throws Exception {
        UUID id = outbox.post(Letters.to("chuyenvien.sxd@nghean.example"));

        assertThat(dispatcher.run()).isEqualTo(1);

        MimeMessage mail = received()[0];
        assertThat(mail.getSubject()).isEqualTo("[200/KH-UBND] Hôm nay là hạn cuối");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Hệ thống theo dõi nhiệm vụ");
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@nghean.example>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo("2025-03-28T01:00:00Z");
        MimeMultipart bodies = (MimeMultipart) mail.getContent();
        assertThat((String) bodies.getBodyPart(0).getContent()).contains("Báo cáo tháng 4 cần gửi trong hôm nay.");
        assertThat((String) bodies.getBodyPart(1).getContent())
                .contains("<p>Báo cáo tháng 4 cần gửi trong hôm nay.</p>");
        assertThat(archive.get(id).state()).isEqualTo(MailState.SENT);
        assertThat(archive.get(id).answer()).startsWith("250");
        assertThat(dispatcher.run()).isZero();
    }

    @Test
    void aMailServerThatIsDownLosesNothing() {
        UUID id = outbox.post(Letters.to("a@nghean.example"));
        TestMail.stop();

        assertThat(dispatcher.run()).isZero();
        assertThat(archive.get(id).state()).isEqualTo(MailState.WAITING);
        assertThat(archive.get(id).attempts()).isEqualTo(1);

        TestMail.start();
        assertThat(dispatcher.run()).isZero();
        time.to("2025-03-28T08:01");
        assertThat(dispatcher.run()).isEqualTo(1);
        assertThat(received()).hasSize(1);
        assertThat(archive.get(id).attempts()).isEqualTo(2);
    }

    @Test
    void aServerThatStaysDownEndsVisiblyAfterADay() {
        UUID id = outbox.post(Letters.to("a@nghean.example"));
        TestMail.stop();
        Instant now = Instant.parse("2025-03-28T01:00:00Z");

        for (int attempt = 1; attempt <= RetryPause.LAST_ATTEMPT; attempt++) {
            assertThat(archive.get(id).state()).isEqualTo(MailState.WAITING);
            dispatcher.run();
            now = now.plus(RetryPause.after(attempt).orElse(java.time.Duration.ZERO));
            time.to(now.atZone(vn.dondoc.shared.VietnameseDates.ZONE)
                    .toLocalDateTime()
                    .toString());
        }

        assertThat(archive.get(id).state()).isEqualTo(MailState.FAILED);
        assertThat(archive.get(id).answer()).isNotBlank();
        assertThat(now).isEqualTo("2025-03-28T21:21:00Z");
    }

    @Test
    void aCrashBetweenSendingAndMarkingRepeatsOneMailUnderTheSameId() throws Exception {
        outbox.post(Letters.to("a@nghean.example"));
        outbox.post(Letters.to("b@nghean.example"));
        List<MailQueue.Leased> leasedBeforeTheCrash = queue.lease(100);
        try (var connection = new SmtpConnection(server)) {
            connection.send(leasedBeforeTheCrash.get(0));
        }

        assertThat(dispatcher.run()).isZero();
        time.to("2025-03-28T08:10");
        assertThat(dispatcher.run()).isEqualTo(2);

        List<String> ids = messageIds();
        assertThat(ids).hasSize(3);
        assertThat(ids.stream().distinct()).hasSize(2);
    }

    @Test
    void aSenderThatComesBackAfterItsLeaseChangesNothingButTheTruth() {
        UUID id = outbox.post(Letters.to("a@nghean.example"));
        MailQueue.Leased slow = queue.lease(1).get(0);
        time.to("2025-03-28T08:10");
        MailQueue.Leased next = queue.lease(1).get(0);

        queue.failed(slow, "too late");
        queue.notSent(slow, "too late");
        queue.release(slow);
        assertThat(archive.get(id).state()).isEqualTo(MailState.SENDING);

        queue.sent(next, "250 OK");
        assertThat(archive.get(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void twoDispatchersAtOnceSendEachMailOnce() throws Exception {
        outbox.postAll(IntStream.range(0, 350)
                .mapToObj(i -> Letters.to("a" + i + "@nghean.example"))
                .toList());
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> node = dispatcher::run;

        int sent = 0;
        for (Future<Integer> run : nodes.invokeAll(List.of(node, node))) sent += run.get();
        nodes.shutdown();

        assertThat(sent).isEqualTo(350);
        assertThat(messageIds()).hasSize(350).doesNotHaveDuplicates();
    }

    @Test
    void itRefusesToSendInsideATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> dispatcher.run()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static MimeMessage[] received() {
        return TestMail.server().getReceivedMessages();
    }

    private static List<String> messageIds() throws Exception {
        return Arrays.stream(received())
                .map(m -> {
                    try {
                        return m.getMessageID();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
