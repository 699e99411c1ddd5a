package vn.dondoc.amendment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.dondoc.directive.LaterDocuments;
import vn.dondoc.drafting.AmendingDocuments;

/** Answers directives about the documents that change them. */
@Component
class AmendmentsOfDirectives implements LaterDocuments {
    private final AmendmentTable amendments;
    private final AmendingDocuments documents;

    AmendmentsOfDirectives(AmendmentTable amendments, AmendingDocuments documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    @Override
    public List<LaterDocument> of(UUID directiveId) {
        return amendments.ofDirective(directiveId).stream()
                .map(a -> new LaterDocument(
                        StringUtils.capitalize(a.kind().deed()) + " theo " + a.citation(),
                        a.state().label(),
                        a.state() == Amendment.State.APPLIED,
                        documents.address(a.draftId(), directiveId).orElse(null),
                        "/sua-doi/" + a.id()))
                .toList();
    }
}
