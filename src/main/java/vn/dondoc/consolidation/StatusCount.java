package vn.dondoc.consolidation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.OfficialStatus;
import vn.dondoc.consolidation.Figures.StatusRow;
import vn.dondoc.consolidation.Sources.Line;

/** Counts one lead agency's assignments by official status, standing ones by what was reported in the period. */
final class StatusCount {
    private final Map<OfficialStatus, Integer> statuses = new EnumMap<>(OfficialStatus.class);
    private int withResult;
    private int nothingNew;

    private StatusCount() {}

    static StatusRow of(String name, List<Assignment> assignments, Map<UUID, Line> lines, LocalDate today) {
        StatusCount count = new StatusCount();
        for (Assignment a : assignments) count.add(a, lines.get(a.id()), today);
        return count.row(name, assignments.size());
    }

    private void add(Assignment a, Line line, LocalDate today) {
        statuses.merge(a.status(today), 1, Integer::sum);
        if (!a.standing() || line == null) return;
        if (line.line().nothingNew()) nothingNew++;
        else withResult++;
    }

    private StatusRow row(String name, int total) {
        int standing = count(OfficialStatus.STANDING);
        return new StatusRow(
                name,
                total,
                total - standing,
                count(OfficialStatus.DONE_IN_TIME),
                count(OfficialStatus.DONE_LATE),
                count(OfficialStatus.OPEN_IN_TIME),
                count(OfficialStatus.OPEN_LATE),
                count(OfficialStatus.SUSPENDED),
                standing,
                withResult,
                nothingNew,
                standing - withResult - nothingNew);
    }

    private int count(OfficialStatus status) {
        return statuses.getOrDefault(status, 0);
    }
}
