package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every boundary of the two ladders; working days left, negative when late. */
class LaddersTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision REMINDERS = decision("reminder-ladder", "reminderLadder");
    private static final DmnDecision ESCALATION = decision("escalation-ladder", "escalationLadder");

    @ParameterizedTest(name = "{0} with {1} working days left: {2} to {3}")
    @CsvSource(textBlock = """
                    REPORT,      3, DUE_IN_3,  OFFICER
                    REPORT,      2, DUE_IN_3,  OFFICER
                    REPORT,      1, DUE_IN_1,  OFFICER
                    REPORT,      0, DUE_TODAY, 'OFFICER,HEAD'
                    REPORT,     -1, LATE_1,    'OFFICER,HEAD'
                    REPORT,     -2, LATE_1,    'OFFICER,HEAD'
                    REPORT,     -3, LATE_3,    'OFFICER,HEAD,MAILBOX'
                    REPORT,     -4, LATE_3,    'OFFICER,HEAD,MAILBOX'
                    ASSIGNMENT,  3, DUE_IN_3,  OFFICER
                    ASSIGNMENT,  2, DUE_IN_3,  OFFICER
                    ASSIGNMENT,  1, DUE_IN_1,  OFFICER
                    ASSIGNMENT,  0, DUE_TODAY, 'OFFICER,HEAD'
                    ASSIGNMENT, -1, LATE_1,    'OFFICER,HEAD'
                    ASSIGNMENT, -2, LATE_1,    'OFFICER,HEAD'
                    ASSIGNMENT, -3, LATE_3,    'OFFICER,HEAD,MAILBOX'
                    ASSIGNMENT, -4, LATE_3,    'OFFICER,HEAD,MAILBOX'
                    """)
    void everyDayFromThreeBeforeTheDueDateOnHasItsRung(String kind, int daysLeft, String rung, String recipients) {
        assertThat(decide(REMINDERS, kind, daysLeft).getSingleResult().getEntryMap())
                .isEqualTo(Map.of("rung", rung, "recipients", recipients));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "ASSIGNMENT"})
    void nothingIsRemindedEarlierThanThreeWorkingDaysBefore(String kind) {
        assertThat(decide(REMINDERS, kind, 4)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1} working days left")
    @CsvSource({"REPORT, -4", "REPORT, -10", "ASSIGNMENT, -4", "ASSIGNMENT, -10"})
    void fourWorkingDaysLateGoesIntoTheDossier(String kind, int daysLeft) {
        assertThat(decide(ESCALATION, kind, daysLeft).getSingleResult().getEntryMap())
                .isEqualTo(Map.of("step", "DOSSIER"));
    }

    @ParameterizedTest(name = "{0} with {1} working days left")
    @CsvSource({"REPORT, -3", "REPORT, 0", "ASSIGNMENT, -3", "ASSIGNMENT, 0"})
    void nothingIsEscalatedBeforeTheLastReminderHadItsDay(String kind, int daysLeft) {
        assertThat(decide(ESCALATION, kind, daysLeft)).isEmpty();
    }

    @Test
    void aKindThatTheLaddersDoNotKnowMatchesNothing() {
        assertThat(decide(REMINDERS, "DIRECTIVE", -4)).isEmpty();
        assertThat(decide(ESCALATION, "DIRECTIVE", -4)).isEmpty();
    }

    @Test
    void whatTheLaddersDecidedIsKeptForFiveYears() {
        assertThat(List.of("reminder-ladder", "escalation-ladder"))
                .flatExtracting(file -> Dmn.readModelFromStream(table(file)).getModelElementsByType(Decision.class))
                .hasSize(2)
                .extracting(Decision::getCamundaHistoryTimeToLiveString)
                .containsOnly("P1825D");
    }

    private static DmnDecisionTableResult decide(DmnDecision ladder, String kind, int workingDaysLeft) {
        return ENGINE.evaluateDecisionTable(ladder, Map.of("kind", kind, "workingDaysLeft", workingDaysLeft));
    }

    private static DmnDecision decision(String file, String id) {
        return ENGINE.parseDecision(id, table(file));
    }

    private static InputStream table(String file) {
        return LaddersTest.class.getResourceAsStream("/processes/" + file + ".dmn");
    }
}
