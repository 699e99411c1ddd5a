package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Explanations;

class ExplanationRows implements Explanations {
    private final JdbcClient jdbc;

    ExplanationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void demand(Matter matter, String instanceId, LocalDate answerBy, String by) {
        LocalDate today = vn.dondoc.shared.VietnameseDates.dayOf(
                org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant());
        jdbc.sql("insert into explanation (id, subject_kind, subject_id, agency, demanded_on, answer_by, demanded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), matter.kind().name(), matter.id(), matter.agency(), today, answerBy, by)
                .update();
    }

    @Override
    public List<Explanation> of(UUID subjectId) {
        return jdbc.sql("select * from explanation where subject_id = ? order by demanded_on desc")
                .param(subjectId)
                .query((rs, i) -> new Explanation(
                        rs.getObject("id", UUID.class),
                        rs.getObject("demanded_on", LocalDate.class),
                        rs.getObject("answer_by", LocalDate.class),
                        rs.getString("cause"),
                        rs.getString("commitment"),
                        rs.getObject("committed_on", LocalDate.class)))
                .list();
    }
}
