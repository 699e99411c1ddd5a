package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPauseTest {
    @Test
    void pausesGrowToAnHourAndEndAfterTheLastAttempt() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> RetryPause.after(n).orElseThrow().toMinutes()))
                .containsExactly(1L, 5L, 15L, 60L, 60L);
        assertThat(RetryPause.after(23)).contains(Duration.ofHours(1));
        assertThat(RetryPause.after(24)).isEqualTo(Optional.empty());
    }
}
