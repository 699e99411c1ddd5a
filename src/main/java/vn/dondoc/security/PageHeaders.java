package vn.dondoc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers beyond Spring Security's own: what our pages may load, and what a browser may keep. */
final class PageHeaders {
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    /** Scripts, styles, fonts: the same for everybody, and several megabytes in Tasklist. */
    private static final String SAME_FOR_ALL = ".*\\.(js|css|json|svg|ico|woff2?|ttf|png)";

    /** Asked for with the engine's version in the address: another version is another address. */
    private static final String PLUGIN = "/camunda/api/[a-z]+/plugin/[A-Za-z]+/static/.*";

    private PageHeaders() {}

    static void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(PageHeaders::write);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        // Camunda sets a policy of its own, with a nonce; two policies would both have to agree.
        if (!path.startsWith("/camunda/")) response.setHeader("Content-Security-Policy", CONTENT);
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL))
            response.setHeader(HttpHeaders.CACHE_CONTROL, caching(path));
    }

    private static String caching(String path) {
        if (path.matches(PLUGIN)) return "private, max-age=86400";
        return keep(path) ? "no-cache" : "no-store";
    }

    /** no-cache: kept, but asked after each time, so that a new release is seen at once. */
    private static boolean keep(String path) {
        return !path.contains("/api/") && path.matches(SAME_FOR_ALL);
    }
}
