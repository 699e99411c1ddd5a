package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The agencies of one document: known by the shape of their names, and by what the document itself says of them. */
final class Agencies {
    /** To a central body "địa phương" is a province. */
    private static final Pattern CENTRAL =
            Pattern.compile("(?iu:(?:văn phòng |thanh tra |thủ tướng )?chính ?phủ)|BỘ (?!CHỈ HUY|TƯ LỆNH)\\p{Lu}.*");

    private final AgencyList list;
    private final StandingAgency standing;
    /** What was found already: several readers of one document ask of the same sentence. Not for several threads. */
    private final Map<String, List<Mention>> found = new HashMap<>();

    private Agencies(AgencyItem item, StandingAgency standing) {
        this.list = new AgencyList(item, standing);
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
        return found.computeIfAbsent(sentence, this::sought);
    }

    private List<Mention> sought(String sentence) {
        String text = Spelling.folded(sentence);
        List<Mention> named = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Words.skipSpaces(text, at + 1)) {
            if (!Words.beginAt(text, at)) continue;
            Mention list = this.list.at(text, at, false);
            if (list == null) continue;
            named.add(list);
            at = Math.max(at, list.end() - 1);
        }
        return List.copyOf(named);
    }

    /** @return the agencies that a list beginning exactly at {@code from} names; null where none begins there */
    Mention listAt(String sentence, int from) {
        return list.at(Spelling.folded(sentence), from, true);
    }

    /** @param text spelled by {@link Spelling} already */
    Mention foldedListAt(String text, int from) {
        return list.at(text, from, true);
    }

    /** As {@link #foldedListAt}, "doanh nghiệp" and the like left aside. */
    Mention namedListAt(String text, int from) {
        return list.at(text, from, false);
    }

    /** What a cell or a line of its own names, in whatever letters it is set. */
    Mention inCell(String cell) {
        Mention found = Capitals.in(cell) ? null : listAt(cell, 0);
        return found != null ? found : listAt(HeadingCase.of(Spelling.folded(cell)), 0);
    }

    /** @return canonical name of the agency that the text calls "cơ quan thường trực"; null where it names none */
    String standing() {
        return standing.name();
    }
}
