package vn.dondoc.redating;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.workflow.TaskDates;

/** Brings the due dates that Tasklist shows after a change of the calendar, a batch in each job. */
@Service
class FollowingTasks {
    static final int BATCH = 300;

    private final MoveRows rows;
    private final TaskDates tasks;

    FollowingTasks(MoveRows rows, TaskDates tasks) {
        this.rows = rows;
        this.tasks = tasks;
    }

    /** The next batch; a repeated one moves nothing twice. */
    @Transactional
    void moveNext(UUID changeId) {
        MoveRows.Cursor cursor = rows.lockCursor(changeId);
        List<String> batch = tasks.dueFrom(cursor.from(), cursor.after(), BATCH);
        tasks.planAgain(batch);
        if (batch.size() < BATCH) rows.followed(changeId);
        else rows.followedUpTo(changeId, batch.get(BATCH - 1));
    }

    @Transactional(readOnly = true)
    boolean allMoved(UUID changeId) {
        return rows.cursor(changeId).done();
    }
}
