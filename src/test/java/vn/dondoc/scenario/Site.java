package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import vn.dondoc.security.Visitor;

/** Our pages over HTTP, each person logged in once. */
@TestComponent
class Site {
    private final Environment environment;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Site(Environment environment) {
        this.environment = environment;
    }

    String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    /** Nobody is logged in any more. */
    void forget() {
        visitors.clear();
    }

    Visitor as(String login) {
        return visitors.computeIfAbsent(login, l -> new Visitor(address()).login(l, "dondoc"));
    }

    String page(String login, String path) {
        HttpResponse<String> answer = as(login).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What a person does on a page, which leads him back to it. */
    void acts(String login, String path, Map<String, String> fields) {
        HttpResponse<String> answer = as(login).form(path, fields);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login", "error");
    }

    /** The text of an element, by its id. */
    static Optional<String> text(String page, String id) {
        Matcher found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
