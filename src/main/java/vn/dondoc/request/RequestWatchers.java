package vn.dondoc.request;

import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.TaskWatchers;

/** A directive's coordinators know of the requests around its assignments. */
@Component
class RequestWatchers implements TaskWatchers {
    private final RequestRows rows;
    private final Directives directives;

    RequestWatchers(RequestRows rows, Directives directives) {
        this.rows = rows;
        this.directives = directives;
    }

    @Override
    public boolean mayKnow(SignedIn person, ProcessScope scope) {
        return scope.find(ProcessVariables.REQUEST_ID)
                .map(id -> directives.get(rows.get(id).directiveId()))
                .filter(d -> person.coordinates(d.standingAgency()))
                .isPresent();
    }
}
