package vn.dondoc.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Our token against requests forged by other sites: a cookie our scripts read and send back as a header. Camunda has a
 * token of its own under /camunda; its name is not ours, or the two would overwrite each other.
 */
final class OwnCsrf {
    static final String COOKIE = "DONDOC-CSRF";
    static final String HEADER = "X-DONDOC-CSRF";

    private OwnCsrf() {}

    static void configure(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(COOKIE);
        tokens.setHeaderName(HEADER);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").path("/"));
        // Plain: scripts send the cookie's value as it is, which the default (masked) handler would refuse.
        CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
        // Written with every first answer: Tasklist's pages, where our forms run, never ask for it.
        plain.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(plain)
                .ignoringRequestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher("/camunda/**"));
    }
}
