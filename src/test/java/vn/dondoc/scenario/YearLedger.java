package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every mail that arrived, by day, rung and recipient: a digest counts as the rungs it tells, one line for each matter. */
@TestComponent
class YearLedger {
    private final Ledger ledger;
    private final JdbcClient jdbc;

    YearLedger(Ledger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** @param what kind and title of the matter; "" for a mail that is no reminder */
    static String line(LocalDate day, String rung, String what, String to) {
        return day + " | " + rung + " | " + what + " | " + to;
    }

    static String inOrder(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }

    String printed() {
        everyMailArrivedOnceAndNobodyGotTwoDigestsOnADay();
        return inOrder(jdbc
                .sql("select m.day, n.rung, n.subject_kind || ' ' || n.title what, n.recipient"
                        + " from notice n join mail m on m.id = n.mail_id where not n.skipped"
                        + " union all select day, kind, '', recipient from mail where kind <> 'DIGEST'")
                .query((rs, i) -> line(
                        rs.getObject("day", LocalDate.class),
                        rs.getString("rung"),
                        rs.getString("what"),
                        rs.getString("recipient")))
                .list()
                .stream());
    }

    private void everyMailArrivedOnceAndNobodyGotTwoDigestsOnADay() {
        List<String> arrived = ledger.all().stream()
                .map(r -> r.day() + " " + r.to() + " " + r.subject())
                .toList();
        assertThat(arrived)
                .containsExactlyInAnyOrderElementsOf(
                        texts("select day || ' ' || recipient || ' ' || subject from mail"));
        assertThat(texts("select recipient || ' ' || day from mail where kind = 'DIGEST'"))
                .doesNotHaveDuplicates();
        assertThat(texts("select id::text from mail where kind = 'DIGEST' except select mail_id::text from notice"))
                .isEmpty();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
