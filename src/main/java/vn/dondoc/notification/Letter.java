package vn.dondoc.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail before it is rendered.
 *
 * @param key unique: what would make a second sending a repetition, as "returned/{report}/2"
 * @param kind short name of its occasion for lists and statistics, as REPORT_RETURNED or DIGEST
 * @param recipient login of the officer, or code of the agency for its mailbox
 * @param name as in "Kính gửi: …"
 * @param address where it goes; a missing address ends visibly as failed
 * @param paragraphs plain text, one element for each paragraph or list heading
 * @param sections lists below the paragraphs, each with a title; empty for a simple letter
 * @param button label and path of the one thing to open; null for none
 */
public record Letter(
        String key,
        String kind,
        String recipient,
        String name,
        String address,
        String subject,
        List<String> paragraphs,
        List<Section> sections,
        Button button,
        Contact contact) {

    private static final Pattern WORK = Pattern.compile(
            "/(?:viec|de-nghi|tong-hop)/(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})");

    /** Ids of the work it is about: what its button and its lines open. */
    Set<UUID> subjects() {
        Set<UUID> subjects = new LinkedHashSet<>();
        if (button != null) add(button.path(), subjects);
        for (Section section : sections) for (Line line : section.lines()) add(line.path(), subjects);
        return subjects;
    }

    private static void add(String path, Set<UUID> subjects) {
        Matcher work = WORK.matcher(path);
        if (work.matches()) subjects.add(UUID.fromString(work.group(1)));
    }

    /** The same with another section below the others. */
    Letter with(Section section) {
        List<Section> all = new ArrayList<>(sections);
        all.add(section);
        return new Letter(key, kind, recipient, name, address, subject, paragraphs, all, button, contact);
    }

    /** A group of lines, each with its own link. */
    public record Section(String title, List<Line> lines) {}

    public record Line(String text, String path) {}

    /** @param path on our own pages, starting with a slash: links must outlive tasks */
    public record Button(String label, String path) {}

    /** Whom to call: standing agency and its telephone, for the foot. Null prints the foot without it. */
    public record Contact(String agency, String phone) {}
}
