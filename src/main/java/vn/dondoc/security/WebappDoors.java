package vn.dondoc.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.dondoc.agency.Role;

/**
 * Who may open which door of the engine's web applications under /camunda: deny by default. Behind an open door the
 * engine's own authorizations still decide; this is the second lock, for calls nobody's page makes.
 */
class WebappDoors implements AuthorizationManager<RequestAuthorizationContext> {
    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    /** First of all: the setup door makes administrators (CVE-2026-77226), and there is one login page only. */
    private static final RequestMatcher SHUT = any(
            null,
            "/camunda/api/admin/setup/**",
            "/camunda/app/admin/*/setup/**",
            "/camunda/api/admin/auth/user/*/login/**");

    private record Door(RequestMatcher where, Predicate<SignedIn> who) {}

    private static final Predicate<SignedIn> EVERYBODY = person -> true;
    private static final Predicate<SignedIn> ADMINISTRATOR = person -> person.is(Role.ADMINISTRATOR);
    private static final Predicate<SignedIn> WATCHER = ADMINISTRATOR.or(SignedIn::isOffice);

    private final List<Door> doors = List.of(
            new Door(any(GET, "/camunda/lib/**", "/camunda/assets/**", "/camunda/favicon.ico"), EVERYBODY),
            new Door(any(GET, "/camunda/app/tasklist/**", "/camunda/api/tasklist/plugin/*/static/**"), EVERYBODY),
            new Door(any(GET, "/camunda/api/engine/engine", "/camunda/api/engine/engine/"), EVERYBODY),
            new Door(any(GET, "/camunda/api/admin/auth/user/default"), EVERYBODY),
            new Door(TasklistCalls.ofOfficers(), EVERYBODY),
            new Door(any(GET, "/camunda/app/cockpit/**", "/camunda/api/cockpit/plugin/**"), WATCHER),
            new Door(any(POST, "/camunda/api/cockpit/plugin/base/default/**"), WATCHER),
            new Door(TasklistCalls.ofWatchers(), WATCHER),
            new Door(any(null, "/camunda/**"), ADMINISTRATOR));

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean open = authentication.get().getPrincipal() instanceof SignedIn person
                && !SHUT.matches(request)
                && literal(request.getRequestURI())
                && doors.stream()
                        .anyMatch(d -> d.where().matches(request) && d.who().test(person));
        return new AuthorizationDecision(open);
    }

    /**
     * The engine's filters compare the address as it was sent, undecoded, and what they do not recognise runs without
     * anybody's authorizations. So the address must be written as they know it; only ids may carry an encoded colon.
     */
    private static boolean literal(String uri) {
        return !uri.replaceAll("(?i)%3a", ":").contains("%");
    }

    private static RequestMatcher any(HttpMethod method, String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(p -> (RequestMatcher) PATH.matcher(method, p))
                .toList());
    }
}
