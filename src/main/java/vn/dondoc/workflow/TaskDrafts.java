package vn.dondoc.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.VietnameseDates;

/**
 * What each person has typed into a task's form, one version after the other: kept on the server until he has done the
 * task himself. When a colleague was faster, the text stays for its author.
 */
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

    /** What the person himself has typed. */
    Optional<Draft> own(String taskId, String login) {
        return drafts(taskId).filter(d -> d.savedBy().equals(login)).findFirst();
    }

    /** What was typed last, by whomever. */
    Optional<Draft> latest(String taskId) {
        return drafts(taskId).findFirst();
    }

    private Stream<Draft> drafts(String taskId) {
        return jdbc
                .sql("select version, content, saved_by, saved_at from task_draft where task_id = ?"
                        + " order by saved_at desc, saved_by")
                .param(taskId)
                .query((rs, i) -> new Draft(
                        rs.getInt(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getTimestamp(4).toInstant()))
                .list()
                .stream();
    }

    /**
     * Saves over the version the person had before him.
     *
     * @param base version the form was loaded with or last saved as; 0 when there was none
     * @return the new version
     * @throws WorkflowRefused when he saved another version in between, at another window
     */
    @Transactional
    public int save(String taskId, int base, JsonNode content, String login) {
        String text = text(content);
        int changed = base == 0 ? insert(taskId, text, login) : update(taskId, base, text, login);
        if (changed == 0) throw stale(taskId, login);
        return base + 1;
    }

    /** Keeps what he was typing when the task ended before him: nothing will be handed in, so no version is asked for. */
    @Transactional
    public void keep(String taskId, JsonNode content, String login) {
        jdbc.sql("insert into task_draft (task_id, version, content, saved_by, saved_at) values (?, 1, ?, ?, ?)"
                        + " on conflict (task_id, saved_by) do update set version = task_draft.version + 1,"
                        + " content = excluded.content, saved_at = excluded.saved_at")
                .params(taskId, text(content), login, Timestamp.from(clock.instant()))
                .update();
    }

    private static String text(JsonNode content) {
        String text = content.toString();
        if (text.length() > LIMIT) throw WorkflowRefused.tooLong(LIMIT);
        return text;
    }

    <T> T read(String taskId, String login, int version, Class<T> type) {
        Draft draft = own(taskId, login).orElseThrow(WorkflowRefused::nothingSaved);
        if (draft.version() != version) throw stale(taskId, login);
        try {
            return json.readValue(draft.content(), type);
        } catch (JsonProcessingException e) {
            throw WorkflowRefused.unreadable();
        }
    }

    void forget(String taskId, String login) {
        jdbc.sql("delete from task_draft where task_id = ? and saved_by = ?")
                .params(taskId, login)
                .update();
    }

    private int insert(String taskId, String text, String login) {
        return jdbc.sql("insert into task_draft (task_id, version, content, saved_by, saved_at)"
                        + " values (?, 1, ?, ?, ?) on conflict do nothing")
                .params(taskId, text, login, Timestamp.from(clock.instant()))
                .update();
    }

    private int update(String taskId, int base, String text, String login) {
        return jdbc.sql("update task_draft set version = version + 1, content = ?, saved_at = ?"
                        + " where task_id = ? and saved_by = ? and version = ?")
                .params(text, Timestamp.from(clock.instant()), taskId, login, base)
                .update();
    }

    private WorkflowRefused stale(String taskId, String login) {
        return own(taskId, login)
                .map(d -> WorkflowRefused.staleDraft(VietnameseDates.moment(d.savedAt())))
                .orElseGet(WorkflowRefused::nothingSaved);
    }
}
