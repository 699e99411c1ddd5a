package vn.dondoc.escalation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** Our own pages as a signed-in person sees them; what stands before the pages (login, CSRF) is tested elsewhere. */
@TestComponent
public class Browser {
    private final MockMvc mvc;
    private final Agencies agencies;

    public Browser(WebApplicationContext context, Agencies agencies) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.agencies = agencies;
    }

    public ResultActions opens(String login, String path) throws Exception {
        return as(login, get(path));
    }

    public ResultActions sends(String login, String path, Map<String, String> fields) throws Exception {
        var request = post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return as(login, request);
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        SignedIn person = SignedIn.of(agencies.officer(login).orElseThrow());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, java.util.List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return mvc.perform(request);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
