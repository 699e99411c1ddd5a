package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names set in capitals, or in none, with the capitals that running text gives them; no place moves by it. */
final class HeadingCase {
    private record Name(String spelled, Pattern anyCase) {}

    private static final List<Name> NAMES = Stream.of(
                    fields(), spellings("agencies"), spellings("first words of names"))
            .flatMap(s -> s)
            .toList();

    private static final Pattern DEPARTMENT = Pattern.compile("(?iu)(?<!\\p{L})sở(?= \\p{Lu})");
    private static final Pattern BEHIND_LEVEL =
            Pattern.compile("(?iu)(?<=(?:tỉnh|thành phố) )\\p{L}+(?: (?:- )?\\p{L}+){0,3}");

    private HeadingCase() {}

    private static Stream<Name> fields() {
        return AgencyVocabulary.INSTANCE.all("fields of departments").stream()
                .map(AgencyVocabulary.Entry::spelling)
                .filter(field -> !field.equals(field.toUpperCase(Locale.ROOT)))
                .sorted((one, other) -> other.length() - one.length())
                .map(field -> whole("(?<=sở |, |; |và |: )", field));
    }

    private static Stream<Name> spellings(String section) {
        return AgencyVocabulary.INSTANCE.all(section).stream()
                .map(entry -> entry.spelling().replace(" {L}", ""))
                .filter(name -> name.contains(" ") && !name.equals(name.toUpperCase(Locale.ROOT)))
                .sorted((one, other) -> other.length() - one.length())
                .map(name -> whole("(?<!\\p{L})", name));
    }

    private static Name whole(String before, String name) {
        return new Name(name, Pattern.compile("(?iu)" + before + Pattern.quote(name) + "(?!\\p{L})"));
    }

    static String of(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) small.append(Character.toLowerCase(text.charAt(i)));
        for (Name name : NAMES) {
            Matcher found = name.anyCase().matcher(small);
            while (found.find()) small.replace(found.start(), found.end(), name.spelled());
        }
        String named = DEPARTMENT.matcher(small).replaceAll("Sở");
        return Words.capitalised(places(named));
    }

    private static String places(String text) {
        return BEHIND_LEVEL.matcher(text).replaceAll(words -> {
            String printed = words.group();
            return Provinces.behindKind("tỉnh " + printed)
                    .filter(name -> printed.regionMatches(true, 0, name, 0, name.length()))
                    .map(name -> name + printed.substring(name.length()))
                    .orElse(printed);
        });
    }
}
