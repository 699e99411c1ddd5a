package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph is one task, save that a later sentence has another agency as its subject. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<![A-ZĐ])[.] (?=\\p{Lu})|; (?=\\p{Lu})");

    /** Enough to see whom a sentence addresses. */
    private static final int SENTENCE = 1_000;

    private final AddressReader addresses;
    private final Agencies agencies;
    private final Cooperation cooperation;

    Sentences(AddressReader addresses, Agencies agencies) {
        this.addresses = addresses;
        this.agencies = agencies;
        this.cooperation = new Cooperation(agencies);
    }

    List<String> cooperation(String text) {
        return cooperation.in(text);
    }

    /** A paragraph that begins with something else and gives its order in a later sentence; null where none does. */
    Task orderedLater(Block block, String kind) {
        Matcher end = END.matcher(block.text());
        while (end.find()) {
            Addressed next = addresses.read(ahead(block.text(), end.end()));
            if (next == null || next.form() != Addressed.Form.ORDERED) continue;
            Span lead = block.at(
                    end.end() + next.leads().start(), end.end() + next.leads().end());
            String printed = block.text()
                    .substring(
                            end.end() + next.leads().start(),
                            end.end() + next.leads().end());
            return new Task(
                    block.section(),
                    block.item(),
                    kind,
                    next.leads().names(),
                    printed,
                    lead,
                    "lead.ordered-later",
                    block.span(),
                    List.of(),
                    null,
                    null,
                    null,
                    null);
        }
        return null;
    }

    /** @param from where the task's text begins in the block's */
    List<Task> split(Block block, Task task, int from) {
        List<Task> all = new ArrayList<>();
        Task open = task;
        int begin = from;
        Matcher end = END.matcher(block.text());
        List<Mention> lists = block.text().indexOf("; ", from) < 0 ? List.of() : agencies.find(block.text());
        for (int at = from; end.find(at); at = end.end()) {
            int stop = end.start();
            if (lists.stream().anyMatch(list -> list.start() <= stop && stop < list.end())) continue;
            Addressed next = addresses.read(ahead(block.text(), end.end()));
            boolean other = next != null
                    && next.sentence()
                    && !open.leads().equals(next.leads().names());
            if (!other) continue;
            all.add(over(open, block.at(begin, end.start() + 1)));
            begin = end.end();
            Span lead =
                    block.at(begin + next.leads().start(), begin + next.leads().end());
            open = new Task(
                    task.section(),
                    task.item(),
                    task.kind(),
                    next.leads().names(),
                    block.text()
                            .substring(
                                    begin + next.leads().start(),
                                    begin + next.leads().end()),
                    lead,
                    "lead.later-sentence",
                    task.text(),
                    List.of(),
                    null,
                    null,
                    null,
                    null);
        }
        all.add(over(open, block.at(begin, block.text().length())));
        return all;
    }

    private static String ahead(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + SENTENCE));
    }

    private static Task over(Task task, Span text) {
        return new Task(
                task.section(),
                task.item(),
                task.kind(),
                task.leads(),
                task.printed(),
                task.leadAt(),
                task.rule(),
                text,
                task.inherited(),
                task.own(),
                task.role(),
                task.deadlineAt(),
                task.productAt());
    }
}
