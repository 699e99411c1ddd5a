package vn.dondoc.drafting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.intake.TaskListHead;

/**
 * What is typed beside a table of tasks: the record of its document, every field the text of its input.
 *
 * @param withoutNumber "true" where the person said so
 */
record TaskListForm(String number, String withoutNumber, String type, String subject, String issuer, String issuedOn) {
    static final TaskListForm EMPTY = new TaskListForm("", "", "", "", "", "");

    private static final int LONGEST = 300;
    private static final int LONGEST_SUBJECT = 2_000;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    TaskListForm {
        number = clean(number);
        withoutNumber = clean(withoutNumber);
        type = clean(type);
        subject = clean(subject);
        issuer = clean(issuer);
        issuedOn = clean(issuedOn);
    }

    /** Names of the inputs that need another value. */
    Set<String> refused() {
        Set<String> refused = new TreeSet<>();
        if (number.isEmpty() != saidWithoutNumber() || number.length() > LONGEST) refused.add("number");
        if (type.isEmpty() || type.length() > LONGEST) refused.add("type");
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) refused.add("subject");
        if (issuer.isEmpty() || issuer.length() > LONGEST) refused.add("issuer");
        if (day() == null) refused.add("issuedOn");
        return refused;
    }

    public boolean saidWithoutNumber() {
        return withoutNumber.equals("true");
    }

    TaskListHead head() {
        return new TaskListHead(number.isEmpty() ? null : number, type, subject, issuer, day());
    }

    private LocalDate day() {
        for (DateTimeFormatter format : DAYS)
            try {
                LocalDate day = LocalDate.parse(issuedOn, format);
                return day.getYear() >= 2000 && day.getYear() < 2100 ? day : null;
            } catch (DateTimeException e) {
                continue;
            }
        return null;
    }

    private static String clean(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip();
    }
}
