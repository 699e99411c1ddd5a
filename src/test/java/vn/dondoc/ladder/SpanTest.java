package vn.dondoc.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            1;         1;    1;    Còn 1 ngày
            0;         0;    0;    Ngày đến hạn
            [2..3];    2;    3;    Còn 2 đến 3 ngày
            (1..4);    2;    3;    Còn 2 đến 3 ngày
            [-2..-1]; -2;   -1;    Quá hạn 1 đến 2 ngày
            <= -3;     none; -3;   Quá hạn từ 3 ngày
            < -2;      none; -3;   Quá hạn từ 3 ngày
            >= 5;      5;    none; Còn từ 5 ngày
            > 4;       5;    none; Còn từ 5 ngày
            [0..1];    0;    1;    Còn 1 ngày đến ngày đến hạn
            -;         none; none; Mọi ngày
            """)
    void aTestIsReadAndSaid(String test, Integer from, Integer to, String words) {
        Span span = Span.parse(test).orElseThrow();

        assertThat(span).isEqualTo(new Span(from, to));
        assertThat(span.words()).isEqualTo(words);
        assertThat(Span.parse(span.test())).contains(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "1,2", "[3..2]", "(1..2)", "not(1)", "= 1", "1 or 2", "${1}", "999", "1.5", "[1..", "date(1)"
            })
    void anythingElseIsNotUnderstood(String test) {
        assertThat(Span.parse(test)).isEmpty();
    }
}
