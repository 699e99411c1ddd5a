package vn.dondoc.directive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes drafts: the record, its breakdown and its regimes, whole each time. */
@Repository
class DraftRows {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BreakdownRows breakdown;
    private final RegimeWriter regimes;
    private final Fields fields;

    DraftRows(JdbcClient jdbc, Clock clock, BreakdownRows breakdown, RegimeWriter regimes, Fields fields) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.breakdown = breakdown;
        this.regimes = regimes;
        this.fields = fields;
    }

    void insert(UUID id, DraftValues draft, String login) {
        record(
                        jdbc.sql("insert into directive (id, number, type, subject, issuer, issued_on, arrived_on,"
                                + " standing_agency, working_group, deputy_login, roll, field, priority, duplicate_confirmed, search_text, state,"
                                + " registered_by, registered_at, saved_by, saved_at) values (:id, :number, :type,"
                                + " :subject, :issuer, :issuedOn, :arrivedOn, :standing, :group, :deputy, :roll, :field, :priority, :again, :search,"
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
                                + " standing_agency = :standing, working_group = :group, deputy_login = :deputy, roll = :roll, field = :field,"
                                + " priority = :priority,"
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
                .param("roll", draft.roll().name())
                .param("field", fields.known(draft.field()))
                .param("priority", draft.priority().name())
                .param("again", draft.sameAgainConfirmed())
                .param("search", searchText(draft))
                .param("login", login)
                .param("now", Timestamp.from(clock.instant()));
    }

    private void content(UUID id, DraftValues draft) {
        breakdown.replace(id, draft.lines());
        regimes.replace(id, draft.regimes());
    }

    private static String searchText(DraftValues draft) {
        return Stream.of(draft.number(), draft.type(), draft.subject(), draft.issuer(), draft.workingGroup())
                .filter(text -> text != null)
                .map(TypedText::plain)
                .collect(Collectors.joining(" "));
    }
}
