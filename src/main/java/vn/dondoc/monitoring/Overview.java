package vn.dondoc.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the first page shows a person: figures, lists, rounds; each only where his roles ask for it. */
record Overview(List<Figure> figures, List<Section> sections, List<RoundRow> rounds, boolean coordinates) {

    /** @param path null when the list stands below */
    record Figure(long number, String label, String path) {}

    /** @param empty what is said when there is nothing; {@code more} how many lines were left out */
    record Section(String title, List<Line> lines, int more, String empty) {
        static Section of(String title, List<Line> lines, String empty) {
            return new Section(title, lines, 0, empty);
        }

        /** Only the first lines of a long list. */
        static Section firstOf(String title, List<Line> lines, int limit, String empty) {
            return new Section(title, lines.stream().limit(limit).toList(), Math.max(0, lines.size() - limit), empty);
        }
    }

    /** @param chip null for none */
    record Line(String text, String path, String detail, Chip chip) {}

    /** @param colour a class of dondoc.css; colour never stands alone, the text says it */
    record Chip(String text, String colour) {}

    /** One round as its board counts it. */
    record RoundRow(
            UUID id, String name, String due, int expected, long sent, long late, long missing, long unchecked) {}

    /** Gathers what the roles of a person contribute. */
    static final class Builder {
        private final List<Figure> figures = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<RoundRow> rounds = new ArrayList<>();
        private boolean coordinates;

        void figure(long number, String label, String path) {
            figures.add(new Figure(number, label, path));
        }

        void section(Section section) {
            sections.add(section);
        }

        void rounds(List<RoundRow> rows) {
            coordinates = true;
            rounds.addAll(rows);
        }

        Overview built() {
            return new Overview(List.copyOf(figures), List.copyOf(sections), List.copyOf(rounds), coordinates);
        }
    }
}
