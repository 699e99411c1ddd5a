package vn.dondoc.security;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the login form; Spring Security takes what is sent from it. */
@Controller
class LoginPage {
    @GetMapping("/login")
    String show(@AuthenticationPrincipal SignedIn person) {
        return person == null ? "login" : "redirect:/";
    }
}
