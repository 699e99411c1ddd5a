package vn.dondoc.workflow;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Behind our login every call reaches the engine in the person's name, so that its authorizations decide. */
@Configuration
class EngineWeb {

    @Bean
    FilterRegistrationBean<Filter> engineRestLogin() {
        return login(new ProcessEngineAuthenticationFilter(), 201, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> webappLogin() {
        return login(new ContainerBasedAuthenticationFilter(), 202, "/camunda/app/*", "/camunda/api/*");
    }

    /** @param order after Spring Security, before the filters of the web applications */
    private static FilterRegistrationBean<Filter> login(Filter filter, int order, String... paths) {
        FilterRegistrationBean<Filter> login = new FilterRegistrationBean<>(filter);
        login.setName(filter.getClass().getSimpleName());
        login.addInitParameter("authentication-provider", EngineLogin.class.getName());
        login.addUrlPatterns(paths);
        login.setOrder(order);
        return login;
    }
}
