package vn.dondoc.redating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.CalendarChange;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Makes the pages that show years. */
@Component
class YearPages {
    private final CalendarYears years;
    private final MoveRows rows;
    private final MovesView moves;
    private final Agencies agencies;
    private final Clock clock;

    YearPages(CalendarYears years, MoveRows rows, MovesView moves, Agencies agencies, Clock clock) {
        this.years = years;
        this.rows = rows;
        this.moves = moves;
        this.agencies = agencies;
        this.clock = clock;
    }

    YearList list(SignedIn person) {
        WorkingCalendar calendar = years.inForce();
        List<YearList.Line> lines = years.all().stream()
                .sorted(Comparator.comparing(CalendarYear::year).reversed())
                .map(year -> new YearList.Line(
                        year.year(),
                        years.closed(year.year()) ? "Đã đóng" : "Đang áp dụng",
                        workingDays(year.year(), calendar),
                        (int) year.days().stream()
                                .filter(entry -> entry.kind() == DayEntry.Kind.OFF)
                                .count(),
                        year.basis(),
                        confirmed(year)))
                .toList();
        return new YearList(lines, years.next(), person.isOffice());
    }

    YearPage year(int number, SignedIn person) {
        CalendarYear year = years.find(number).orElseThrow(RedatingRefused::unknown);
        WorkingCalendar calendar = years.inForce();
        return new YearPage(
                number,
                years.closed(number),
                person.isOffice(),
                year.basis(),
                confirmed(year),
                workingDays(number, calendar),
                months(year.draft(), calendar),
                year.days(),
                year.seasons(),
                years.changes(number).stream()
                        .map(change -> change(change, person))
                        .toList());
    }

    static List<MonthGrid> months(YearDraft draft, WorkingCalendar calendar) {
        Map<LocalDate, DayEntry> entries =
                draft.days().stream().collect(Collectors.toMap(DayEntry::day, Function.identity()));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> MonthGrid.of(YearMonth.of(draft.year(), month), calendar, entries))
                .toList();
    }

    /** What a change moved, for the Office: titles of every agency's work stand in it. */
    MovesView.Moves moved(UUID changeId) {
        return moves.of(rows.of(years.change(changeId)), LocalDate.now(clock));
    }

    private YearPage.Change change(CalendarChange change, SignedIn person) {
        return new YearPage.Change(
                VietnameseDates.moment(change.changedAt()),
                agencies.nameOf(change.changedBy()),
                change.basis(),
                change.moved(),
                change.moved() > 0 && person.isOffice() ? change.id().toString() : null);
    }

    private String confirmed(CalendarYear year) {
        String by = agencies.officer(year.confirmedBy()).isPresent() ? agencies.nameOf(year.confirmedBy()) : "Nhập sẵn";
        return by + ", " + VietnameseDates.moment(year.confirmedAt());
    }

    private static int workingDays(int year, WorkingCalendar calendar) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
