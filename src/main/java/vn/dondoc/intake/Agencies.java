package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agencies of one document: known by the shape of their names, and by what the document itself says of them. */
final class Agencies {
    private static final Pattern AND =
            Pattern.compile("(?: ?[,;] ?(?:và |cùng |hoặc )?| và | cùng với | cùng | & )(?:với |cùng )?");
    private static final Pattern ASIDE = Pattern.compile(" \\([^()]{1,120}\\)(?= ?[,;]| và | - |$)");
    private static final Pattern COLON = Pattern.compile(" ?: ?| ");

    /** To a central body "địa phương" is a province. */
    private static final Pattern CENTRAL =
            Pattern.compile("(?iu:(?:văn phòng |thanh tra |thủ tướng )?chính ?phủ)|BỘ (?!CHỈ HUY|TƯ LỆNH)\\p{Lu}.*");

    private final AgencyItem item;
    private final StandingAgency standing;

    private Agencies(AgencyItem item, StandingAgency standing) {
        this.item = item;
        this.standing = standing;
    }

    /** Outside any document: what every province has. */
    static Agencies anywhere() {
        return local("UBND cấp xã");
    }

    /** Outside any document, named on a day. */
    static Agencies on(LocalDate day) {
        return local(new DocumentDate(day, day.getYear()).withoutDistricts() ? "UBND cấp xã" : "UBND cấp huyện");
    }

    private static Agencies local(String governments) {
        AgencyItem item = new AgencyItem(new NamedAgencies("tỉnh"), new Collectives(governments, new Bodies("")));
        return new Agencies(item, new StandingAgency("", item));
    }

    static Agencies of(DirectiveText text) {
        String whole = Spelling.folded(text.text());
        DocumentDate date = DocumentDate.of(text);
        boolean communes = date.withoutDistricts()
                || date.day() == null
                        && !whole.contains("UBND các huyện")
                        && whole.matches("(?s).*UBND (?:các xã|cấp xã).*");
        String head = Spelling.folded(
                String.join(" ", text.in(Part.LETTERHEAD).map(Block::text).toList()));
        String level = head.matches(".*(?:UBND|NHÂN DÂN) (?:THÀNH PHỐ|TP).*") ? "thành phố" : "tỉnh";
        boolean central = text.in(Part.LETTERHEAD)
                .anyMatch(block -> CENTRAL.matcher(block.text()).matches());
        String local = central ? "UBND cấp tỉnh" : communes ? "UBND cấp xã" : "UBND cấp huyện";
        AgencyItem item = new AgencyItem(new NamedAgencies(level), new Collectives(local, new Bodies(whole)));
        StandingAgency standing = new StandingAgency(whole, item);
        return new Agencies(item, standing);
    }

    /** @return all that are named anywhere in a sentence, in order; "doanh nghiệp" and the like are no agencies here */
    List<Mention> find(String sentence) {
        String text = Spelling.folded(sentence);
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Words.skipSpaces(text, at + 1)) {
            if (!Words.beginAt(text, at)) continue;
            Mention list = foldedListAt(text, at, false);
            if (list == null) continue;
            found.add(list);
            at = Math.max(at, list.end() - 1);
        }
        return found;
    }

    /** @return the agencies that a list beginning exactly at {@code from} names; null where none begins there */
    Mention listAt(String sentence, int from) {
        return foldedListAt(Spelling.folded(sentence), from, true);
    }

    /** @param text spelled by {@link Spelling} already */
    Mention foldedListAt(String text, int from) {
        return foldedListAt(text, from, true);
    }

    /** As {@link #foldedListAt}, "doanh nghiệp" and the like left aside. */
    Mention namedListAt(String text, int from) {
        return foldedListAt(text, from, false);
    }

    /** What a cell or a line of its own names, in whatever letters it is set. */
    Mention inCell(String cell) {
        Mention found = listAt(cell, 0);
        return found != null ? found : listAt(HeadingCase.of(Spelling.folded(cell)), 0);
    }

    private Mention foldedListAt(String text, int from, boolean nouns) {
        Set<String> names = new LinkedHashSet<>();
        int end = -1;
        int at = from;
        boolean departments = false;
        while (at >= 0 && at < text.length()) {
            Mention next = next(text, at, departments, from, nouns);
            if (next == null) break;
            departments = next.names().get(next.names().size() - 1).startsWith("Sở ");
            names.addAll(next.names());
            end = next.end();
            at = behind(text, end);
        }
        return end < 0 ? null : new Mention(List.copyOf(names), from, end);
    }

    private Mention next(String text, int at, boolean departments, int from, boolean nouns) {
        Mention found = standing.at(text, at);
        if (found == null) found = Ministries.at(text, at);
        if (found == null) found = item.at(text, at, at > from && text.startsWith("Các ", from), nouns);
        if (found == null && departments) found = field(text, at);
        if (found != null && found.names().equals(List.of("Các sở, ban, ngành cấp tỉnh")))
            return departmentsOf(text, found);
        return found;
    }

    /** "Sở Tài chính, Xây dựng": the word is not repeated. */
    private Mention field(String text, int at) {
        Mention field = item.field(text, at, at);
        if (field == null) return null;
        int end = Words.skipSpaces(text, field.end());
        boolean ends = end >= text.length()
                || ",;:.()".indexOf(text.charAt(end)) >= 0
                || text.startsWith("và ", end)
                || AgencyVocabulary.INSTANCE.verbAt(text, end)
                || text.startsWith("có ", end)
                || text.startsWith("là ", end);
        return ends ? field : null;
    }

    /** "Các Sở: Y tế, Nội vụ" names them one by one. */
    private Mention departmentsOf(String text, Mention group) {
        if (!text.substring(group.start(), group.end()).matches("(?i:.*sở(?:, (?:ban, )?ngành)?)")) return group;
        Matcher colon = COLON.matcher(text).region(group.end(), text.length());
        if (!colon.lookingAt()) return group;
        Mention first = field(text, colon.end());
        return first == null ? group : new Mention(first.names(), group.start(), first.end());
    }

    /** @return where the next one of a list would begin; -1 behind the last */
    private static int behind(String text, int end) {
        Matcher aside = ASIDE.matcher(text).region(end, text.length());
        int at = aside.lookingAt() ? aside.end() : end;
        Matcher and = AND.matcher(text).region(at, text.length());
        return and.lookingAt() ? and.end() : -1;
    }

    /** @return canonical name of the agency that the text calls "cơ quan thường trực"; null where it names none */
    String standing() {
        return standing.name();
    }
}
