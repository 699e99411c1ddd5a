package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/** Goes down the body of a document and tells tasks from what assigns nothing. */
final class AssignmentReader {
    private final DirectiveText text;
    private final List<Block> body;
    private final AddressReader addresses;
    private final Surroundings around;
    private final TaskTables tables;
    private final OwnLineTasks ownLines;
    private final Sentences sentences;
    private final Contexts contexts = new Contexts();
    private final TaskContext chapeau;
    private final SilentSections silent = new SilentSections();
    private final List<Task> tasks = new ArrayList<>();
    private final List<ReadContent> contents = new ArrayList<>();

    AssignmentReader(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.body = text.body();
        this.addresses = new AddressReader(agencies);
        this.around = new Surroundings(body, addresses);
        this.tables = new TaskTables(text, agencies);
        this.ownLines = new OwnLineTasks(text, agencies);
        this.chapeau = Chapeau.of(text, agencies);
        this.sentences = new Sentences(addresses, agencies);
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
            if (block.row()) i = tables.read(body, i, contexts.of(block), tasks);
            else if (ownLines.isLine(block)) continue;
            else read(block, i);
        }
        if (tasks.isEmpty()) text.in(Part.PREAMBLE).forEach(this::ordersAtOnce);
    }

    /** A short letter gives its order in the sentence that says on what it is based. */
    private void ordersAtOnce(Block block) {
        Addressed addressed = addresses.read(block.text());
        if (addressed == null
                || addressed.form() != Addressed.Form.ORDERED
                || block.text().endsWith(":")) return;
        tasks.add(Task.of(block, "task", Contexts.in(block, addressed), "lead.ordered", block.span()));
    }

    private void read(Block block, int i) {
        boolean leads = around.leads(i);
        Addressed addressed = addresses.read(block.text());
        String kind = silent.kind(block, leads, addressed);
        if (kind != null) {
            if (!leads || block.text().endsWith(".")) content(block, kind);
            return;
        }
        if (ownLines.follow(block, body, i)) tasks.add(ownLines.task(block, body, i, SectionKind.ofTask(block)));
        else if (addressed == null) unaddressed(block, leads);
        else if (addressed.heading()) {
            if (leads || block.plain()) contexts.open(Contexts.in(block, addressed));
        } else if (addressed.form() == Addressed.Form.INLINE) inline(block, addressed, leads, i);
        else sentence(block, addressed, leads, i);
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
        TaskContext context = contexts.of(block);
        boolean heading = leads
                && (block.text().endsWith(":")
                        || !block.bullet() && !block.text().endsWith("."));
        if (heading) return;
        if (context == null) {
            Task later = sentences.orderedLater(block, SectionKind.ofTask(block));
            if (later != null) tasks.add(later);
            else if (chapeau == null
                    || block.plain() && block.parent() == null
                    || block.attachment() > 0
                    || Remark.closes(block.text())) content(block, Remark.kind(block.text()));
            else tasks.add(Task.of(block, SectionKind.ofTask(block), chapeau, "lead.chapeau", block.span()));
        } else if (!Remark.closes(block.text()))
            tasks.add(Task.of(block, SectionKind.ofTask(block), context, "lead.heading", block.span()));
    }

    private void inline(Block block, Addressed addressed, boolean leads, int i) {
        boolean introduces = leads && block.text().endsWith(":");
        if (introduces && around.childAddresses(i)) return;
        TaskContext context = Contexts.in(block, addressed);
        if (leads) contexts.open(context);
        if (introduces) return;
        Span rest = block.at(addressed.rest(), block.text().length());
        Task task = Task.of(block, SectionKind.ofTask(block), context, "lead.before-colon", rest);
        tasks.addAll(sentences.split(block, task, addressed.rest()));
    }

    private void sentence(Block block, Addressed addressed, boolean leads, int i) {
        boolean introduces =
                leads && (block.text().endsWith(":") || !block.text().endsWith(".") && !block.bullet());
        if (introduces && around.childAddresses(i)) {
            content(block, "chapeau");
            return;
        }
        if (introduces) {
            contexts.open(Contexts.in(block, addressed, sentences.cooperation(block.text())));
            return;
        }
        if (Remark.names(block.text()) || Remark.closes(block.text())) {
            content(block, "general");
            return;
        }
        boolean closing = around.closing(block, i);
        Task task = Task.of(
                block,
                closing ? "closing" : SectionKind.ofTask(block),
                Contexts.in(block, addressed),
                addressed.form() == Addressed.Form.ORDERED ? "lead.ordered" : "lead.subject",
                block.span());
        if (closing && block.plain()) task = task.in(Closing.section(block), null);
        tasks.addAll(sentences.split(block, task, 0));
    }
}
