package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.ladder.TestLadders;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** What a rehearsal lists, compared with what the mornings then do. */
@DonDocTest
class RehearsalTest {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 2);
    private static final LocalDate TO = LocalDate.of(2025, 5, 9);

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    Ladders ladders;

    @Autowired
    TestLadders made;

    @Autowired
    Plan200 plan;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aMonthBegins() {
        plan.issued();
        time.to("2025-03-31T14:00");
        plan.letterIssued();
        time.morningOf("2025-04-01");
        time.to("2025-04-01T10:00");
    }

    @Test
    void whatTheLaddersInForceWouldDoIsWhatThenHappensMailByMail() {
        List<String> foreseen = foreseen(rehearse(inForce(LadderName.REMINDER), inForce(LadderName.ESCALATION)));

        time.mornings(FROM.toString(), TO.toString());

        assertThat(foreseen).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(happened());
    }

    @Test
    void whatANewVersionWouldDoIsWhatThenHappensMailByMail() {
        UUID reminder = made.store(
                LadderName.REMINDER,
                dmn -> dmn.replaceFirst("&lt;= -3", "-3")
                        .replaceFirst("\\[2\\.\\.3]", "[2..4]")
                        .replace(
                                "</decisionTable>",
                                TestLadders.rule(
                                                "\"REPORT\", \"ASSIGNMENT\"",
                                                "-4",
                                                "\"NORMAL\"",
                                                "LATE_4",
                                                "EXPLANATION",
                                                "OFFICER,HEAD")
                                        + TestLadders.rule(
                                                "\"REPORT\", \"ASSIGNMENT\"",
                                                "&lt;= -5",
                                                "\"NORMAL\"",
                                                "LATE_5",
                                                "TO_CHAIRMAN",
                                                "HEAD,COOPERATORS,STANDING,OFFICE,CHAIRMAN")
                                        + "</decisionTable>"));
        UUID escalation = made.store(LadderName.ESCALATION, dmn -> dmn.replaceFirst("&lt;= -4", "&lt;= -6"));
        Rehearsal.Outcome outcome = rehearse(reminder, escalation);
        List<String> foreseen = foreseen(outcome);
        assertThat(outcome.before().mails()).isLessThan(outcome.count().mails());

        made.putInForce(reminder);
        made.putInForce(escalation);
        time.mornings(FROM.toString(), TO.toString());

        assertThat(foreseen).containsExactlyInAnyOrderElementsOf(happened());
        assertThat(foreseen).anyMatch(m -> m.contains("chutich@")).anyMatch(m -> m.contains("đến hạn: Giải trình: "));
        assertThat(jdbc.sql("select count(*) from explanation")
                        .query(Integer.class)
                        .single())
                .isPositive()
                .isEqualTo(outcome.count().explanations());
        assertThat(outcome.before().explanations()).isZero();
        assertThat(jdbc.sql("select distinct ladder_version_id from notice where decided_on >= ?")
                        .param(FROM)
                        .query(UUID.class)
                        .list())
                .containsExactly(reminder);
        assertThat(jdbc.sql("select distinct ladder_version_id from dossier_item")
                        .query(UUID.class)
                        .list())
                .containsExactly(escalation);
    }

    @Test
    void aRehearsalWritesNothing() {
        List<String> before = rows();

        rehearse(inForce(LadderName.REMINDER), inForce(LadderName.ESCALATION));

        assertThat(rows()).isEqualTo(before);
    }

    private List<String> rows() {
        return jdbc.sql("select 'notice ' || count(*) from notice union all select 'mail ' || count(*) from mail"
                        + " union all select 'dossier ' || count(*) from dossier"
                        + " union all select 'audit ' || count(*) from audit_event")
                .query(String.class)
                .list();
    }

    private Rehearsal.Outcome rehearse(UUID reminder, UUID escalation) {
        return rehearsal.of(reminder, escalation, FROM, TO);
    }

    private UUID inForce(LadderName ladder) {
        return ladders.inForce(ladder).version();
    }

    private static List<String> foreseen(Rehearsal.Outcome outcome) {
        List<String> mails = new ArrayList<>();
        for (Rehearsal.Day day : outcome.days()) {
            day.mails().forEach(m -> mails.add(m.day() + " " + m.address() + " " + m.subject()));
            day.dossiers().forEach(d -> d.told().forEach(name -> mails.add(d.day() + " phiếu trình " + name)));
        }
        return mails;
    }

    private List<String> happened() {
        return jdbc.sql("select case kind when 'DIGEST' then day || ' ' || address || ' ' || subject"
                        + " else day || ' phiếu trình ' || o.display_name end from mail"
                        + " left join officer o on o.login = mail.recipient"
                        + " where day >= ? and kind in ('DIGEST', 'DOSSIER_PREPARE')")
                .param(FROM)
                .query(String.class)
                .list();
    }
}
