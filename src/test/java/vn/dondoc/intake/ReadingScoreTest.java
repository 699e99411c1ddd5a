package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Prints how well each document is read, and holds what the readers must reach. */
class ReadingScoreTest {
    @Test
    void theRealDirectivesAreReadAsAPersonReadThem() {
        List<Truth> real = Truth.real();
        assumeThat(real)
                .as("the real directives lie beside the checkout in ../shared/directives")
                .isNotEmpty();

        DocumentScore score = ReadingScore.print("real directives", real);

        check(score);
        assertThat(score.regimes().recall()).as("core reporting duties").isEqualTo(1);
        assertThat(score.targets().value()).as("targets").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theOwnSamplesAreReadAsAPersonReadThem() {
        DocumentScore score = ReadingScore.print("own samples", Truth.samples());

        check(score);
        assertThat(score.targets().value()).as("targets").isGreaterThanOrEqualTo(0.98);
    }

    private static void check(DocumentScore score) {
        assertThat(score.pairs().value()).as("assignments").isGreaterThanOrEqualTo(0.98);
        assertThat(score.cooperating().value()).as("co-operating agencies").isGreaterThanOrEqualTo(0.95);
        assertThat(score.deadlines().value()).as("deadlines").isGreaterThanOrEqualTo(0.95);
        assertThat(score.fields().value()).as("record").isGreaterThanOrEqualTo(0.98);
        assertThat(score.untrue()).as("general contents taken for assignments").isLessThanOrEqualTo(3);
    }
}
