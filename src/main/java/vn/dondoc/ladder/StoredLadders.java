package vn.dondoc.ladder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.dondoc.workflow.DecisionTables;

/** Reads versions out of their table and keeps them compiled: a version never changes. */
@Component
class StoredLadders implements Ladders {
    private final VersionRows rows;
    private final LadderCheck check;
    private final DecisionTables tables;
    private final Map<UUID, Ladder> compiled = new ConcurrentHashMap<>();

    StoredLadders(VersionRows rows, LadderCheck check, DecisionTables tables) {
        this.rows = rows;
        this.check = check;
        this.tables = tables;
    }

    @Override
    public Ladder inForce(LadderName ladder) {
        return compiled(
                rows.inForce(ladder).orElseThrow(() -> new IllegalStateException("no " + ladder + " in force")));
    }

    @Override
    public Ladder version(UUID id) {
        return compiled(rows.find(id).orElseThrow(LadderRefused::unknown));
    }

    @Override
    public List<Choice> choices(LadderName ladder) {
        UUID inForce = rows.inForce(ladder).map(LadderVersion::id).orElse(null);
        return rows.all(ladder).stream()
                .map(v -> choice(v, v.id().equals(inForce)))
                .toList();
    }

    Ladder compiled(LadderVersion version) {
        return compiled.computeIfAbsent(version.id(), id -> compile(version));
    }

    private Ladder compile(LadderVersion version) {
        List<Rule> rules = check.understood(version.ladder(), DmnFile.cells(version.ladder(), version.dmn()));
        return new Ladder(
                version.id(),
                version.number(),
                rules,
                tables.read(version.ladder().decision(), version.dmn()));
    }

    private static Choice choice(LadderVersion version, boolean inForce) {
        return new Choice(version.id(), "Phiên bản " + version.number() + (inForce ? " (đang áp dụng)" : ""), inForce);
    }
}
