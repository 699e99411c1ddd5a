package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Explanations.SubjectKind;

@EscalationTest
class ReasonsTest {
    @Autowired
    Scene scene;

    @Autowired
    Reasons reasons;

    @Test
    void nobodyAnswersForTheLatenessOfTheAgencyThatHadTheWorkBefore() {
        UUID work = scene.assignment(scene.plan200(), 1, "Rà soát quy hoạch", "so-tai-chinh", "2025-04-16");
        scene.explained(work, "ASSIGNMENT", "so-xay-dung", "2025-04-18", "Chờ số liệu của cấp huyện");

        assertThat(reasons.latest(SubjectKind.ASSIGNMENT, work, "so-xay-dung")).isEqualTo("Chờ số liệu của cấp huyện");
        assertThat(reasons.latest(SubjectKind.ASSIGNMENT, work, "so-tai-chinh")).isNull();
        assertThat(reasons.explanations(work, "so-tai-chinh")).isEmpty();
        assertThat(reasons.explainedSince(work, "so-xay-dung", LocalDate.of(2025, 4, 17)))
                .isTrue();
        assertThat(reasons.explainedSince(work, "so-tai-chinh", LocalDate.of(2025, 4, 17)))
                .isFalse();
    }
}
