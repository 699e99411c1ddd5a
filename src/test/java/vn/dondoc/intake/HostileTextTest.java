package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of time is far above what these need; a reader that goes over a text again and again exceeds it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"bai-bao", "bao-cao-ket-qua", "giay-moi-hop", "hop-dong", "to-trinh"})
    void whatIsNoDirectiveIsRefused(String name) throws IOException {
        String text = Files.readString(Truth.SAMPLES.resolve(Path.of("no-directive", name + ".txt")));

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("intake.noDirective");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "sở, ",
                "Sở Công Thương, ",
                "- ",
                "1. Sở Y tế\n",
                "phối hợp với các sở ",
                "trước ngày ",
                "I. ",
                "((((",
                "́",
                "Trong quá trình, ",
                "| a ",
                "a) Sở Y tế: Báo cáo quý. ",
                "Căn cứ\n",
                "QUYẾT ĐỊNH\n",
                "PHỤ LỤC I\n"
            })
    void aTextThatRepeatsItselfWithoutEndIsReadToItsEnd(String repeated) {
        String text = "I. NHIỆM VỤ\n" + repeated.repeat(200_000 / repeated.length());

        assertThatCode(() -> readOrRefuse(text)).doesNotThrowAnyException();
    }

    private static void readOrRefuse(String text) {
        try {
            read(text);
        } catch (IntakeRefused refused) {
            assertThat(refused.key()).isEqualTo("intake.noDirective");
        }
    }

    @Test
    void aTableOfTenThousandRowsIsReadWhole() {
        StringBuilder text =
                new StringBuilder("KẾ HOẠCH\nNăm 2026\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n");
        for (int i = 1; i <= 10_000; i++) text.append("| ").append(i).append(" | Rà soát | Sở Y tế | Quý II/2026 |\n");

        ReadDirective read = read(text.toString());

        assertThat(read.assignments()).hasSize(10_000).allMatch(entry -> "2026-06-30".equals(entry.dueOn()));
    }

    @Test
    void everySpanIsAPlaceInTheText() {
        for (Truth truth : Truth.samples()) {
            ReadDirective read = truth.read();
            assertThat(read.assignments()).allSatisfy(entry -> {
                assertThat(entry.span().in(read.text())).isEqualTo(entry.text());
                assertThat(entry.traces())
                        .anyMatch(trace -> trace.field().equals("lead")
                                && trace.span().in(read.text()).equals(entry.lead()));
            });
        }
    }

    private static ReadDirective read(String text) {
        return new DirectiveReader().read(Lines.file("van-ban.txt", text));
    }
}
