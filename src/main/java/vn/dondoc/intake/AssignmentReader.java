package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes down the body of a document and tells tasks from what assigns nothing. */
final class AssignmentReader {
    private final DirectiveText text;
    private final List<Block> body;
    private final AddressReader addresses;
    private final TaskTables tables;
    private final OwnLineTasks ownLines;
    private final Sentences sentences;
    private final Map<Block, TaskContext> contexts = new HashMap<>();
    private final Map<Block, String> silent = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<ReadContent> contents = new ArrayList<>();
    /** A heading without a label speaks for what follows it on its level. */
    private TaskContext plain;

    AssignmentReader(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.body = text.body();
        this.addresses = new AddressReader(agencies);
        this.tables = new TaskTables(text, agencies);
        this.ownLines = new OwnLineTasks(text, agencies);
        this.sentences = new Sentences(addresses, new Cooperation(agencies));
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    List<ReadContent> contents() {
        return List.copyOf(contents);
    }

    void read() {
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block.row()) i = tables.read(body, i, sectionOf(block), tasks);
            else if (ownLines.isLine(block)) continue;
            else read(block, i);
        }
    }

    private String sectionOf(Block block) {
        return block.attachment() > 0 && annexed(block) ? "Phụ lục" : block.section();
    }

    private boolean annexed(Block block) {
        return text.blocks().stream()
                .anyMatch(other -> other.attachment() == block.attachment()
                        && other.part() == Part.TITLE
                        && other.text().toUpperCase(java.util.Locale.ROOT).startsWith("PHỤ LỤC"));
    }

    private void read(Block block, int i) {
        boolean leads = leads(i);
        Addressed addressed = addresses.read(block.text());
        String kind = silentKind(block, leads, addressed);
        if (kind != null) {
            if (!leads || block.text().endsWith(".")) content(block, kind);
            return;
        }
        if (block.plain() && plain != null && addressed == null && !block.bullet())
            plain = contextOf(block) == null ? null : plain;
        if (ownLines.follow(block, body, i)) tasks.add(ownLines.task(block, body, i, kind(block)));
        else if (addressed == null) unaddressed(block, leads);
        else if (addressed.heading()) open(block, addressed, leads || block.plain());
        else if (addressed.form() == Addressed.Form.INLINE) inline(block, addressed, leads, i);
        else sentence(block, addressed, leads, i);
    }

    /** @return whether blocks stand under this one */
    private boolean leads(int i) {
        if (i + 1 >= body.size()) return false;
        Block block = body.get(i);
        Block next = body.get(i + 1);
        if (next.parent() == block) return true;
        boolean beside = block.plain() && next.parent() == block.parent();
        return beside && (next.bullet() || next.label() != null && block.text().endsWith(":"));
    }

    private String silentKind(Block block, boolean leads, Addressed addressed) {
        for (Block up = block.parent(); up != null; up = up.parent()) if (silent.containsKey(up)) return silent.get(up);
        if (!leads || block.bullet() || addressed != null && addressed.form() != Addressed.Form.INLINE) return null;
        if (block.text().endsWith(".")) return null;
        String kind = SectionKind.of(block.text());
        if (kind != null) silent.put(block, kind);
        return kind;
    }

    private void content(Block block, String kind) {
        Block heading = block.parent();
        contents.add(new ReadContent(
                block.section(),
                block.item(),
                kind,
                heading == null ? null : heading.text(),
                block.text(),
                block.span()));
    }

    private void unaddressed(Block block, boolean leads) {
        TaskContext context = contextOf(block);
        boolean heading = leads
                && (block.text().endsWith(":")
                        || !block.bullet() && !block.text().endsWith("."));
        if (heading) return;
        if (context == null) {
            Task later = sentences.orderedLater(block, kind(block));
            if (later == null) content(block, Remark.kind(block.text()));
            else tasks.add(later);
        } else if (!Remark.closes(block.text()))
            tasks.add(Task.of(block, kind(block), context, "lead.heading", block.span()));
    }

    private TaskContext contextOf(Block block) {
        if (plain != null && plain.heading().parent() == block.parent()) return plain;
        for (Block up = block.parent(); up != null; up = up.parent())
            if (contexts.containsKey(up)) return contexts.get(up);
        return null;
    }

    private void open(Block block, Addressed addressed, boolean leads) {
        if (!leads) return;
        TaskContext context = context(block, addressed);
        if (block.plain()) plain = context;
        else {
            plain = null;
            contexts.put(block, context);
        }
    }

    private TaskContext context(Block block, Addressed addressed) {
        Mention leads = addressed.leads();
        String printed = block.text().substring(leads.start(), leads.end());
        return new TaskContext(
                block,
                leads.names(),
                printed,
                block.at(leads.start(), leads.end()),
                addressed.cooperating(),
                addressed.role());
    }

    private void inline(Block block, Addressed addressed, boolean leads, int i) {
        boolean introduces = leads && block.text().endsWith(":");
        if (introduces && childAddresses(i)) return;
        TaskContext context = context(block, addressed);
        if (leads) contexts.put(block, context);
        if (introduces) return;
        Span rest = block.at(addressed.rest(), block.text().length());
        Task task = Task.of(block, kind(block), context, "lead.before-colon", rest);
        tasks.addAll(sentences.split(block, task, addressed.rest()));
    }

    private void sentence(Block block, Addressed addressed, boolean leads, int i) {
        boolean introduces =
                leads && (block.text().endsWith(":") || !block.text().endsWith(".") && !block.bullet());
        if (introduces && childAddresses(i)) {
            content(block, "chapeau");
            return;
        }
        TaskContext context = context(block, addressed);
        if (introduces) {
            List<String> cooperating = sentences.cooperation(block.text());
            TaskContext whole = new TaskContext(
                    block, context.leads(), context.printed(), context.place(), cooperating, context.role());
            if (block.plain()) plain = whole;
            else contexts.put(block, whole);
            return;
        }
        if (Remark.names(block.text()) || Remark.closes(block.text())) {
            content(block, "general");
            return;
        }
        boolean closing = closing(block, i);
        Task task = Task.of(
                block,
                closing ? "closing" : kind(block),
                context,
                addressed.form() == Addressed.Form.ORDERED ? "lead.ordered" : "lead.subject",
                block.span());
        if (closing && block.plain()) task = task.in(Closing.section(block), null);
        tasks.addAll(sentences.split(block, task, 0));
    }

    private boolean closing(Block block, int i) {
        return Remark.enforces(block.text()) || block.plain() && Closing.last(body, i);
    }

    /** The blocks under this one have agencies of their own. */
    private boolean childAddresses(int i) {
        Addressed child = i + 1 < body.size() ? addresses.read(body.get(i + 1).text()) : null;
        return child != null && child.form() != Addressed.Form.ORDERED;
    }

    private static String kind(Block block) {
        for (Block up = block; up != null; up = up.parent())
            if (up != block && SectionKind.organisation(up.text())) return "organisation";
        return "task";
    }
}
