package vn.dondoc.amendment;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.security.SignedIn;

/** A read document against the directives in force that it changes. */
@Controller
class AmendmentPages {
    private final Amendments amendments;

    AmendmentPages(Amendments amendments) {
        this.amendments = amendments;
    }

    @GetMapping("/doc-van-ban/{draft}/doi-chieu")
    ModelAndView compare(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn person) {
        return new ModelAndView("amendment/comparison", "page", amendments.compare(draft, person));
    }
}
