package vn.dondoc.workflow;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Accounts;
import vn.dondoc.security.Desks;
import vn.dondoc.security.Desks.Desk;

/** Accounts in the engine's identity tables: Tasklist and Cockpit know the same people as our pages. */
@Component
class EngineAccounts implements Accounts {
    private final IdentityService identity;
    private final Desks desks;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    EngineAccounts(IdentityService identity, Desks desks, TaskService tasks, AuthorizationService authorizations) {
        this.identity = identity;
        this.desks = desks;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public boolean check(String login, String password) {
        return identity.checkPassword(login, composed(password));
    }

    @Override
    public boolean exists(String login) {
        return identity.createUserQuery().userId(login).count() > 0;
    }

    @Override
    @Transactional
    public void open(String login, String displayName) {
        User user = identity.newUser(login);
        user.setFirstName(""); // Tasklist prints it before the last name, "null" when there is none
        user.setLastName(displayName);
        user.setPassword(java.util.UUID.randomUUID().toString());
        identity.saveUser(user);
    }

    @Override
    @Transactional
    public void setPassword(String login, String password) {
        User user = identity.createUserQuery().userId(login).singleResult();
        user.setPassword(composed(password));
        identity.saveUser(user);
    }

    @Override
    @Transactional
    public void setGroups(String login, Collection<String> groups) {
        Set<String> present = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        present.stream().filter(g -> !groups.contains(g)).forEach(g -> identity.deleteMembership(login, g));
        for (String group : List.copyOf(groups)) {
            name(group);
            if (!present.contains(group)) identity.createMembership(login, group);
        }
        for (Authorization right : rightsOnTasks(login)) leave(login, right, groups);
    }

    /** Whoever has or had a task keeps a right of his own on it as long as it is open, whatever his groups are by then. */
    private List<Authorization> rightsOnTasks(String login) {
        return authorizations
                .createAuthorizationQuery()
                .userIdIn(login)
                .resourceType(Resources.TASK)
                .list();
    }

    private void leave(String login, Authorization right, Collection<String> groups) {
        Task task = tasks.createTaskQuery().taskId(right.getResourceId()).singleResult();
        if (task == null || offeredTo(groups, task)) return;
        if (login.equals(task.getAssignee())) tasks.setAssignee(task.getId(), null);
        authorizations.deleteAuthorization(right.getId());
    }

    private boolean offeredTo(Collection<String> groups, Task task) {
        List<String> offered = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return offered.isEmpty() || offered.stream().anyMatch(groups::contains);
    }

    /** A password with Vietnamese letters must be the same from every keyboard. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** The task list shows a group by its name: made when it is new, corrected when the agency has another one now. */
    private void name(String id) {
        String label = desks.ofGroup(id).map(Desk::label).orElse(id);
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        if (group != null && label.equals(group.getName())) return;
        Group named = group == null ? identity.newGroup(id) : group;
        named.setName(label);
        named.setType("WORKFLOW");
        identity.saveGroup(named);
    }
}
