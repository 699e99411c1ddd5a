package vn.dondoc.reporting;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** Persons at our own pages; what stands before the pages (login, CSRF) is tested elsewhere. */
@TestComponent
class Visitors {
    private final MockMvc mvc;
    private final Agencies agencies;

    Visitors(WebApplicationContext context, Agencies agencies) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.agencies = agencies;
    }

    ResultActions opens(String login, String path) throws Exception {
        return as(login, get(path));
    }

    ResultActions sends(String login, String path, Map<String, String> fields) throws Exception {
        var request = post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return as(login, request);
    }

    /** @param file null when none was chosen */
    ResultActions sends(String login, String path, Map<String, String> fields, MockMultipartFile file)
            throws Exception {
        var request = multipart(path);
        if (file != null) request.file(file);
        fields.forEach(request::param);
        return as(login, request);
    }

    ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        SignedIn person = SignedIn.of(agencies.officer(login).orElseThrow());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            return mvc.perform(request);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
