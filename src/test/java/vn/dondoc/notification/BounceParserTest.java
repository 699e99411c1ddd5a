package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is read from notices of failed deliveries, and what strangers can do with them: nothing. */
class BounceParserTest {
    private static final UUID MAIL = UUID.fromString("6f2c1f0e-7a53-3f0b-9a51-0c7c9c1f2a10");

    @Test
    void aFailedDeliveryNamesTheMailAddressAndReason() throws IOException {
        assertThat(parsed(DeliveryNotice.failed(MAIL, "chuyenvien.sxd@nghean.example", "550 5.1.1 No such user")))
                .contains(new Bounce(MAIL, "chuyenvien.sxd@nghean.example: 550 5.1.1 No such user"));
    }

    @Test
    void theWholeMailMayComeBackInsteadOfItsHeaders() throws IOException {
        String notice =
                DeliveryNotice.failed(MAIL, "a@b.example", "552 full").replace("text/rfc822-headers", "message/rfc822");
        assertThat(parsed(notice)).map(Bounce::mail).contains(MAIL);
    }

    @Test
    void withoutItsHeadersTheMailIsKnownByItsEnvelope() throws IOException {
        String notice = DeliveryNotice.failed(MAIL, "a@b.example", "550 no").replace("Message-ID: ", "X-Other: ");
        assertThat(parsed(notice)).isEmpty();
        assertThat(parsed(notice.replace("Reporting-MTA:", "Original-Envelope-Id: " + MAIL + "\r\nReporting-MTA:")))
                .map(Bounce::mail)
                .contains(MAIL);
    }

    @Test
    void aDelayIsNoBounceAndNeitherIsASuccessOrAnOrdinaryMail() throws IOException {
        String failed = DeliveryNotice.failed(MAIL, "a@b.example", "550 no");
        assertThat(parsed(failed.replace("Action: failed", "Action: delayed"))).isEmpty();
        assertThat(parsed(failed.replace("Action: failed", "Action: delivered")))
                .isEmpty();
        assertThat(parsed("Subject: Re: Nhắc việc\r\nMessage-ID: <" + MAIL + "@x>\r\n\r\nAction: failed"))
                .isEmpty();
    }

    @Test
    void nonsenseAndEmptinessGiveNothing() throws IOException {
        assertThat(parsed("")).isEmpty();
        assertThat(parsed("\0\0\0\n\n\0")).isEmpty();
        assertThat(parsed("Content-Type: multipart/report; boundary=\"\"\r\n\r\n--\r\n--\r\n"))
                .isEmpty();
        assertThat(parsed("Content-Type: multipart/report\r\n\r\nno boundary")).isEmpty();
        assertThat(parsed(DeliveryNotice.failed(MAIL, "a@b.example", "550").replace(MAIL.toString(), "not-an-id")))
                .isEmpty();
    }

    @Test
    void whatAServerSaysIsOneShortLineWithoutControlCharacters() throws IOException {
        String said = parsed(DeliveryNotice.failed(MAIL, "a@b.example", "550 a\u0000b\tc" + "x".repeat(5_000)))
                .orElseThrow()
                .reason();
        assertThat(said).startsWith("a@b.example: 550 a b c").hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void ofAnEndlessMessageOnlyTheBeginningIsRead() throws IOException {
        String notice = DeliveryNotice.failed(MAIL, "a@b.example", "550 no");
        Endless endless = new Endless(notice.substring(0, notice.lastIndexOf("--")));
        assertThat(BounceParser.parse(endless)).map(Bounce::mail).contains(MAIL);
        assertThat(endless.read).isLessThanOrEqualTo(BounceParser.LIMIT);

        Endless header = new Endless("X-Long: ");
        assertThat(BounceParser.parse(header)).isEmpty();
        assertThat(header.read).isLessThanOrEqualTo(BounceParser.LIMIT);
    }

    @Test
    void partsWithinPartsAreNotFollowed() throws IOException {
        StringBuilder nested = new StringBuilder("Content-Type: multipart/report; boundary=b0\r\n\r\n");
        for (int i = 0; i < 2_000; i++)
            nested.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
        assertThat(parsed(nested.toString())).isEmpty();
    }

    private static Optional<Bounce> parsed(String message) throws IOException {
        return BounceParser.parse(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    /** Begins as told and never ends. */
    private static final class Endless extends InputStream {
        private final byte[] begin;
        private int read;

        Endless(String begin) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int at = read++;
            return at < begin.length ? begin[at] : 'x';
        }
    }
}
