package vn.dondoc.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.VietnameseDates;

/** What a person has typed into a task's form: kept on the server, one version after the other, until the task is done. */
@Component
class TaskDrafts {
    /** A form holds text of an officer, not files: far above any honest form, far below what hurts. */
    private static final int LIMIT = 500_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    TaskDrafts(JdbcClient jdbc, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    record Draft(int version, String content, String savedBy, Instant savedAt) {}

    Optional<Draft> find(String taskId) {
        return jdbc.sql("select version, content, saved_by, saved_at from task_draft where task_id = ?")
                .param(taskId)
                .query((rs, i) -> new Draft(
                        rs.getInt(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getTimestamp(4).toInstant()))
                .optional();
    }

    /**
     * Saves over the version the person had before him.
     *
     * @param base version the form was loaded with or last saved as; 0 when there was none
     * @return the new version
     * @throws WorkflowRefused when somebody saved another version in between
     */
    @Transactional
    public int save(String taskId, int base, JsonNode content, String login) {
        String text = content.toString();
        if (text.length() > LIMIT) throw WorkflowRefused.tooLong(LIMIT);
        int changed = base == 0 ? insert(taskId, text, login) : update(taskId, base, text, login);
        if (changed == 0) throw stale(taskId);
        return base + 1;
    }

    <T> T read(String taskId, int version, Class<T> type) {
        Draft draft = find(taskId).orElseThrow(WorkflowRefused::nothingSaved);
        if (draft.version() != version) throw stale(taskId);
        try {
            return json.readValue(draft.content(), type);
        } catch (JsonProcessingException e) {
            throw WorkflowRefused.unreadable();
        }
    }

    void forget(String taskId) {
        jdbc.sql("delete from task_draft where task_id = ?").param(taskId).update();
    }

    private int insert(String taskId, String text, String login) {
        return jdbc.sql("insert into task_draft (task_id, version, content, saved_by, saved_at)"
                        + " values (?, 1, ?, ?, ?) on conflict do nothing")
                .params(taskId, text, login, Timestamp.from(clock.instant()))
                .update();
    }

    private int update(String taskId, int base, String text, String login) {
        return jdbc.sql("update task_draft set version = version + 1, content = ?, saved_by = ?, saved_at = ?"
                        + " where task_id = ? and version = ?")
                .params(text, login, Timestamp.from(clock.instant()), taskId, base)
                .update();
    }

    private WorkflowRefused stale(String taskId) {
        return find(taskId)
                .map(d -> WorkflowRefused.staleDraft(d.savedBy(), VietnameseDates.moment(d.savedAt())))
                .orElseGet(WorkflowRefused::nothingSaved);
    }
}
