package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or dash that a paragraph begins with.
 *
 * @param name as a path shows it: "II", "2.1", "a", "Điều 3"; empty for bullets
 * @param end where the text after it begins
 */
record Label(Kind kind, String name, int end) {
    /** In the order in which they contain each other. */
    enum Kind {
        PART,
        UPPER,
        ROMAN,
        ARTICLE,
        NUMBER,
        DECIMAL,
        LETTER,
        PAREN,
        DASH,
        PLUS;

        boolean bullet() {
            return this == DASH || this == PLUS;
        }
    }

    private record Form(Kind kind, Pattern pattern) {}

    private static final String THEN = "(?=[\\p{L}\\p{N}\"“‘(\\[])";
    private static final List<Form> FORMS = List.of(
            form(
                    Kind.PART,
                    "((?:PHẦN|Phần|CHƯƠNG|Chương) (?:[IVX]{1,5}|\\d{1,2}|(?i:thứ \\p{L}{2,5})))\\b\\s?[.:\\-–]?\\s?"),
            form(Kind.ARTICLE, "(Điều \\d{1,3}[a-z]?)\\s?[.:]\\s?"),
            form(
                    Kind.DECIMAL,
                    "((?:[IVX]{1,4}\\.)?+\\d{1,2}(?:\\.\\d{1,2}){1,3}|[IVX]{1,4}(?:\\.\\d{1,2}){1,3})\\s?[.):]?\\s?(?=[\\p{Lu}\"“(])"),
            form(Kind.ROMAN, "(?!V/v)((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\\s?(?:[.\\-–:/)]\\s?){1,2}(?=[\\p{Lu}\"“(])"),
            form(Kind.ROMAN, "([IVX][ivx]{1,4})\\s?[.)]\\s" + THEN),
            form(Kind.UPPER, "([A-HK-U])\\s?[.)\\-/]\\s" + THEN),
            form(Kind.NUMBER, "(?:Khoản )?(\\d{1,3})\\s?(?:[.:/]\\s|\\.(?=\\p{Lu})|/(?=\\p{Lu}\\p{Ll}))\\s?" + THEN),
            form(Kind.PAREN, "\\(?(\\d{1,2})\\)\\s?" + THEN),
            form(Kind.PAREN, "\\(([a-zđ]|[ivx]{1,4})\\)\\s?" + THEN),
            form(Kind.LETTER, "(?:Điểm )?([a-zđ])\\d?\\s?(?:[)/]\\s?|\\.\\s(?=\\p{Lu}))" + THEN),
            form(Kind.PLUS, "()[+○◦▫]\\s?" + THEN),
            form(Kind.DASH, "()[-–—−‒•·▪●■➢*]+\\s?" + THEN));

    private static Form form(Kind kind, String pattern) {
        return new Form(kind, Pattern.compile(pattern));
    }

    private static String name(Form form, String printed) {
        return form.kind() == Kind.ROMAN ? printed.toUpperCase(Locale.ROOT) : printed;
    }

    /** @return null where the line begins with no label */
    static Label at(String line) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(line);
            if (matcher.lookingAt()) return new Label(form.kind(), name(form, matcher.group(1)), matcher.end());
        }
        return null;
    }
}
