package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Committees of the Party as groups: "các huyện, thành, thị ủy", "các đảng ủy trực thuộc". */
final class PartyBodies {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PARTY = Pattern.compile(
            "(?:các )?(?:huyện|thành|thị)(?: ủy)?(?:(?:,? và |, )(?:huyện|thành|thị)(?: ủy)?(?! ?xã| ?phố)){0,2}+",
            FLAGS);
    private static final Pattern PARTY_FOLLOWS = Pattern.compile(",? (?:và )?(?:các )?đảng ủy", FLAGS);
    private static final Pattern PARTY_COMMITTEES = Pattern.compile(
            "(?:các )?đảng ủy (?:(?:cấp trên cơ sở )?trực thuộc(?: Tỉnh ủy| Thành ủy| tỉnh| thành phố)?|(xã, phường(?:, đặc khu)?))",
            FLAGS);

    private PartyBodies() {}

    /** @return null where none is named */
    static Mention at(String text, int from) {
        Matcher committees = PARTY_COMMITTEES.matcher(text).region(from, text.length());
        if (committees.lookingAt()) {
            String name = committees.group(1) != null
                    ? "Các đảng ủy " + committees.group(1)
                    : "Các đảng ủy trực thuộc Tỉnh ủy";
            return new Mention(List.of(name), from, committees.end());
        }
        Matcher party = PARTY.matcher(text).region(from, text.length());
        if (!party.lookingAt()) return null;
        boolean named = party.group().toLowerCase(Locale.ROOT).contains("ủy")
                || PARTY_FOLLOWS
                        .matcher(text)
                        .region(party.end(), text.length())
                        .lookingAt();
        return named ? new Mention(List.of("Các huyện ủy, thành ủy, thị ủy"), from, party.end()) : null;
    }
}
