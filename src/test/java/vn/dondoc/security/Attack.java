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

    /** A page says why it did nothing, and shows itself again; only what was done leads on to another. */
    static final Predicate<HttpResponse<String>> SHOWN_AGAIN = status(200, 403, 404, 422);

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

    /** A page that did what was asked leads on; to the login, it did nothing. */
    private static boolean done(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) return answer.statusCode() / 100 == 2;
        return !answer.headers().firstValue("Location").orElse("/login").contains("/login");
    }

    void run() {
        HttpResponse<String> answer = attempt.send();
        assertThat(answer.statusCode()).as("%s: %s", name, answer.body()).matches(s -> repelled.test(answer));
        if (control == null) return;
        HttpResponse<String> right = control.send();
        assertThat(right).as("control of %s: %s", name, right.body()).matches(Attack::done);
        if (NOTHING.test(answer)) assertThat(right).as("control of %s", name).matches(NOTHING.negate());
    }
}
