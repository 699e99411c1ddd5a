package vn.dondoc.directive;

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

    RegimeWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
