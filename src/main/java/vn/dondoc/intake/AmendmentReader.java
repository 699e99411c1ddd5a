package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.intake.AmendmentPhrase.Place;

/** Reads which documents this one amends, replaces or repeals: from its title, and from what its articles say. */
final class AmendmentReader {
    private AmendmentReader() {}

    /** @param number of the document itself; null where it has none */
    static List<ReadAmendment> in(DirectiveText text, String number) {
        List<ReadAmendment> all = new ArrayList<>();
        Optional<Found> title = new TitleReader(text).title();
        title.ifPresent(t -> AmendmentPhrase.in(t.value(), Place.TITLE).forEach(p -> all.add(at(p, t.span()))));
        boolean amending = title.filter(t -> AmendmentPhrase.amends(t.value())).isPresent();
        text.in(Part.PREAMBLE).filter(block -> !basis(block)).forEach(block -> add(block, Place.OTHER, all));
        text.in(Part.BODY)
                .forEach(block -> add(block, amending || article(block) ? Place.OPERATIVE : Place.OTHER, all));
        Map<String, ReadAmendment> byNumber = new LinkedHashMap<>();
        for (ReadAmendment one : all)
            if (!one.number().equals(number)) byNumber.merge(one.number(), one, AmendmentReader::both);
        return List.copyOf(byNumber.values());
    }

    private static boolean basis(Block block) {
        return block.text().matches("(?iu)[-–\\s]*(căn cứ|theo đề nghị|xét|thực hiện|trên cơ sở|tiếp theo).*");
    }

    private static boolean article(Block block) {
        return block.label() != null && block.label().kind() == Label.Kind.ARTICLE;
    }

    private static void add(Block block, Place place, List<ReadAmendment> all) {
        for (AmendmentPhrase p : AmendmentPhrase.in(block.text(), place))
            all.add(new ReadAmendment(p.number(), p.date(), p.kind(), block.at(p.start(), p.end())));
    }

    /** The title may be joined of several lines: its place as a whole is shown. */
    private static ReadAmendment at(AmendmentPhrase phrase, Span title) {
        return new ReadAmendment(phrase.number(), phrase.date(), phrase.kind(), title);
    }

    /** Said twice: the farther-reaching deed counts, at its own place; the day from wherever it stands. */
    private static ReadAmendment both(ReadAmendment one, ReadAmendment other) {
        ReadAmendment stronger = Comparator.comparing(ReadAmendment::kind).compare(one, other) >= 0 ? one : other;
        String date = stronger.date() != null ? stronger.date() : one.date() != null ? one.date() : other.date();
        return new ReadAmendment(stronger.number(), date, stronger.kind(), stronger.span());
    }
}
