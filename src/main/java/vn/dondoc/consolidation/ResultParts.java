package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.consolidation.Figures.OutlineGroup;

/** The results by agency: lettered headings, and the title of an assignment in front of its text. */
final class ResultParts {
    private static final OutlineGroup ELSEWHERE = new OutlineGroup("", List.of(), false);

    private final Map<OutlineGroup, List<Paragraph>> groups = new LinkedHashMap<>();
    private final Map<String, OutlineGroup> byAgency = new HashMap<>();
    private final Map<String, OutlineGroup> byLabel = new HashMap<>();

    private ResultParts(List<OutlineGroup> outline, List<Paragraph> paragraphs) {
        for (OutlineGroup group : outline) {
            groups.put(group, new ArrayList<>());
            byLabel.put(group.label(), group);
            group.agencies().forEach(a -> byAgency.put(a, group));
        }
        groups.put(ELSEWHERE, new ArrayList<>());
        for (Paragraph p : paragraphs) groups.get(groupOf(p)).add(p);
    }

    static List<Part> of(List<OutlineGroup> outline, List<Paragraph> paragraphs) {
        List<Part> parts = new ArrayList<>();
        int letter = 0;
        for (var group : new ResultParts(outline, paragraphs).groups.entrySet()) {
            if (group.getKey() != ELSEWHERE && group.getValue().stream().anyMatch(Paragraph::printed))
                parts.add(new Part.Head(
                        3, Wording.letter(letter++) + ") " + group.getKey().label()));
            add(parts, group.getKey().together(), group.getValue());
        }
        return parts;
    }

    /** One title leads what an agency did about it period by period, and what all did where they are put together. */
    private static void add(List<Part> parts, boolean together, List<Paragraph> paragraphs) {
        String said = null;
        String by = null;
        for (Paragraph p : paragraphs) {
            boolean again = p.lead() != null && p.lead().equals(said) && (together || Objects.equals(p.agency(), by));
            parts.add(new Part.Text(p, again ? null : p.lead(), ""));
            if (!p.printed()) continue;
            said = p.lead();
            by = p.agency();
        }
    }

    private OutlineGroup groupOf(Paragraph p) {
        OutlineGroup group = p.agency() == null ? byLabel.get(p.slot().split("/")[0]) : byAgency.get(p.agency());
        return group == null ? ELSEWHERE : group;
    }
}
