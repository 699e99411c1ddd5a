package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;

/**
 * Ends the session of an officer who was deactivated, moved or given other roles, at his next click: the session would
 * keep the old ones for hours.
 */
class StillInOffice extends OncePerRequestFilter {
    private final Agencies agencies;

    StillInOffice(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn person && !unchanged(person)) {
            HttpSession session = request.getSession(false);
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean unchanged(SignedIn person) {
        return agencies.officer(person.login())
                .filter(Officer::active)
                .map(SignedIn::of)
                .filter(person::equals)
                .isPresent();
    }
}
