package vn.dondoc.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a document was issued, as far as it says; drafts often name only the year. */
record DocumentDate(LocalDate day, Integer year) {
    private static final Pattern PRINTED =
            Pattern.compile("ngày (\\d{1,2}|\\D{1,8}?) ?tháng (\\d{1,2}|\\D{1,8}?) ?năm (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])(?:năm |/)(20\\d\\d)(?!\\d)");

    static DocumentDate of(DirectiveText text) {
        for (Block block : text.blocks()) {
            if (block.part() == Part.BODY || block.attachment() > 0) break;
            if (block.part() == Part.PREAMBLE) continue;
            Matcher printed = PRINTED.matcher(block.text());
            if (printed.find() && block.text().length() < 80) return of(printed);
        }
        return new DocumentDate(null, latestYear(text));
    }

    private static DocumentDate of(Matcher printed) {
        int year = Integer.parseInt(printed.group(3));
        try {
            LocalDate day = LocalDate.of(year, Integer.parseInt(printed.group(2)), Integer.parseInt(printed.group(1)));
            return new DocumentDate(day, year);
        } catch (DateTimeException | NumberFormatException incomplete) {
            return new DocumentDate(null, year);
        }
    }

    /** The latest year of a document cited in the preamble: a draft cannot cite what comes after it. */
    private static Integer latestYear(DirectiveText text) {
        return text.in(Part.PREAMBLE)
                .flatMap(block -> Pattern.compile("ngày \\d{1,2}/\\d{1,2}/(20\\d\\d)")
                        .matcher(block.text())
                        .results())
                .map(found -> Integer.valueOf(found.group(1)))
                .max(Integer::compare)
                .orElseGet(() -> firstYear(text));
    }

    private static Integer firstYear(DirectiveText text) {
        Matcher year = YEAR.matcher(text.text());
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** The district level ended with June 2025. */
    boolean withoutDistricts() {
        return day != null ? !day.isBefore(LocalDate.of(2025, 7, 1)) : year != null && year > 2025;
    }
}
