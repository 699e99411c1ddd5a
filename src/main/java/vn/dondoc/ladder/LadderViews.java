package vn.dondoc.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.Priority;
import vn.dondoc.shared.VietnameseDates;

/** Says versions in Vietnamese: no one who reads them needs to know DMN. */
@Component
class LadderViews {
    private final VersionRows rows;
    private final StoredLadders ladders;
    private final Kinds kinds;
    private final Agencies agencies;

    LadderViews(VersionRows rows, StoredLadders ladders, Kinds kinds, Agencies agencies) {
        this.rows = rows;
        this.ladders = ladders;
        this.kinds = kinds;
        this.agencies = agencies;
    }

    /** @param made when and by whom; {@code inForce} now */
    record Version(UUID id, int number, String note, String origin, String made, boolean inForce) {}

    /** A time that a version was put in force. */
    record Applied(UUID id, int number, String when, String by, String reason) {}

    /** A ladder as the first page shows it. */
    record Card(LadderView view, List<Version> versions, List<Applied> log) {}

    List<Card> cards() {
        return Arrays.stream(LadderName.values())
                .map(l -> new Card(of(rows.inForce(l).orElseThrow()), versions(l), log(l)))
                .toList();
    }

    LadderView version(UUID id) {
        return of(rows.find(id).orElseThrow(LadderRefused::unknown));
    }

    private List<Version> versions(LadderName ladder) {
        UUID current = rows.inForce(ladder).orElseThrow().id();
        return rows.all(ladder).stream()
                .map(v ->
                        new Version(v.id(), v.number(), v.note(), v.origin().label(), made(v), v.id().equals(current)))
                .toList();
    }

    private List<Applied> log(LadderName ladder) {
        return rows.log(ladder).stream()
                .map(f -> new Applied(
                        f.versionId(), f.number(), VietnameseDates.moment(f.from()), name(f.by()), f.reason()))
                .toList();
    }

    private LadderView of(LadderVersion version) {
        LadderVersion current = rows.inForce(version.ladder()).orElseThrow();
        List<Rule> mine = ladders.compiled(version).rules();
        List<Rule> theirs = ladders.compiled(current).rules();
        return new LadderView(
                version.id(),
                version.ladder(),
                version.number(),
                version.id().equals(current.id()),
                current.id(),
                current.number(),
                version.note(),
                version.origin().label(),
                made(version),
                mine.stream().map(r -> row(r, !theirs.contains(r))).toList(),
                theirs.stream()
                        .filter(r -> !mine.contains(r))
                        .map(r -> row(r, false))
                        .toList(),
                silent(version.ladder(), mine));
    }

    /** Kinds that the version never reminds of. */
    private List<String> silent(LadderName ladder, List<Rule> rules) {
        return kinds.of(ladder).stream()
                .filter(k -> rules.stream().noneMatch(r -> r.kinds().contains(k.code())))
                .map(LadderKind::label)
                .toList();
    }

    private LadderView.Row row(Rule rule, boolean fresh) {
        Rung rung = rule.rung();
        return new LadderView.Row(
                rule.kinds().stream().map(kinds::label).toList(),
                rule.days().words(),
                rule.priorities().stream().map(Priority::label).collect(Collectors.joining(", ")),
                rung == null ? "Đưa vào phiếu trình Chủ tịch UBND tỉnh" : rung.label(),
                rung == null ? "" : rung.code(),
                rung == null ? "" : rung.text().label(),
                rung == null ? "" : rung.channel().label(),
                rung == null
                        ? List.of()
                        : rung.recipients().stream().map(Audience::label).toList(),
                rule.note(),
                fresh);
    }

    private String made(LadderVersion version) {
        return VietnameseDates.moment(version.createdAt()) + ", " + name(version.createdBy());
    }

    private String name(String login) {
        return login.equals(AuditTrail.SYSTEM) ? "phần mềm" : agencies.nameOf(login);
    }
}
