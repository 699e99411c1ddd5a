package vn.dondoc.intake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads every document that a person has read before, and prints how well: a line for each, and each fault with
 * {@code -Dfaults=true}.
 */
public final class ReadingScore {
    private ReadingScore() {}

    public static void main(String[] names) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "real directives", Truth.real(), List.of(names));
        print(out, "own samples", Truth.samples(), List.of(names));
    }

    static DocumentScore total(List<Truth> truths) {
        return truths.stream().map(DocumentScore::of).reduce(DocumentScore::and).orElseThrow();
    }

    static void print(PrintStream out, String title, List<Truth> truths, List<String> names) {
        List<DocumentScore> scores = truths.stream()
                .filter(truth -> names.isEmpty() || names.stream().anyMatch(truth.name()::contains))
                .map(DocumentScore::of)
                .toList();
        out.printf(
                "%n%-48s %6s %6s %6s %6s %6s %6s %6s %6s %6s%n",
                title, "pairs", "coop", "dl", "dl F1", "regime", "reg F1", "record", "target", "untrue");
        scores.forEach(score -> line(out, score));
        scores.stream().reduce(DocumentScore::and).ifPresent(all -> line(out, all));
    }

    private static void line(PrintStream out, DocumentScore score) {
        out.printf(
                "%-48s %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6d%n",
                score.name(),
                score.pairs().value(),
                score.cooperating().value(),
                score.deadlines().value(),
                score.due().value(),
                score.regimes().recall(),
                score.regimes().value(),
                score.fields().value(),
                score.targets().value(),
                score.untrue());
        if (Boolean.getBoolean("faults")) score.faults().forEach(fault -> out.println("      " + fault));
    }
}
