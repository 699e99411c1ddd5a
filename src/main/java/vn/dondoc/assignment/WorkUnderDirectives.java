package vn.dondoc.assignment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.RunningWork;

/** Tells a directive whether any of its assignments still runs. */
@Component
class WorkUnderDirectives implements RunningWork {
    private final AssignmentRows rows;

    WorkUnderDirectives(AssignmentRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean any(UUID directiveId) {
        return rows.anyRunning(directiveId);
    }
}
