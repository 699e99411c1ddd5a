package vn.dondoc.intake;

import java.util.List;

/**
 * Reads every document that a person has read before, and prints how well: a line for each, and each difference with
 * {@code -Dfaults=true}; {@code -Ddocuments=son-la} chooses by name.
 */
final class ReadingScore {
    private ReadingScore() {}

    /** @return all of them together */
    static DocumentScore print(String title, List<Truth> truths) {
        String chosen = System.getProperty("documents", "");
        List<DocumentScore> scores = truths.stream()
                .filter(truth -> truth.name().contains(chosen))
                .map(DocumentScore::of)
                .toList();
        System.out.printf(
                "%n%-48s %6s %6s %6s %6s %6s %6s %6s %6s %6s%n",
                title, "pairs", "coop", "dl", "dl F1", "regime", "reg F1", "record", "target", "untrue");
        scores.forEach(ReadingScore::line);
        DocumentScore all = scores.stream().reduce(DocumentScore::and).orElseThrow();
        line(all);
        return all;
    }

    private static void line(DocumentScore score) {
        System.out.printf(
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
        if (Boolean.getBoolean("faults")) score.faults().forEach(fault -> System.out.println("      " + fault));
    }
}
