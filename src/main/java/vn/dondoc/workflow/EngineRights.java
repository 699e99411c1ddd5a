package vn.dondoc.workflow;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.dondoc.security.SignedIn;

/**
 * The standing rights in the engine, written once, before the first request: administrators all, everybody his task list
 * and the pictures of the models, the Office what it watches. Rights on single tasks the engine writes when they open.
 * There are no revocations: with a single one the engine checks every query twice.
 */
@Component
class EngineRights implements SmartInitializingSingleton {
    private static final Permission[] ALL = {Permissions.ALL};
    private static final Permission[] ACCESS = {Permissions.ACCESS};
    private static final Permission[] READ = {Permissions.READ};
    private static final Permission[] WATCH = {Permissions.READ, READ_INSTANCE, READ_TASK, READ_HISTORY};

    private final AuthorizationService authorizations;

    EngineRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Resource resource : Resources.values()) grant(SignedIn.ADMINISTRATORS, resource, "*", ALL);
        grantEverybody(Resources.APPLICATION, "tasklist", ACCESS);
        grantEverybody(Resources.PROCESS_DEFINITION, "*", READ);
        grantEverybody(Resources.GROUP, "*", READ); // "Sở Xây dựng – Chuyên viên đầu mối" instead of its id
        grant(SignedIn.OFFICE_COORDINATORS, Resources.APPLICATION, "cockpit", ACCESS);
        grant(SignedIn.OFFICE_COORDINATORS, Resources.PROCESS_DEFINITION, "*", WATCH);
        grant(SignedIn.OFFICE_COORDINATORS, Resources.TASK, "*", READ);
        grant(SignedIn.OFFICE_COORDINATORS, Resources.DECISION_DEFINITION, "*", READ);
    }

    void grantEverybody(Resource resource, String id, Permission... permissions) {
        AuthorizationQuery present = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GLOBAL);
        write(present, authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL), resource, id, permissions);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        AuthorizationQuery present = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(group);
        Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        write(present, grant, resource, id, permissions);
    }

    private void write(AuthorizationQuery present, Authorization fresh, Resource on, String id, Permission... all) {
        Authorization found = present.resourceType(on).resourceId(id).singleResult();
        Authorization right = found == null ? fresh : found;
        if (found != null && Stream.of(all).allMatch(found::isPermissionGranted)) return;
        right.setResource(on);
        right.setResourceId(id);
        right.setPermissions(all);
        authorizations.saveAuthorization(right);
    }
}
