package vn.dondoc.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Programmes hand documents in with a coordinator's password with each call, without a session: no cookie counts on this
 * way, so no page of another site can go it in somebody's name. A call without a password goes the way of our pages.
 */
@Configuration
class DocumentSecurity {
    static final String DOCUMENTS = "/api/directives/drafts/**";

    private static final RequestMatcher WITH_PASSWORD = request -> {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return sent != null && sent.regionMatches(true, 0, "Basic ", 0, 6);
    };

    @Bean
    @Order(1)
    SecurityFilterChain documents(HttpSecurity http) throws Exception {
        // No challenge: a browser that was asked for a password would send it with other sites' requests too.
        var plain = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.securityMatcher(new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(DOCUMENTS), WITH_PASSWORD))
                .authorizeHttpRequests(calls -> calls.anyRequest().hasRole("COORDINATOR"))
                .httpBasic(basic -> basic.authenticationEntryPoint(plain))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(plain))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
