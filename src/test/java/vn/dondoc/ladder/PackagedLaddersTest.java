package vn.dondoc.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.shared.Priority;
import vn.dondoc.support.DonDocTest;

/** The ladders the application comes with, at every edge of their rungs. */
@DonDocTest
class PackagedLaddersTest {
    @Autowired
    Ladders ladders;

    @Autowired
    PackagedLadders packaged;

    @Autowired
    VersionRows rows;

    @Autowired
    Kinds kinds;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0} with {1} working days left: {2} to {3}")
    @CsvSource(textBlock = """
                    NORMAL,  3, DUE_IN_3,  OFFICER,               MAIL
                    NORMAL,  2, DUE_IN_3,  OFFICER,               MAIL
                    NORMAL,  1, DUE_IN_1,  OFFICER,               MAIL
                    NORMAL,  0, DUE_TODAY, 'OFFICER,HEAD',         MAIL
                    NORMAL, -1, LATE_1,    'OFFICER,HEAD',         MAIL
                    NORMAL, -2, LATE_1,    'OFFICER,HEAD',         MAIL
                    NORMAL, -3, LATE_3,    'OFFICER,HEAD,MAILBOX', LETTER
                    NORMAL, -999, LATE_3,  'OFFICER,HEAD,MAILBOX', LETTER
                    URGENT,  5, DUE_IN_5,  'OFFICER,HEAD',         MAIL
                    URGENT,  2, DUE_IN_5,  'OFFICER,HEAD',         MAIL
                    URGENT, -1, LATE_1,    'OFFICER,HEAD,STANDING', MAIL
                    URGENT, -2, LATE_2,    'OFFICER,HEAD,MAILBOX,STANDING', LETTER
                    """)
    void everyEdgeBelongsToItsRung(Priority priority, int daysLeft, String code, String recipients, Channel channel) {
        for (String kind : List.of("REPORT", "ASSIGNMENT")) {
            Rung rung = ladders.inForce(LadderName.REMINDER)
                    .rungAt(kind, priority, daysLeft)
                    .orElseThrow();
            assertThat(rung.code()).isEqualTo(code);
            assertThat(rung.recipients().stream().map(Audience::name).collect(Collectors.joining(",")))
                    .isEqualTo(recipients);
            assertThat(rung.channel()).isEqualTo(channel);
        }
    }

    @Test
    void nothingIsRemindedEarlierThanItsFirstRung() {
        Ladder ladder = ladders.inForce(LadderName.REMINDER);

        assertThat(ladder.rungAt("REPORT", Priority.NORMAL, 4)).isEmpty();
        assertThat(ladder.rungAt("REPORT", Priority.URGENT, 6)).isEmpty();
        assertThat(ladder.rungAt("CONSOLIDATED", Priority.NORMAL, 2)).isEmpty();
        assertThat(ladder.rungAt("NO_SUCH_KIND", Priority.NORMAL, -4)).isEmpty();
    }

    @Test
    void passedRungsAreThoseBelow() {
        Ladder ladder = ladders.inForce(LadderName.REMINDER);
        Rung late = ladder.rungAt("REPORT", Priority.NORMAL, -1).orElseThrow();

        assertThat(ladder.below("REPORT", Priority.NORMAL, late))
                .extracting(Rung::code)
                .containsExactly("DUE_IN_3", "DUE_IN_1", "DUE_TODAY");
        assertThat(ladder.below(
                        "REPORT",
                        Priority.NORMAL,
                        ladder.rungAt("REPORT", Priority.NORMAL, 3).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "ASSIGNMENT"})
    void whatIsLateEnoughGoesToTheChairman(String kind) {
        Ladder ladder = ladders.inForce(LadderName.ESCALATION);

        assertThat(ladder.escalates(kind, Priority.NORMAL, -3)).isFalse();
        assertThat(ladder.escalates(kind, Priority.NORMAL, -4)).isTrue();
        assertThat(ladder.escalates(kind, Priority.NORMAL, -999)).isTrue();
        assertThat(ladder.escalates(kind, Priority.URGENT, -2)).isFalse();
        assertThat(ladder.escalates(kind, Priority.URGENT, -3)).isTrue();
        assertThat(ladder.escalates("EXPLANATION", Priority.URGENT, -30)).isFalse();
    }

    /** The engine's DMN and the rules that were checked are two readings of one table. */
    @ParameterizedTest
    @EnumSource
    void theEngineAnswersWhatTheRulesSay(LadderName name) {
        Ladder ladder = ladders.inForce(name);
        for (LadderKind kind : kinds.of(name))
            for (Priority priority : Priority.values())
                for (int days = 12; days >= -12; days--) {
                    int left = days;
                    Optional<Rule> rule = ladder.rules().stream()
                            .filter(r -> r.matches(kind.code(), priority, left))
                            .findFirst();
                    if (name == LadderName.ESCALATION)
                        assertThat(ladder.escalates(kind.code(), priority, days))
                                .isEqualTo(rule.isPresent());
                    else assertThat(ladder.rungAt(kind.code(), priority, days)).isEqualTo(rule.map(Rule::rung));
                }
    }

    @ParameterizedTest
    @EnumSource
    void aVersionWrittenAndReadAgainIsTheSame(LadderName name) {
        Ladder ladder = ladders.inForce(name);
        String written = DmnWriter.write(name, ladder.rules());

        assertThat(DmnFile.cells(name, written))
                .isEqualTo(DmnFile.cells(name, rows.inForce(name).orElseThrow().dmn()));
    }

    @Test
    void aSecondStartAddsNothingAndAChangedPackageIsOnlyProposed() {
        LadderVersion first = rows.inForce(LadderName.ESCALATION).orElseThrow();
        packaged.take(LadderName.ESCALATION, first.dmn());
        assertThat(rows.all(LadderName.ESCALATION)).containsExactly(first);

        packaged.take(LadderName.ESCALATION, first.dmn().replace("-4", "-6"));

        assertThat(rows.inForce(LadderName.ESCALATION)).contains(first);
        assertThat(rows.all(LadderName.ESCALATION))
                .extracting(LadderVersion::number)
                .containsExactly(2, 1);
        packaged.take(LadderName.ESCALATION, first.dmn().replace("-4", "-6"));
        assertThat(rows.all(LadderName.ESCALATION)).hasSize(2);
    }
}
