package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agencies and time that stand once behind several tasks, as points beside or below them:
 * "a) Nội dung: ... b) Cơ quan chủ trì: ... c) Thời gian: ...".
 */
final class OwnLineGroups {
    /** A name without a value: those meant follow one a line. */
    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?:(?:cơ quan|đơn vị) )?(?:(chủ trì)|(phối hợp))(?: thực hiện)?(, (?:(?:cơ quan|đơn vị) )?(?:phối hợp|thực hiện))? ?:?");

    private static final int LONGEST_NAME = 80;

    private final List<Block> body;
    private final Map<Block, Map<OwnLines.Field, List<Span>>> parts = new IdentityHashMap<>();
    private final Set<Block> lines = new HashSet<>();

    OwnLineGroups(List<Block> body) {
        this.body = body;
        int from = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block.row()
                    || block.plain()
                    || !isLine(block) && !NAME.matcher(block.text()).matches()) continue;
            Map<OwnLines.Field, List<Span>> found = new EnumMap<>(OwnLines.Field.class);
            int end = read(i, found);
            if (found.containsKey(OwnLines.Field.LEAD)) give(found, from, i, block.parent());
            from = end;
            i = end - 1;
        }
    }

    static boolean isLine(Block block) {
        String text = block.text();
        int begin = OwnLines.begin(text.substring(0, Math.min(text.length(), LONGEST_NAME)));
        return begin >= 0 && begin <= 1;
    }

    /** @return places of what is said of a task by lines for several; null where none are */
    Map<OwnLines.Field, List<Span>> of(Block task) {
        return parts.get(task);
    }

    /** Says of others who does them. */
    boolean covers(Block block) {
        return lines.contains(block);
    }

    private int read(int from, Map<OwnLines.Field, List<Span>> found) {
        OwnLines.Field open = null;
        Block heading = null;
        int i = from;
        for (; i < body.size() && !body.get(i).row(); i++) {
            Block block = body.get(i);
            Matcher name = NAME.matcher(block.text());
            if (isLine(block)) {
                OwnLines.in(block.text(), 0)
                        .forEach((field, place) -> add(found, field, block.at(place.start(), place.end())));
                open = null;
            } else if (name.matches()) {
                open = name.group(3) != null
                        ? null
                        : name.group(1) != null ? OwnLines.Field.LEAD : OwnLines.Field.COOPERATING;
                heading = block;
            } else if (open != null && block.within(heading)) add(found, open, block.span());
            else break;
            lines.add(block);
        }
        return i;
    }

    private static void add(Map<OwnLines.Field, List<Span>> found, OwnLines.Field field, Span place) {
        found.computeIfAbsent(field, f -> new ArrayList<>()).add(place);
    }

    /** To the tasks before the lines that stand under the same heading. */
    private void give(Map<OwnLines.Field, List<Span>> found, int from, int to, Block heading) {
        List<Block> tasks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Block block = body.get(i);
            boolean leaf = body.get(i + 1).parent() != block && !block.text().endsWith(":");
            if (leaf && !block.row() && (heading == null || block.within(heading))) tasks.add(block);
        }
        tasks.forEach(task -> parts.put(task, found));
    }
}
