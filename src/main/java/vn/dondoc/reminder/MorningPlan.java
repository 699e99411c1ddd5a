package vn.dondoc.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.ladder.Audience;
import vn.dondoc.ladder.Rung;
import vn.dondoc.ladder.RungText;

/**
 * What one morning says to whom: the same for the sweep and for a rehearsal. Reads nothing and writes nothing. "Due by",
 * never "exactly today": after mornings without a sweep the rung in force is told and the passed ones are skipped.
 */
class MorningPlan {
    private final LadderToday ladder;
    private final AddressBook book;
    private final List<DueList> lists;

    /** @param served recipients who got their one letter of that day already */
    MorningPlan(LadderToday ladder, AddressBook book, List<Matter> matters, Set<String> served) {
        this.ladder = ladder;
        this.book = book;
        this.lists = lists(matters).stream()
                .filter(list -> list.hasNews() && !list.concerns(served))
                .toList();
    }

    /** A recipient to whom a rung is told, or was skipped for. */
    record Told(Matter matter, Rung rung, String recipient, boolean skipped) {
        /** Whether the task to explain is to be opened, if this rung has not opened it before. */
        boolean demands() {
            return !skipped
                    && rung.text() == RungText.EXPLANATION
                    && matter.kind().explains();
        }
    }

    /** One for each reader who gets a letter. */
    List<DueList> lists() {
        return lists;
    }

    /** What the letter of this reader puts on record. */
    List<Told> toldBy(DueList list) {
        return list.items().stream()
                .flatMap(item -> item.newTo().stream().map(to -> new Told(item.matter(), item.rung(), to, false)))
                .toList();
    }

    /** The rungs passed below those that are told now, and of which nobody was told. */
    List<Told> skipped() {
        Map<UUID, DueList.Item> climbed = new LinkedHashMap<>();
        for (DueList list : lists)
            for (DueList.Item item : list.items())
                if (!item.newTo().isEmpty()) climbed.put(item.matter().id(), item);
        List<Told> skipped = new ArrayList<>();
        for (DueList.Item item : climbed.values())
            for (Rung rung : ladder.below(item.matter(), item.rung()))
                if (!item.matter().isOnRecord(rung.code()))
                    for (AddressBook.Recipient recipient : reached(item.matter(), rung))
                        skipped.add(new Told(item.matter(), rung, recipient.id(), true));
        return skipped;
    }

    private List<DueList> lists(List<Matter> matters) {
        Map<String, DueList> byReader = new LinkedHashMap<>();
        for (Matter matter : matters) {
            OptionalInt left = ladder.daysLeft(matter.due());
            if (left.isEmpty() || !matter.kind().lasts(matter, ladder.today())) continue;
            ladder.rungOf(matter).ifPresent(rung -> {
                for (AddressBook.Recipient recipient : reached(matter, rung))
                    byReader.computeIfAbsent(recipient.reader(), reader -> new DueList(recipient))
                            .add(recipient, matter, rung, left.getAsInt());
            });
        }
        return List.copyOf(byReader.values());
    }

    private List<AddressBook.Recipient> reached(Matter matter, Rung rung) {
        List<AddressBook.Recipient> reached = new ArrayList<>();
        for (Audience audience : rung.recipients()) reached.addAll(book.reached(matter, audience));
        return reached;
    }
}
