package vn.dondoc.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.ladder.Channel;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.shared.VietnameseDates;

/** Plays mornings with the plan of the sweep; what each would put on record is remembered, not written. */
@Service
class RehearsedMornings implements ReminderForecast {
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final WorkingCalendar calendar;
    private final DueMatters matters;
    private final Addresses addresses;
    private final Mornings mornings;
    private final LetterWriter writer;
    private final Notices notices;
    private final Demands demands;
    private final ExplanationKind explanation;
    private final DossierPreparingKind preparing;

    RehearsedMornings(
            WorkingCalendar calendar,
            DueMatters matters,
            Addresses addresses,
            Mornings mornings,
            LetterWriter writer,
            Notices notices,
            Demands demands,
            ExplanationKind explanation,
            DossierPreparingKind preparing) {
        this.calendar = calendar;
        this.matters = matters;
        this.addresses = addresses;
        this.mornings = mornings;
        this.writer = writer;
        this.notices = notices;
        this.demands = demands;
        this.explanation = explanation;
        this.preparing = preparing;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ForeseenMail> between(Ladder ladder, LocalDate from, LocalDate to, List<ForeseenDossierTask> dossiers) {
        LocalDate last = new LadderToday(ladder, calendar, to).lastDay();
        List<Matter> open = matters.upTo(last, new LadderToday(ladder, calendar, from));
        AddressBook book = addresses.read();
        var explanations = new ForeseenExplanations(explanation, new HashSet<>(demands.allOwed()));
        List<ForeseenMail> foreseen = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) continue;
            LadderToday today = new LadderToday(ladder, calendar, day);
            MorningPlan plan = new MorningPlan(today, book, open, notices.servedOn(day));
            Morning morning = morning(plan, today, book);
            foreseen.addAll(mails(plan, morning, explanations));
            open = afterwards(open, plan);
            open.addAll(explanations.openedBy(plan, morning));
            for (ForeseenDossierTask dossier : dossiers)
                if (dossier.opens().equals(day)) open.add(preparing.foreseen(dossier, book));
        }
        return foreseen;
    }

    private Morning morning(MorningPlan plan, LadderToday today, AddressBook book) {
        var now = today.today().atTime(MORNING).atZone(VietnameseDates.ZONE).toInstant();
        return mornings.of(now, today, book, plan);
    }

    private List<ForeseenMail> mails(MorningPlan plan, Morning morning, ForeseenExplanations explanations) {
        return plan.lists().stream()
                .map(list -> new ForeseenMail(
                        morning.today(),
                        list.reader().name(),
                        list.reader().address(),
                        writer.letter(list, morning).subject(),
                        rungs(list, morning, explanations)))
                .toList();
    }

    private static List<ForeseenRung> rungs(DueList list, Morning morning, ForeseenExplanations explanations) {
        return list.items().stream()
                .filter(item -> !item.newTo().isEmpty())
                .map(item -> new ForeseenRung(
                        item.rung().label(),
                        item.matter().kind().listed(item.matter().title()),
                        morning.agency(item.matter()).shortName(),
                        item.matter().due(),
                        item.rung().channel() == Channel.LETTER,
                        explanations.opens(item) ? morning.answerBy() : null))
                .toList();
    }

    private static List<Matter> afterwards(List<Matter> open, MorningPlan plan) {
        Map<UUID, List<Matter.Told>> told = Stream.concat(
                        plan.lists().stream().flatMap(list -> plan.toldBy(list).stream()), plan.skipped().stream())
                .collect(groupingBy(
                        t -> t.matter().id(),
                        mapping(t -> new Matter.Told(t.rung().code(), t.recipient(), t.skipped()), toList())));
        return open.stream()
                .map(m -> told.containsKey(m.id()) ? m.withTold(told.get(m.id())) : m)
                .collect(toCollection(ArrayList::new));
    }
}
