package vn.dondoc.directive;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.RollRule;

/** Writes reporting regimes. */
@Repository
class RegimeWriter {
    private final JdbcClient jdbc;
    private final Clock clock;

    RegimeWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The regimes of a draft, whole each time. */
    void replace(UUID directiveId, List<RegimeValues> regimes) {
        jdbc.sql("delete from reporting_regime where directive_id = ?")
                .param(directiveId)
                .update();
        for (int i = 0; i < regimes.size(); i++) {
            UUID id = UUID.randomUUID();
            insert(new Place(id, directiveId, id, i + 1), regimes.get(i));
        }
    }

    /** @param series shared with the regimes it replaces; its own id for a new one */
    record Place(UUID id, UUID directiveId, UUID series, int ordinal) {}

    void insert(Place place, RegimeValues regime) {
        StatementSpec sql = jdbc.sql("insert into reporting_regime (id, directive_id, series, ordinal, cadence, quote,"
                        + " data_last_day, opens_working_days_before, due_kind, due_number, due_months_later,"
                        + " due_stated, roll, sends_to, sends_via, sends_copies, addressee, onward_via, onward_copies,"
                        + " onward_kind, onward_number, onward_months_later, onward_stated, onward_roll, once_from,"
                        + " once_to, once_due_on) values (:id, :directive, :series, :ordinal, :cadence, :quote,"
                        + " :dataDay, :opens, :dueKind, :dueNumber, :dueMonths, :dueStated, :dueRoll, :sendsTo,"
                        + " :sendsVia, :sendsCopies, :addressee, :onwardVia, :onwardCopies, :onwardKind,"
                        + " :onwardNumber, :onwardMonths, :onwardStated, :onwardRoll, :onceFrom, :onceTo, :onceDueOn)")
                .param("id", place.id())
                .param("directive", place.directiveId())
                .param("series", place.series())
                .param("ordinal", place.ordinal());
        due(days(routes(sql, regime), regime), regime).update();
        bind(place.id(), regime);
    }

    /** A change in mid-life: what was in force ends, what never was goes, and the new rows begin. */
    void apply(UUID directiveId, RegimePlan plan, String by, String basis) {
        for (RegimeStep step : plan.steps()) {
            if (step.old() != null) end(step.old().id(), step.oldEndsOn());
            if (step.ends()) changed(step.old().id(), null, by, basis);
            else {
                UUID id = UUID.randomUUID();
                insert(new Place(id, directiveId, step.series(id), ordinal(directiveId, step)), step.now());
                changed(id, step.startsOn(), by, basis);
            }
        }
    }

    private int ordinal(UUID directiveId, RegimeStep step) {
        return jdbc.sql("select coalesce((select max(ordinal) from reporting_regime where series = ?),"
                        + " (select max(ordinal) + 1 from reporting_regime where directive_id = ?), 1)")
                .params(step.old() == null ? null : step.old().series(), directiveId)
                .query(Integer.class)
                .single();
    }

    private void end(UUID id, LocalDate on) {
        if (on == null)
            jdbc.sql("delete from reporting_regime where id = ?").param(id).update();
        else
            jdbc.sql("update reporting_regime set ends_on = ? where id = ?")
                    .params(on, id)
                    .update();
    }

    private void changed(UUID id, LocalDate startsOn, String by, String basis) {
        jdbc.sql("update reporting_regime set starts_on = coalesce(?, starts_on), changed_by = ?, changed_at = ?,"
                        + " change_basis = ? where id = ?")
                .params(startsOn, by, Timestamp.from(clock.instant()), basis, id)
                .update();
    }

    private static StatementSpec routes(StatementSpec sql, RegimeValues regime) {
        return sql.param("quote", regime.quote())
                .param("sendsTo", regime.sends().to())
                .param("sendsVia", regime.sends().via())
                .param("sendsCopies", regime.sends().copies())
                .param("addressee", regime.forwards().to())
                .param("onwardVia", regime.forwards().via())
                .param("onwardCopies", regime.forwards().copies());
    }

    private static StatementSpec days(StatementSpec sql, RegimeValues regime) {
        RegimeValues.Once once = regime.once();
        return sql.param("cadence", regime.cadence().name())
                .param("dataDay", regime.dataDay())
                .param("opens", regime.opensBefore())
                .param("onceFrom", once == null ? null : once.from())
                .param("onceTo", once == null ? null : once.to())
                .param("onceDueOn", once == null ? null : once.dueOn());
    }

    private static StatementSpec due(StatementSpec sql, RegimeValues regime) {
        RegimeValues.Due due = regime.due();
        RegimeValues.Due onward = regime.onward();
        return sql.param("dueKind", due == null ? null : due.kind().name())
                .param("dueNumber", due == null ? null : due.number())
                .param("dueMonths", due == null ? 0 : due.monthsLater())
                .param("dueStated", due == null || due.stated())
                .param("dueRoll", (due == null ? RollRule.NEXT : due.roll()).name())
                .param("onwardKind", onward.kind().name())
                .param("onwardNumber", onward.number())
                .param("onwardMonths", onward.monthsLater())
                .param("onwardStated", onward.stated())
                .param("onwardRoll", onward.roll().name());
    }

    private void bind(UUID id, RegimeValues regime) {
        jdbc.sql("insert into reporting_regime_agency (regime_id, agency) select ?, unnest(?)")
                .params(id, regime.members().toArray(String[]::new))
                .update();
        jdbc.sql("insert into reporting_regime_collective (regime_id, group_code) select ?, unnest(?)")
                .params(id, regime.binds().collectives().toArray(String[]::new))
                .update();
    }
}
