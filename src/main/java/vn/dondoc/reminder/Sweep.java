package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.workflow.Decisions;

/**
 * What is due by today and whom that concerns: one look, one digest for each reader, all in one transaction. "Due by",
 * never "exactly today": after mornings without a sweep the rung in force is sent and the passed ones are recorded as
 * skipped.
 */
@Service
class Sweep {
    private final Decisions decisions;
    private final WorkingCalendar calendar;
    private final DueMatters matters;
    private final Addresses addresses;
    private final Directives directives;
    private final LetterWriter writer;
    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    Sweep(
            Decisions decisions,
            WorkingCalendar calendar,
            DueMatters matters,
            Addresses addresses,
            Directives directives,
            LetterWriter writer,
            Notices notices,
            Outbox outbox,
            Clock clock) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.matters = matters;
        this.addresses = addresses;
        this.directives = directives;
        this.writer = writer;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return number of notices that leave with this morning's letters */
    @Transactional
    int remind() {
        LocalDate today = LocalDate.now(clock);
        notices.waitForOtherSweeps();
        Ladder ladder = new Ladder(decisions, calendar, today);
        AddressBook book = addresses.read();
        Set<String> served = notices.servedOn(today);
        List<DueList> lists = lists(matters.upTo(ladder.lastDay(), today), ladder, book).stream()
                .filter(list -> list.hasNews() && !list.concerns(served))
                .toList();
        Morning morning = new Morning(clock.instant(), today, book, directives.byId(directivesOf(lists)));
        List<Letter> letters =
                lists.stream().map(list -> writer.letter(list, morning)).toList();
        return record(lists, outbox.postAll(letters), ladder, book, today);
    }

    private static List<DueList> lists(List<Matter> matters, Ladder ladder, AddressBook book) {
        Map<String, DueList> lists = new LinkedHashMap<>();
        for (Matter matter : matters) {
            OptionalInt left = ladder.daysLeft(matter.due());
            if (left.isPresent())
                ladder.stepAt(matter.kind(), left.getAsInt())
                        .ifPresent(step -> add(matter, step, left.getAsInt(), book, lists));
        }
        return List.copyOf(lists.values());
    }

    private static Set<UUID> directivesOf(List<DueList> lists) {
        return lists.stream()
                .flatMap(list -> list.items().stream())
                .map(item -> item.matter().directiveId())
                .collect(Collectors.toSet());
    }

    private static void add(Matter matter, Ladder.Step step, int left, AddressBook book, Map<String, DueList> lists) {
        for (Addressee addressee : step.addressees())
            for (AddressBook.Recipient recipient : book.reached(matter, addressee))
                lists.computeIfAbsent(recipient.reader(), reader -> new DueList(recipient))
                        .add(recipient, matter, step.rung(), left);
    }

    private int record(List<DueList> lists, List<UUID> mails, Ladder ladder, AddressBook book, LocalDate today) {
        List<Notices.Notice> sent = new ArrayList<>();
        Map<UUID, DueList.Item> climbed = new LinkedHashMap<>();
        for (int i = 0; i < lists.size(); i++)
            for (DueList.Item item : lists.get(i).items())
                for (String recipient : item.newTo()) {
                    sent.add(new Notices.Notice(item.matter(), recipient, item.rung(), mails.get(i)));
                    climbed.put(item.matter().id(), item);
                }
        String version = String.valueOf(decisions.version(Ladder.DECISION));
        notices.write(sent, today, version);
        notices.write(skipped(climbed.values(), ladder, book), today, version);
        return sent.size();
    }

    /** The rungs passed below the one that leaves now and of which nobody was told. */
    private static List<Notices.Notice> skipped(Iterable<DueList.Item> climbed, Ladder ladder, AddressBook book) {
        List<Notices.Notice> skipped = new ArrayList<>();
        for (DueList.Item item : climbed)
            for (Ladder.Step step : ladder.below(item.matter().kind(), item.rung()))
                if (!item.matter().isOnRecord(step.rung()))
                    for (Addressee addressee : step.addressees())
                        for (AddressBook.Recipient recipient : book.reached(item.matter(), addressee))
                            skipped.add(new Notices.Notice(item.matter(), recipient.id(), step.rung(), null));
        return skipped;
    }
}
