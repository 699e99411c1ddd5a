package vn.dondoc.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of JSON: a workload, its yardstick, the goal and whether it was met. */
final class Line {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> facts = new LinkedHashMap<>();

    Line(String workload) {
        facts.put("workload", workload);
    }

    Line with(String name, Object value) {
        facts.put(name, value instanceof Double d ? rounded(d) : value);
        return this;
    }

    /** Milliseconds for one unit of work. */
    Line withMillis(String name, Timings timings) {
        return with(name, spread(timings.median(), timings.min(), timings.max()));
    }

    /** The same as pieces of work in a second. */
    Line withRate(String name, int pieces, Timings timings) {
        return with(
                name,
                spread(pieces * 1000 / timings.median(), pieces * 1000 / timings.max(), pieces * 1000 / timings.min()));
    }

    Line goalAtMost(double ratio, double goal) {
        return with("ratio", ratio).with("goal", "<= " + goal).with("met", ratio <= goal);
    }

    Line goalAtLeast(double ratio, double goal) {
        return with("ratio", ratio).with("goal", ">= " + goal).with("met", ratio >= goal);
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> spread(double median, double min, double max) {
        Map<String, Object> spread = new LinkedHashMap<>();
        spread.put("median", rounded(median));
        spread.put("min", rounded(min));
        spread.put("max", rounded(max));
        return spread;
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(new BigDecimal(value).round(new MathContext(4)).toPlainString());
    }
}
