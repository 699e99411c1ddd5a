package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address of the engine's web applications that is written in another way than they write it: the servlet
 * container decodes before it chooses, the engine's filters compare undecoded, and between the two lies a way round them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainAddresses extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String servlet = request.getServletPath();
        boolean engine = servlet.startsWith("/camunda") || servlet.startsWith("/engine-rest");
        // With an end put to both, "/camunda/api/engine;x=y" does not begin like "/camunda/api/engine" either.
        if (engine && !(request.getRequestURI() + "/").startsWith(request.getContextPath() + servlet + "/"))
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(request, response);
    }
}
