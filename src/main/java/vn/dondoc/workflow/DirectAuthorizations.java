package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Before the engine asks whether a person may, it reads the groups of all authorizations there are, in every command, to
 * leave out those of his groups that have none: with a million open tasks a tenth of a second each time. We ask with the
 * groups he has; a group without authorizations changes no answer.
 */
class DirectAuthorizations extends AuthorizationManager {
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    /** Takes the place of the engine's own factory. */
    static final class Factory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new DirectAuthorizations();
        }
    }
}
