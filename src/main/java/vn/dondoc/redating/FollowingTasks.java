package vn.dondoc.redating;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.workflow.TaskDates;

/** Brings the due dates that Tasklist shows after a change of the calendar, a batch in each job. */
@Service
class FollowingTasks {
    private final MoveRows rows;
    private final TaskDates tasks;
    private final int size;

    /** @param size tasks in a batch: a few hundred take a second or two */
    FollowingTasks(MoveRows rows, TaskDates tasks, @Value("${dondoc.redating.batch:300}") int size) {
        this.rows = rows;
        this.tasks = tasks;
        this.size = size;
    }

    /** The next batch; a repeated one moves nothing twice. */
    @Transactional
    void moveNext(UUID changeId) {
        MoveRows.Cursor cursor = rows.lockCursor(changeId);
        List<String> batch = tasks.dueFrom(cursor.from(), cursor.after(), size);
        tasks.planAgain(batch);
        if (batch.size() < size) rows.followed(changeId);
        else rows.followedUpTo(changeId, batch.get(size - 1));
    }

    @Transactional(readOnly = true)
    boolean allMoved(UUID changeId) {
        return rows.cursor(changeId).done();
    }
}
