package vn.dondoc.directive;

import org.springframework.stereotype.Component;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.TaskWatchers;

/** A directive's coordinators know of every task that belongs to it. */
@Component
class DirectiveWatchers implements TaskWatchers {
    private final DirectiveRows directives;

    DirectiveWatchers(DirectiveRows directives) {
        this.directives = directives;
    }

    @Override
    public boolean mayKnow(SignedIn person, ProcessScope scope) {
        return scope.find(ProcessVariables.DIRECTIVE_ID)
                .map(directives::get)
                .filter(d -> person.coordinates(d.standingAgency()))
                .isPresent();
    }
}
