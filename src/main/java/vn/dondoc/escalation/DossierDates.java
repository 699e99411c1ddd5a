package vn.dondoc.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.CountedDay;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.FollowsCalendar;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.VietnameseDates;

/** By when whoever has a dossier is to act: set with each step, and moved with the calendar. */
@Repository
class DossierDates implements FollowsCalendar {
    private static final String OPEN =
            "select d.*, (select i.directive_id from dossier_item i where i.dossier_id = d.id"
                    + " order by i.joined_on, i.due_on, i.id limit 1) directive_id from dossier d"
                    + " where d.state in ('PREPARING', 'WITH_LEADERS') and d.decided_at is null and d.act_by is not null";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Terms terms;

    DossierDates(JdbcClient jdbc, WorkingCalendar calendar, Terms terms) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.terms = terms;
    }

    /** Of a dossier that opens on that day. */
    LocalDate toPresent(LocalDate openedOn) {
        return calendar.plus(openedOn, terms.workingDays(Step.URGING));
    }

    /** To be called when another one got it. */
    void set(Dossier dossier) {
        dossier.step().ifPresent(step -> write(dossier.id(), dossier.gotOn(step), terms.workingDays(step)));
    }

    /** Of a dossier that was opened before there were dates. */
    void setMissing(Dossier dossier) {
        if (dossier.actBy() == null) set(dossier);
    }

    private void write(UUID id, LocalDate from, int within) {
        jdbc.sql("update dossier set act_from = ?, act_within = ?, act_by = ? where id = ?")
                .params(from, within, calendar.plus(from, within), id)
                .update();
    }

    @Override
    public List<DateMove> moves(WorkingCalendar before, WorkingCalendar after) {
        try (Stream<DateMove> moves = jdbc.sql(OPEN).query((rs, i) -> move(rs, before, after)).stream()) {
            return moves.filter(Objects::nonNull).toList();
        }
    }

    /** Null when it stays. */
    private static DateMove move(ResultSet rs, WorkingCalendar before, WorkingCalendar after) throws SQLException {
        LocalDate due = rs.getObject("act_by", LocalDate.class);
        var counted = new CountedDay(rs.getObject("act_from", LocalDate.class), rs.getInt("act_within"), due);
        LocalDate now = counted.moved(before, after).orElse(null);
        if (now == null) return null;
        boolean preparing = Dossier.State.PREPARING.name().equals(rs.getString("state"));
        boolean withDeputy = !preparing && rs.getObject("deputy_agrees") == null;
        return new DateMove(
                DateMove.Kind.DOSSIER,
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                preparing ? Agencies.OFFICE : Agencies.PROVINCE,
                withDeputy ? rs.getString("deputy_login") : null,
                "Phiếu trình mở ngày " + VietnameseDates.day(rs.getObject("opened_on", LocalDate.class)),
                due,
                now,
                counted.rule(now));
    }

    @Override
    public void move(List<DateMove> all, Because because) {
        for (DateMove m : all)
            if (m.kind() == DateMove.Kind.DOSSIER)
                jdbc.sql("update dossier set act_by = ? where id = ? and act_by = ?")
                        .params(m.to(), m.subjectId(), m.from())
                        .update();
    }
}
