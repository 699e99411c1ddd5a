package vn.dondoc.reminder;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.ladder.Rung;

/** Everything that is due or late for one reader, what he was told before included: his list is never a part of it. */
class DueList {
    private final AddressBook.Recipient reader;
    private final Set<String> recipients = new LinkedHashSet<>();
    private final Map<UUID, Item> items = new HashMap<>();

    DueList(AddressBook.Recipient reader) {
        this.reader = reader;
    }

    /** @param newTo recipients that this rung was not on record for: the notices to be written */
    record Item(Matter matter, Rung rung, int daysLeft, List<String> newTo) {
        /** The last working day before a due date that is a day off. */
        boolean beforeDayOff(LocalDate today) {
            return daysLeft == 0 && !matter.due().equals(today);
        }

        /** Which words are true today: those of the rung, unless the due date is a day off. */
        String variant(LocalDate today) {
            return beforeDayOff(today) ? "DAY_OFF" : rung.text().name();
        }
    }

    void add(AddressBook.Recipient recipient, Matter matter, Rung rung, int daysLeft) {
        recipients.add(recipient.id());
        Item item = items.computeIfAbsent(matter.id(), id -> new Item(matter, rung, daysLeft, new ArrayList<>(1)));
        if (!matter.wasTold(recipient.id(), rung.code()) && !item.newTo().contains(recipient.id()))
            item.newTo().add(recipient.id());
    }

    /** Whether a rung was reached that a recipient was not told of yet: else no mail leaves. */
    boolean hasNews() {
        return items.values().stream().anyMatch(i -> !i.newTo().isEmpty());
    }

    boolean concerns(Set<String> others) {
        return recipients.stream().anyMatch(others::contains);
    }

    AddressBook.Recipient reader() {
        return reader;
    }

    /** Most urgent first. */
    List<Item> items() {
        return items.values().stream()
                .sorted(comparingInt(Item::daysLeft)
                        .thenComparing(i -> i.matter().due())
                        .thenComparing(comparing(i -> i.matter().id())))
                .toList();
    }
}
