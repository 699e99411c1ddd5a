package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** The morning's reminders: one look, one version of the ladder, one digest for each reader, all in one transaction. */
@Service
class Sweep {
    private final Ladders ladders;
    private final WorkingCalendar calendar;
    private final DueMatters matters;
    private final Addresses addresses;
    private final Mornings mornings;
    private final LetterWriter writer;
    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    Sweep(
            Ladders ladders,
            WorkingCalendar calendar,
            DueMatters matters,
            Addresses addresses,
            Mornings mornings,
            LetterWriter writer,
            Notices notices,
            Outbox outbox,
            Clock clock) {
        this.ladders = ladders;
        this.calendar = calendar;
        this.matters = matters;
        this.addresses = addresses;
        this.mornings = mornings;
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
        LadderToday ladder = new LadderToday(ladders.inForce(LadderName.REMINDER), calendar, today);
        AddressBook book = addresses.read();
        MorningPlan plan =
                new MorningPlan(ladder, book, matters.upTo(ladder.lastDay(), ladder), notices.servedOn(today));
        Morning morning = mornings.of(clock.instant(), ladder, book, plan);
        List<Letter> letters =
                plan.lists().stream().map(list -> writer.letter(list, morning)).toList();
        return record(plan, outbox.postAll(letters), ladder);
    }

    private int record(MorningPlan plan, List<UUID> mails, LadderToday ladder) {
        List<Notices.Notice> sent = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++)
            for (MorningPlan.Told told : plan.toldBy(plan.lists().get(i)))
                sent.add(new Notices.Notice(told, mails.get(i)));
        List<Notices.Notice> all = new ArrayList<>(sent);
        for (MorningPlan.Told skipped : plan.skipped()) all.add(new Notices.Notice(skipped, null));
        notices.write(all, ladder.today(), ladder.ladder().version());
        return sent.size();
    }
}
