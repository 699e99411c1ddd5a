package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One thing that must not work, and beside it the same thing done rightly, which must: else the attack might fail for
 * a reason of its own.
 */
record Attack(String name, Call attempt, Predicate<HttpResponse<String>> repelled, Call control) {
    /** Refused or unknown, whichever tells less. */
    static final Predicate<HttpResponse<String>> CLOSED = status(400, 401, 403, 404);

    /** A query that may be asked and finds nothing; its control must find something. */
    static final Predicate<HttpResponse<String>> NOTHING = answer ->
            answer.statusCode() == 200 && Set.of("[]", "{\"count\":0}").contains(answer.body());

    interface Call {
        HttpResponse<String> send();
    }

    /** An attack whose right twin is that of another one in the list. */
    Attack(String name, Call attempt, Predicate<HttpResponse<String>> repelled) {
        this(name, attempt, repelled, null);
    }

    static Predicate<HttpResponse<String>> status(Integer... allowed) {
        return answer -> Set.of(allowed).contains(answer.statusCode());
    }

    void run() {
        HttpResponse<String> answer = attempt.send();
        assertThat(answer.statusCode()).as("%s: %s", name, answer.body()).matches(s -> repelled.test(answer));
        if (control == null) return;
        HttpResponse<String> right = control.send();
        assertThat(right.statusCode())
                .as("control of %s: %s", name, right.body())
                .isBetween(200, 299);
        if (NOTHING.test(answer)) assertThat(right).as("control of %s", name).matches(NOTHING.negate());
    }
}
