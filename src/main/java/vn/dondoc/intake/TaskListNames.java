package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The agencies of one cell, known by the same shapes as those of a document. A name of no such shape stays as it is
 * written: between it and the next are a line, a semicolon, or a comma before something that is an agency.
 */
final class TaskListNames {
    private static final Pattern LINE = Pattern.compile("[;\\n]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+và\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*\\s]+|[.,\\s]+$");
    private final Agencies agencies;

    /** @param issuedOn tells what "địa phương" were on that day */
    TaskListNames(LocalDate issuedOn) {
        this.agencies = Agencies.on(issuedOn);
    }

    List<String> in(String cell) {
        return LINE.splitAsStream(cell)
                .map(TaskListNames::plain)
                .flatMap(this::names)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private Stream<String> names(String line) {
        List<String> whole = read(line);
        return whole.isEmpty() ? parts(line).stream().flatMap(this::one) : whole.stream();
    }

    private Stream<String> one(String part) {
        List<String> read = read(part);
        return read.isEmpty() ? Stream.of(part) : read.stream();
    }

    /** Empty unless every letter belongs to an agency. */
    private List<String> read(String text) {
        Mention found = agencies.listAt(text, 0);
        return found != null && found.end() == text.length() ? found.names() : List.of();
    }

    private List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(line);
        int start = 0;
        while (between.find()) {
            if (agencies.listAt(line, between.end()) == null) continue;
            parts.add(line.substring(start, between.start()));
            start = between.end();
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static String plain(String line) {
        return BULLET.matcher(line).replaceAll("").replaceAll("\\s+", " ");
    }
}
