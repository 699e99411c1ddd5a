package vn.dondoc.request;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.reporting.LateCooperation;
import vn.dondoc.shared.VietnameseDates;

/** Co-operation that was asked of an agency and not answered in time, as counts of reports tell it. */
@Repository
class LateAnswers implements LateCooperation {
    private final JdbcClient jdbc;

    LateAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Late> of(Collection<UUID> directives, Instant asOf) {
        if (directives.isEmpty()) return List.of();
        return jdbc.sql(
                        "select q.directive_id, q.agency, q.to_agency, min(q.answer_by) answer_by from deadline_request q"
                                + " join assignment a on a.id = q.assignment_id and a.lead_agency = q.agency"
                                + " where q.kind = 'COOPERATION' and q.directive_id in (:directives) and q.asked_at <= :at"
                                + " and q.answer_by < :day and (q.answered_at is null or q.answered_at > :at)"
                                + " and (q.ended_at is null or q.ended_at > :at)"
                                + " group by q.directive_id, q.agency, q.to_agency order by answer_by, q.to_agency")
                .param("directives", directives)
                .param("at", Timestamp.from(asOf))
                .param("day", VietnameseDates.dayOf(asOf))
                .query((rs, i) -> new Late(
                        rs.getObject("directive_id", UUID.class),
                        rs.getString("agency"),
                        rs.getString("to_agency"),
                        rs.getObject("answer_by", LocalDate.class)))
                .list();
    }
}
