package vn.dondoc.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.dondoc.agency.Agencies;

/** Our pages and the engine's web applications: one login, one session, one logout, nothing open but the login. */
@Configuration
class PageSecurity {
    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher CALLED_BY_SCRIPTS =
            new OrRequestMatcher(PATH.matcher("/camunda/api/**"), PATH.matcher("/api/**"));

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Agencies agencies) throws Exception {
        return http.authorizeHttpRequests(PageSecurity::doors)
                .addFilterBefore(new StillInOffice(agencies), AnonymousAuthenticationFilter.class)
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/"))
                .logout(PageSecurity::logout)
                .csrf(OwnCsrf::configure)
                .exceptionHandling(PageSecurity::refusals)
                .requestCache(cache -> cache.requestCache(asked()))
                .headers(PageHeaders::configure)
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PATH.matcher("/login"), open("/css/**"), open("/js/**"), open("/favicon.svg"))
                .permitAll()
                // Its own door: a link signed for one agency (package account).
                .requestMatchers(at(GET, "/xin-tai-khoan"), at(POST, "/xin-tai-khoan"))
                .permitAll()
                .requestMatchers(open("/actuator/health"))
                .permitAll()
                .requestMatchers(PATH.matcher("/actuator/**"))
                .denyAll()
                .requestMatchers(PATH.matcher("/camunda/**"))
                .access(new WebappDoors())
                .requestMatchers(
                        PATH.matcher("/danh-muc/nguoi-dung/**"),
                        PATH.matcher("/danh-muc/co-quan/**"),
                        PATH.matcher("/demo/dong-ho/**"))
                .hasRole("ADMINISTRATOR")
                .requestMatchers(
                        PATH.matcher("/lich-lam-viec/*/sua"),
                        PATH.matcher("/lich-lam-viec/*/thay-doi/*"),
                        at(POST, "/lich-lam-viec/**"))
                .hasAuthority(OfficerLogin.OFFICE)
                .requestMatchers(
                        PATH.matcher("/doc-van-ban/**"),
                        PATH.matcher("/sua-doi/**"),
                        PATH.matcher(DocumentSecurity.DOCUMENTS))
                .hasRole("COORDINATOR")
                .requestMatchers(PATH.matcher("/thang-nhac/**"))
                .hasAnyRole("COORDINATOR", "CHAIRMAN", "DEPUTY", "ADMINISTRATOR")
                .anyRequest()
                .authenticated();
    }

    /** Camunda's "log out" clears only its own part of the session and leaves the person logged in: it ends ours too. */
    private static void logout(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(new OrRequestMatcher(
                        at(POST, "/logout"), at(POST, "/camunda/api/admin/auth/user/{engine}/logout")))
                .deleteCookies("JSESSIONID")
                .logoutSuccessHandler((request, response, who) -> {
                    if (CALLED_BY_SCRIPTS.matches(request)) response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                    else response.sendRedirect(request.getContextPath() + "/login?logout");
                });
    }

    /** A script gets a plain 401 or 403, never the login page in place of its data. */
    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        var entries = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
        entries.put(CALLED_BY_SCRIPTS, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        var entry = new DelegatingAuthenticationEntryPoint(entries);
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
        var page = new AccessDeniedHandlerImpl();
        refusals.authenticationEntryPoint(entry).accessDeniedHandler((request, response, denied) -> {
            if (CALLED_BY_SCRIPTS.matches(request)) response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            else page.handle(request, response, denied);
        });
    }

    /** The page a person asked for before he logged in, as by the link in a mail; not the pictures on it. */
    private static HttpSessionRequestCache asked() {
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(request -> GET.matches(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
        return asked;
    }

    private static RequestMatcher open(String path) {
        return at(GET, path);
    }

    private static RequestMatcher at(HttpMethod method, String path) {
        return PATH.matcher(method, path);
    }
}
