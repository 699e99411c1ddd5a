package vn.dondoc.notification;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Prints a letter as HTML and as text, in the frame that every mail has. */
@Component
class LetterPrinter {
    static final String DEMO =
            "Dữ liệu minh họa, không phản ánh tình hình thực tế của cơ quan, địa phương được nêu tên.";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
    private static final Frame HTML = Frame.of("mail/letter.html");
    private static final Frame TEXT = Frame.of("mail/letter.txt");
    private static final String BUTTON = "display:inline-block;padding:8px 16px;background:#0b5394;color:#fff";

    private final String base;
    private final boolean demo;

    LetterPrinter(@Value("${dondoc.base-url}") String base, @Value("${dondoc.demo:false}") boolean demo) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.demo = demo;
    }

    record Printed(String subject, String html, String text) {}

    Printed print(Letter letter) {
        String subject = line(letter.subject());
        return new Printed(
                subject,
                HTML.filled(slot -> slot.equals("subject") ? escaped(subject) : html(slot, letter)),
                TEXT.filled(slot -> text(slot, letter)));
    }

    /** One line without control characters: what stands in a header can start no other header. */
    private static String line(String text) {
        return CONTROL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private String html(String slot, Letter letter) {
        return switch (slot) {
            case "demo" -> demo ? "<p><strong>" + DEMO + "</strong></p>\n" : "";
            case "name" -> escaped(letter.name());
            case "paragraphs" ->
                letter.paragraphs().stream()
                        .map(p -> "<p>" + escaped(p) + "</p>\n")
                        .collect(joining());
            case "sections" -> letter.sections().stream().map(this::htmlSection).collect(joining());
            case "button" -> letter.button() == null ? "" : htmlButton(letter.button());
            default -> escaped(foot(letter.contact()));
        };
    }

    private String htmlSection(Letter.Section section) {
        return section.lines().stream()
                .map(l -> "<li><a href=\"" + link(l.path()) + "\">" + escaped(l.text()) + "</a></li>\n")
                .collect(joining("", "<p><strong>" + escaped(section.title()) + "</strong></p>\n<ul>\n", "</ul>\n"));
    }

    private String htmlButton(Letter.Button button) {
        return "<p><a style=\"" + BUTTON + "\" href=\"" + link(button.path()) + "\">" + escaped(button.label())
                + "</a></p>\n";
    }

    private String text(String slot, Letter letter) {
        return switch (slot) {
            case "demo" -> demo ? DEMO + "\n\n" : "";
            case "name" -> letter.name();
            case "paragraphs" ->
                letter.paragraphs().stream().map(p -> p + "\n\n").collect(joining());
            case "sections" -> letter.sections().stream().map(this::textSection).collect(joining());
            case "button" ->
                letter.button() == null
                        ? ""
                        : letter.button().label() + ": " + base
                                + letter.button().path() + "\n\n";
            default -> foot(letter.contact());
        };
    }

    private String textSection(Letter.Section section) {
        return section.lines().stream()
                .map(l -> "- " + l.text() + "\n  " + base + l.path() + "\n")
                .collect(joining("", section.title() + "\n", "\n"));
    }

    private static String foot(Letter.Contact contact) {
        String first = "Thư do hệ thống theo dõi nhiệm vụ gửi tự động, không thay thế văn bản hành chính.";
        if (contact == null) return first;
        String phone = contact.phone() == null || contact.phone().isBlank() ? "" : ", điện thoại " + contact.phone();
        return first + " Nếu đã gửi báo cáo bằng văn bản, đề nghị liên hệ " + contact.agency() + phone
                + ", để được ghi nhận.";
    }

    private String link(String path) {
        return escaped(base + path);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
