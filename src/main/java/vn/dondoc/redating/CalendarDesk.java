package vn.dondoc.redating;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.CalendarFile;
import vn.dondoc.calendar.CalendarRow;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.Proposal;
import vn.dondoc.calendar.ReadYear;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** What the Office has before it while it edits a year: what is in force, what it typed, and what is wrong with it. */
@Service
class CalendarDesk {
    private static final int MOST_BYTES = 1 << 20;

    private final CalendarYears years;
    private final Refusals refusals;

    CalendarDesk(CalendarYears years, Refusals refusals) {
        this.years = years;
        this.refusals = refusals;
    }

    /** The year in force, or the proposal of the one that may be entered next. */
    EditPage form(int year, SignedIn person) {
        admit(year, person);
        return years.find(year).map(this::entered).orElseGet(() -> proposed(year));
    }

    private EditPage entered(CalendarYear year) {
        return new EditPage(TypedYear.of(year.draft(), year.version()), true, Map.of(), List.of(), List.of());
    }

    private EditPage proposed(int year) {
        Proposal proposal = years.propose(year);
        return new EditPage(TypedYear.of(proposal.draft(), 0), false, Map.of(), List.of(), proposal.grounds());
    }

    /** What was typed, with its problems at their rows. */
    EditPage typed(TypedYear typed, ReadYear read) {
        Map<Integer, List<String>> problems = new LinkedHashMap<>();
        for (ReadYear.Problem problem : read.problems())
            problems.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(refusals.text(problem.reason()));
        boolean entered = years.find(typed.year()).isPresent();
        return new EditPage(
                typed,
                entered,
                problems,
                List.of(),
                entered ? List.of() : years.propose(typed.year()).grounds());
    }

    ReadYear read(TypedYear typed, SignedIn person) {
        admit(typed.year(), person);
        return years.read(typed.year(), typed.rows());
    }

    /** What a file says: good rows, or every bad line with its reason. */
    record ReadFile(List<CalendarRow> rows, List<String> problems) {}

    ReadFile read(int year, byte[] file, SignedIn person) {
        admit(year, person);
        List<CalendarFile.Line> lines;
        try {
            lines = CalendarFile.read(text(file));
        } catch (DomainException unreadable) {
            return new ReadFile(List.of(), List.of(refusals.text(unreadable)));
        }
        List<String> problems = new ArrayList<>();
        List<CalendarFile.Line> cells = new ArrayList<>();
        for (CalendarFile.Line line : lines)
            if (line.refused() == null) cells.add(line);
            else problems.add(at(line, line.refused()));
        List<CalendarRow> rows = cells.stream().map(CalendarFile.Line::row).toList();
        for (ReadYear.Problem problem : years.read(year, rows).problems())
            problems.add(
                    problem.row() < 0
                            ? refusals.text(problem.reason())
                            : at(cells.get(problem.row()), problem.reason()));
        return new ReadFile(rows, problems);
    }

    private String at(CalendarFile.Line line, DomainException reason) {
        return "Dòng " + line.number() + ": " + refusals.text(reason);
    }

    private static String text(byte[] file) {
        if (file.length > MOST_BYTES) throw RedatingRefused.notText();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw RedatingRefused.notText();
        }
    }

    /** A past year or one after a gap is refused before anything is typed. */
    private void admit(int year, SignedIn person) {
        if (!person.isOffice()) throw RedatingRefused.notOffice();
        years.admit(year);
    }
}
