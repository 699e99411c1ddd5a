package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who follows the work up: the standing agency, and who watches, urges and consolidates. */
final class FollowersReader {
    private static final Pattern STANDING = Pattern.compile("(?iu)cơ quan thường trực");
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?iu)(?:theo dõi|đôn đốc|giám sát|kiểm tra)[^.;]{0,60}?(?:việc|tình hình|kết quả|quá trình)[^.;]{0,30}(?:thực hiện|triển khai)"
                    + "(?:[^.;]{0,30}?(?:nội dung|kế hoạch|chỉ thị|nghị quyết|chương trình|quyết định|công điện|thông báo|văn bản|kết luận)"
                    + "(?: hành động)?)?(?: này| trên| nêu trên)?\\s?(?:[.;,]|$|và )");

    private final DirectiveText text;
    private final Agencies agencies;
    private final List<ReadRegime> regimes;

    FollowersReader(DirectiveText text, Agencies agencies, List<ReadRegime> regimes) {
        this.text = text;
        this.agencies = agencies;
        this.regimes = regimes;
    }

    Optional<Found> standing() {
        var name = agencies.standing();
        if (name == null) return Optional.empty();
        var said = STANDING.matcher(text.text());
        var span = said.find() ? new Span(said.start(), said.end()) : new Span(0, 0);
        return Optional.of(new Found(name, span, "standing.named"));
    }

    List<Found> monitoring(Optional<Found> standing) {
        if (standing.isPresent())
            return List.of(new Found(standing.get().value(), standing.get().span(), "monitoring.standing"));
        var consolidators = consolidators();
        return consolidators.isEmpty() ? watchers() : consolidators;
    }

    /** Whoever puts most of the reports together. */
    private List<Found> consolidators() {
        var names = new LinkedHashSet<String>();
        regimes.forEach(regime -> names.add(regime.consolidatedBy()));
        names.remove(null);
        return names.stream()
                .max(java.util.Comparator.comparingLong(this::reportsOf))
                .map(name -> List.of(new Found(name, regimeOf(name).span(), "monitoring.consolidates")))
                .orElse(List.of());
    }

    private long reportsOf(String name) {
        return regimes.stream()
                .filter(regime -> name.equals(regime.consolidatedBy()))
                .count();
    }

    private ReadRegime regimeOf(String name) {
        return regimes.stream()
                .filter(regime -> name.equals(regime.consolidatedBy()))
                .findFirst()
                .orElseThrow();
    }

    private List<Found> watchers() {
        var found = new ArrayList<Found>();
        for (var block : text.body()) {
            for (var clause : Clause.of(block, agencies)) {
                if (!FOLLOWS.matcher(clause.text()).find()) continue;
                var subject = Subject.of(clause, agencies);
                if (subject != null)
                    subject.names().forEach(name -> found.add(new Found(name, subject.span(), "monitoring.watches")));
            }
            if (!found.isEmpty()) break;
        }
        return found;
    }
}
