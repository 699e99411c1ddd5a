package vn.dondoc.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dondoc.security.SignedIn;

/** Tells the engine's web applications who is signed in with us, and in which groups. Made by them, by its name. */
public class EngineLogin extends ContainerBasedAuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof SignedIn person)) return AuthenticationResult.unsuccessful();
        AuthenticationResult result = AuthenticationResult.successful(person.login());
        result.setGroups(new ArrayList<>(person.groups()));
        return result;
    }
}
