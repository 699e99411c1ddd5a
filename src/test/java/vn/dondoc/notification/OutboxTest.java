package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class OutboxTest {
    @Autowired
    Outbox outbox;

    @Autowired
    MailArchive archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSameKeyIsWrittenOnce() {
        UUID first = outbox.post(Letters.keyed("k", "a@nghean.example"));
        UUID second = outbox.post(Letters.keyed("k", "b@nghean.example"));

        assertThat(second).isEqualTo(first);
        assertThat(mails()).isEqualTo(1);
        assertThat(archive.get(first).address()).isEqualTo("a@nghean.example");
    }

    @Test
    void whatIsRolledBackIsNotPosted() {
        transaction.executeWithoutResult(status -> {
            outbox.post(Letters.to("a@nghean.example"));
            status.setRollbackOnly();
        });

        assertThat(mails()).isZero();
    }

    @Test
    void manyLettersKeepTheirOrderAndRepeatedOnesTheirId() {
        List<Letter> letters = IntStream.range(0, 2_500)
                .mapToObj(i -> Letters.keyed("k" + i % 2_400, "a" + i + "@nghean.example"))
                .toList();

        List<UUID> ids = outbox.postAll(letters);

        assertThat(mails()).isEqualTo(2_400);
        assertThat(ids.get(7)).isEqualTo(ids.get(2_407));
        assertThat(archive.get(ids.get(1_234)).address()).isEqualTo("a1234@nghean.example");
        assertThat(outbox.postAll(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|Người nhận chưa có địa chỉ thư.",
                "''|Người nhận chưa có địa chỉ thư.",
                "'  '|Người nhận chưa có địa chỉ thư.",
                "so-xay-dung|Địa chỉ thư không hợp lệ.",
                "'a@b.example, c@d.example'|Địa chỉ thư không hợp lệ.",
                "'a b@c.example'|Địa chỉ thư không hợp lệ.",
                "A <a@b.example>|Địa chỉ thư không hợp lệ.",
                "sở@nghean.example|Địa chỉ thư không hợp lệ.",
                "@nghean.example|Địa chỉ thư không hợp lệ."
            })
    void withoutAUsableAddressAMailHasFailedAtOnceWithTheReason(String address, String reason) {
        UUID id = outbox.post(Letters.to(address));

        assertThat(archive.get(id).state()).isEqualTo(MailState.FAILED);
        assertThat(archive.get(id).answer()).isEqualTo(reason);
    }

    @Test
    void anAddressCannotCarryAnotherHeader() {
        UUID id = outbox.post(Letters.to("a@b.example\r\nBcc: c@d.example"));

        assertThat(archive.get(id).state()).isEqualTo(MailState.FAILED);
    }

    private int mails() {
        return jdbc.sql("select count(*) from mail").query(Integer.class).single();
    }
}
