package vn.dondoc.directive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;

/** Writes drafts: the record, its breakdown and its regime, whole each time. */
@Repository
class DraftRows {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BreakdownRows breakdown;

    DraftRows(JdbcClient jdbc, Clock clock, BreakdownRows breakdown) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.breakdown = breakdown;
    }

    void insert(UUID id, DraftValues draft, String login) {
        record(
                        jdbc.sql("insert into directive (id, number, type, subject, issuer, issued_on, arrived_on,"
                                + " standing_agency, working_group, deputy_login, duplicate_confirmed, search_text, state,"
                                + " registered_by, registered_at, saved_by, saved_at) values (:id, :number, :type,"
                                + " :subject, :issuer, :issuedOn, :arrivedOn, :standing, :group, :deputy, :again, :search,"
                                + " 'DRAFT', :login, :now, :login, :now)"),
                        draft,
                        login)
                .param("id", id)
                .update();
        content(id, draft);
    }

    void replace(UUID id, DraftValues draft, String login) {
        record(
                        jdbc.sql("update directive set number = :number, type = :type, subject = :subject,"
                                + " issuer = :issuer, issued_on = :issuedOn, arrived_on = :arrivedOn,"
                                + " standing_agency = :standing, working_group = :group, deputy_login = :deputy,"
                                + " duplicate_confirmed = :again, search_text = :search, saved_by = :login,"
                                + " saved_at = :now, version = version + 1 where id = :id"),
                        draft,
                        login)
                .param("id", id)
                .update();
        content(id, draft);
    }

    private StatementSpec record(StatementSpec sql, DraftValues draft, String login) {
        return sql.param("number", draft.number())
                .param("type", draft.type())
                .param("subject", draft.subject())
                .param("issuer", draft.issuer())
                .param("issuedOn", draft.issuedOn())
                .param("arrivedOn", draft.arrivedOn())
                .param("standing", draft.standingAgency())
                .param("group", draft.workingGroup())
                .param("deputy", draft.deputyLogin())
                .param("again", draft.sameAgainConfirmed())
                .param("search", searchText(draft))
                .param("login", login)
                .param("now", Timestamp.from(clock.instant()));
    }

    private void content(UUID id, DraftValues draft) {
        breakdown.replace(id, draft.lines());
        jdbc.sql("delete from reporting_regime where directive_id = ?")
                .param(id)
                .update();
        if (draft.regime() != null) insert(id, UUID.randomUUID(), draft.regime());
    }

    private void insert(UUID directiveId, UUID id, DraftValues.Regime regime) {
        jdbc.sql("insert into reporting_regime (id, directive_id, series, cadence, due_kind, due_number, roll,"
                        + " opens_working_days_before, addressee) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, directiveId, id, Cadence.MONTH.name(), DueRule.Kind.BEFORE_DAY.name(), regime.beforeDay())
                .params(regime.roll().name(), regime.opensBefore(), regime.addressee())
                .update();
        for (String agency : regime.members())
            jdbc.sql("insert into reporting_regime_agency (regime_id, agency) values (?, ?)")
                    .params(id, agency)
                    .update();
        for (String collective : regime.binds().collectives())
            jdbc.sql("insert into reporting_regime_collective (regime_id, group_code) values (?, ?)")
                    .params(id, collective)
                    .update();
    }

    private static String searchText(DraftValues draft) {
        return Stream.of(draft.number(), draft.type(), draft.subject(), draft.issuer(), draft.workingGroup())
                .filter(text -> text != null)
                .map(TypedText::plain)
                .collect(Collectors.joining(" "));
    }
}
