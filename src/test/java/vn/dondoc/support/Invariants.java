package vn.dondoc.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Reporting.AgencyStanding;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Reporting.Standing;
import vn.dondoc.shared.Priority;

/**
 * What must hold over the whole database whenever no job is left to run, whatever was done before. The numbers are those
 * of the design; the sixth (nobody reaches what is not his) is attacked from outside instead.
 */
@TestComponent
public class Invariants {
    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final Reporting reporting;
    private final Ladders ladders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public Invariants(
            JdbcClient jdbc,
            Assignments assignments,
            Reporting reporting,
            Ladders ladders,
            WorkingCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.reporting = reporting;
        this.ladders = ladders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Fails and names every row that breaks one of them. */
    public void check() {
        assertThat(violations()).isEmpty();
    }

    /** Each begins with the number of what it breaks. */
    public List<String> violations() {
        List<String> broken = new ArrayList<>();
        for (String query : InvariantQueries.ALL)
            broken.addAll(jdbc.sql(query).query(String.class).list());
        for (UUID round : ids("select id from report_round")) broken.addAll(ofRound(round));
        broken.addAll(digestsThatMiscount());
        broken.addAll(overdueThatNobodyDecides());
        return broken;
    }

    /** 2 and 4: every count of a round comes from the same rows. */
    private List<String> ofRound(UUID round) {
        List<String> broken = new ArrayList<>();
        Standing standing = reporting.standing(round, clock.instant());
        Set<String> named = new TreeSet<>();
        for (AgencyStanding agency : standing.agencies())
            if (!named.add(agency.agency())) broken.add("2: " + agency.agency() + " is named twice in round " + round);
        long sum = 0;
        for (Kind kind : Kind.values()) sum += standing.count(kind);
        if (sum != standing.expected()) broken.add("2: the kinds of round " + round + " do not add up");
        for (Map.Entry<Kind, Long> counted : countedInRows(round).entrySet())
            if (standing.count(counted.getKey()) != counted.getValue())
                broken.add("2: round " + round + " counts " + standing.count(counted.getKey()) + " " + counted.getKey()
                        + ", its rows are " + counted.getValue());
        List<String> inDraft = jdbc.sql("select a ->> 'code' from consolidated_report c,"
                        + " jsonb_array_elements(c.figures -> 'agencies') a where c.round_id = ?")
                .param(round)
                .query(String.class)
                .list();
        if (!inDraft.isEmpty() && !(new TreeSet<>(inDraft).equals(named) && inDraft.size() == named.size()))
            broken.add("4: the consolidated report of round " + round + " names other agencies than its board");
        return broken;
    }

    private Map<Kind, Long> countedInRows(UUID round) {
        Map<Kind, Long> counts =
                new TreeMap<>(Map.of(Kind.ACCEPTED, 0L, Kind.UNCHECKED, 0L, Kind.RETURNED, 0L, Kind.MISSING, 0L));
        jdbc.sql("select state, sent_at is null unsent from report where round_id = ? and state <> 'CANCELLED'")
                .param(round)
                .query((rs, i) -> kind(rs.getString(1), rs.getBoolean(2)))
                .list()
                .forEach(kind -> counts.merge(kind, 1L, Long::sum));
        return counts;
    }

    private static Kind kind(String state, boolean unsent) {
        if (unsent) return Kind.MISSING;
        return switch (state) {
            case "ACCEPTED" -> Kind.ACCEPTED;
            case "CHECKING" -> Kind.UNCHECKED;
            default -> Kind.RETURNED;
        };
    }

    /** 4: what a digest's subject counts is what it lists, and its own introduction says the same. */
    private List<String> digestsThatMiscount() {
        Pattern number = Pattern.compile("(\\d+) (?:quá hạn|đến hạn hôm nay|sắp đến hạn)");
        // Each item is a link to its matter; the letter's button leads to the overview.
        Pattern link = Pattern.compile("/(viec|tong-hop|de-nghi|phieu-trinh)/[0-9a-f-]{36}");
        return jdbc
                .sql("select id, subject, body_text from mail where kind = 'DIGEST'"
                        + " and subject like 'Việc cần làm ngày%'")
                .query((rs, i) -> {
                    int counted = number.matcher(rs.getString(2))
                            .results()
                            .mapToInt(m -> Integer.parseInt(m.group(1)))
                            .sum();
                    long listed = link.matcher(rs.getString(3)).results().count();
                    boolean said = rs.getString(3).contains(" có " + counted + " việc");
                    return counted == listed && said
                            ? ""
                            : "4: mail " + rs.getString(1) + " counts " + counted + " and lists " + listed;
                })
                .list()
                .stream()
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** 7, as the last morning's sweep must have left it. */
    private List<String> overdueThatNobodyDecides() {
        LocalDate morning = calendar.onOrBefore(LocalDate.now(clock));
        Map<UUID, LocalDate> late = new TreeMap<>();
        for (Assignment assignment : assignments.overdue(morning)) late.put(assignment.id(), assignment.dueOn());
        for (UUID report : reporting.overdue(morning))
            late.put(report, reporting.round(reporting.get(report).roundId()).dueOn());
        Set<UUID> before =
                new TreeSet<>(ids("select i.subject_id from dossier_item i join dossier d on d.id = i.dossier_id"
                        + " where not i.resolved and d.state in ('PREPARING', 'WITH_LEADERS')"));
        Set<UUID> decided =
                new TreeSet<>(jdbc.sql("select subject_id from dossier_item where not resolved and review_on > ?")
                        .param(morning)
                        .query(UUID.class)
                        .list());
        Ladder ladder = ladders.inForce(LadderName.ESCALATION);
        List<String> broken = new ArrayList<>();
        late.forEach((id, due) -> {
            String kind = reporting.overdue(morning).contains(id) ? "REPORT" : "ASSIGNMENT";
            boolean beyond = ladder.escalates(kind, priorityOf(id), calendar.between(morning, due));
            if (beyond && !before.contains(id) && !decided.contains(id))
                broken.add("7: " + kind + " " + id + ", due " + due + ", lies before nobody");
        });
        return broken;
    }

    private Priority priorityOf(UUID matter) {
        return Priority.valueOf(jdbc.sql("select d.priority from directive d where d.id in (select directive_id from"
                        + " assignment where id = :id union all select o.directive_id from report r"
                        + " join report_round o on o.id = r.round_id where r.id = :id)")
                .param("id", matter)
                .query(String.class)
                .single());
    }

    private List<UUID> ids(String query) {
        return jdbc.sql(query).query(UUID.class).list();
    }
}
