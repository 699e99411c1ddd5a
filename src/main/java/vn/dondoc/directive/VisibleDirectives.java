package vn.dondoc.directive;

import java.util.UUID;
import vn.dondoc.security.SignedIn;

/** Which directives a person may see. */
public interface VisibleDirectives {
    /** @throws DirectiveRefused when there is none that he may see */
    Directive visible(UUID id, SignedIn person);
}
