package vn.dondoc.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which heading speaks for a block. */
final class Contexts {
    private final Map<Block, TaskContext> contexts = new IdentityHashMap<>();
    /** A heading without a label speaks for what follows it on its level. */
    private TaskContext plain;

    /** @return null where no heading names an agency */
    TaskContext of(Block block) {
        if (plain != null && plain.heading().parent() == block.parent()) return plain;
        for (Block up = block.parent(); up != null; up = up.parent())
            if (contexts.containsKey(up)) return contexts.get(up);
        return null;
    }

    void open(TaskContext context) {
        plain = context.heading().plain() ? context : null;
        contexts.put(context.heading(), context);
    }

    static TaskContext in(Block block, Addressed addressed) {
        return in(block, addressed, addressed.cooperating());
    }

    static TaskContext in(Block block, Addressed addressed, List<String> cooperating) {
        Mention leads = addressed.leads();
        String printed = block.text().substring(leads.start(), leads.end());
        Span place = block.at(leads.start(), leads.end());
        return new TaskContext(block, leads.names(), printed, place, cooperating, addressed.role());
    }
}
