package vn.dondoc.setting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;

/** Keeps what the province has set. */
@Service
class ProvinceTerms implements Terms {
    static final int LEAST = 1;
    static final int MOST = 60;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ProvinceTerms(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param changedBy null as long as the default is in force, and {@code changedAt} with it */
    record InForce(Step term, int workingDays, String changedBy, Instant changedAt) {}

    private record Change(int number, String by, Instant at) {}

    @Override
    public int workingDays(Step term) {
        return jdbc.sql("select number from province_setting where key = ?")
                .param(term.name())
                .query(Integer.class)
                .optional()
                .orElse(term.standard());
    }

    /** Every term, in the order of the page. */
    @Transactional(readOnly = true)
    public List<InForce> all() {
        Map<String, Change> changes = jdbc
                .sql("select * from province_setting")
                .query((rs, i) -> Map.entry(
                        rs.getString("key"),
                        new Change(
                                rs.getInt("number"),
                                rs.getString("changed_by"),
                                rs.getTimestamp("changed_at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Arrays.stream(Step.values())
                .map(term -> inForce(term, changes.get(term.name())))
                .toList();
    }

    private static InForce inForce(Step term, Change change) {
        return change == null
                ? new InForce(term, term.standard(), null, null)
                : new InForce(term, change.number(), change.by(), change.at());
    }

    /**
     * Sets the terms that differ from what is in force.
     *
     * @return how many did
     * @throws SettingRefused when a number is not between 1 and 60; then nothing has changed
     */
    @Transactional
    public int set(Map<Step, Integer> numbers, String by) {
        numbers.forEach(ProvinceTerms::admit);
        Map<Step, Integer> before = all().stream().collect(Collectors.toMap(InForce::term, InForce::workingDays));
        List<Step> changed = numbers.keySet().stream()
                .filter(term -> !numbers.get(term).equals(before.get(term)))
                .sorted()
                .toList();
        Map<Step, Integer> now = changed.stream().collect(Collectors.toMap(Function.identity(), numbers::get));
        now.forEach((term, number) -> set(term, before.get(term), number, by));
        return changed.size();
    }

    private void set(Step term, int before, int number, String by) {
        jdbc.sql("insert into province_setting (key, number, changed_by, changed_at) values (?, ?, ?, ?)"
                        + " on conflict (key) do update set number = excluded.number, changed_by = excluded.changed_by,"
                        + " changed_at = excluded.changed_at")
                .params(term.name(), number, by, Timestamp.from(clock.instant()))
                .update();
        audit.record(by, "SETTING_CHANGED", "SETTING", term.name(), Map.of("from", before, "to", number));
    }

    private static void admit(Step term, Integer number) {
        if (number == null || number < LEAST || number > MOST) throw SettingRefused.outOfRange(term);
    }
}
