package vn.dondoc.workflow;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Accounts;

/** Accounts in the engine's identity tables: Tasklist and Cockpit know the same people as our pages. */
@Component
class EngineAccounts implements Accounts {
    private final IdentityService identity;

    EngineAccounts(IdentityService identity) {
        this.identity = identity;
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
        for (String group : List.copyOf(groups))
            if (!present.contains(group)) {
                make(group);
                identity.createMembership(login, group);
            }
    }

    /** A password with Vietnamese letters must be the same from every keyboard. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private void make(String id) {
        if (identity.createGroupQuery().groupId(id).count() > 0) return;
        Group group = identity.newGroup(id);
        group.setName(id);
        group.setType("WORKFLOW");
        identity.saveGroup(group);
    }
}
