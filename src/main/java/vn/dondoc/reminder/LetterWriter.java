package vn.dondoc.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static vn.dondoc.shared.VietnameseDates.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agency;
import vn.dondoc.notification.Letter;

/** One letter for each reader a day: about one matter in its own words, about several as a digest. */
@Component
class LetterWriter {
    static final String KIND = "DIGEST";

    private final Phrases phrases;

    LetterWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    Letter letter(DueList list, Morning morning) {
        List<DueList.Item> items = list.items();
        return items.size() == 1 ? single(list, items.get(0), morning) : digest(list, items, morning);
    }

    private Letter single(DueList list, DueList.Item item, Morning morning) {
        MatterKind wording = item.matter().kind();
        return letter(
                list,
                morning,
                wording.subject(item, morning),
                wording.paragraphs(item, morning),
                List.of(),
                new Letter.Button(wording.button(), path(item)),
                contact(morning.overseer(item.matter())));
    }

    private Letter digest(DueList list, List<DueList.Item> items, Morning morning) {
        List<Agency> overseers =
                items.stream().map(i -> morning.overseer(i.matter())).distinct().toList();
        return letter(
                list,
                morning,
                phrases.say("digest.subject", day(morning.today()), counts(items)),
                List.of(phrases.say("digest.intro", "ngày " + day(morning.today()), items.size())),
                sections(items, morning),
                new Letter.Button(phrases.say("digest.button"), "/"),
                overseers.size() == 1 ? contact(overseers.get(0)) : null);
    }

    private static Letter letter(
            DueList list,
            Morning morning,
            String subject,
            List<String> paragraphs,
            List<Letter.Section> sections,
            Letter.Button button,
            Letter.Contact contact) {
        AddressBook.Recipient reader = list.reader();
        String key = "digest/" + reader.reader() + "/" + morning.today();
        return new Letter(
                key,
                KIND,
                reader.id(),
                reader.name(),
                reader.address(),
                subject,
                paragraphs,
                sections,
                button,
                contact);
    }

    /** By directive; the one with the most urgent matter first. */
    private List<Letter.Section> sections(List<DueList.Item> items, Morning morning) {
        return items.stream()
                .collect(groupingBy(i -> morning.directive(i.matter()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new Letter.Section(
                        group.getKey().citation(),
                        group.getValue().stream().map(i -> line(i, morning)).toList()))
                .toList();
    }

    private Letter.Line line(DueList.Item item, Morning morning) {
        return new Letter.Line(item.matter().kind().line(item, morning), path(item));
    }

    private String counts(List<DueList.Item> items) {
        return Stream.of(
                        count(items, "digest.late", left -> left < 0),
                        count(items, "digest.today", left -> left == 0),
                        count(items, "digest.soon", left -> left > 0))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private String count(List<DueList.Item> items, String key, Predicate<Integer> which) {
        long number = items.stream().filter(i -> which.test(i.daysLeft())).count();
        return number == 0 ? "" : phrases.say(key, number);
    }

    private static Letter.Contact contact(Agency agency) {
        return new Letter.Contact(agency.name(), agency.phone());
    }

    private static String path(DueList.Item item) {
        return item.matter().path();
    }
}
