package vn.dondoc.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What the browser pages of Tasklist and Cockpit 7.24 ask of the engine. What is not named here, nobody needs. */
final class TasklistCalls {
    /** The only engine there is. */
    static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    private TasklistCalls() {}

    /** An officer at his task list: filters, tasks, forms, the model's picture, his own name. */
    static RequestMatcher ofOfficers() {
        return anyOf(
                calls(GET, "/filter", "/filter/count", "/filter/{id}", "/filter/{id}/list", "/filter/{id}/count"),
                calls(POST, "/filter/{id}/list", "/filter/{id}/count"),
                calls(OPTIONS, "/filter", "/filter/{id}"),
                calls(GET, "/task", "/task/{id}", "/task/{id}/comment", "/task/{id}/identity-links"),
                calls(GET, "/task/{id}/form", "/task/{id}/deployed-form", "/task/{id}/rendered-form"),
                calls(GET, "/task/{id}/form-variables"),
                calls(POST, "/task/{id}/claim", "/task/{id}/unclaim", "/task/{id}/comment/create"),
                calls(POST, "/task/{id}/submit-form", "/task/{id}/complete"),
                calls(GET, "/history/user-operation", "/history/user-operation/count"),
                calls(GET, "/history/task", "/history/task/count"),
                calls(GET, "/process-definition/" + DEFINITION, "/process-definition/" + DEFINITION + "/xml"),
                calls(GET, "/process-definition/" + DEFINITION + "/diagram"),
                calls(GET, "/user/{id}/profile", "/identity/groups", "/authorization/check"));
    }

    /** One version of a model, as {@code assignment:3:…}: its siblings {@code count} and {@code statistics} stay shut. */
    private static final String DEFINITION = "{id:[^:]+:\\d+:.+}";

    /** The Office watching in Cockpit: reads of every kind, and the queries Cockpit sends as POST. */
    static RequestMatcher ofWatchers() {
        return anyOf(
                calls(GET, "", "/**"),
                queries("/process-instance", "/execution", "/variable-instance", "/task", "/job", "/incident"),
                queries("/process-definition", "/decision-definition", "/history/process-instance", "/history/task"),
                queries("/history/activity-instance", "/history/variable-instance", "/history/incident"),
                queries("/history/decision-instance", "/history/job-log", "/external-task", "/group"));
    }

    private static Stream<RequestMatcher> queries(String... paths) {
        return Stream.of(paths).flatMap(path -> calls(POST, path, path + "/count"));
    }

    private static Stream<RequestMatcher> calls(HttpMethod method, String... paths) {
        return Stream.of(paths).map(path -> PATH.matcher(method, ENGINE + path));
    }

    @SafeVarargs
    private static RequestMatcher anyOf(Stream<RequestMatcher>... calls) {
        List<RequestMatcher> all = Stream.of(calls).flatMap(c -> c).toList();
        return new OrRequestMatcher(all);
    }
}
