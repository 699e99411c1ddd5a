package vn.dondoc.consolidation;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** What the page saves while somebody types: one paragraph at a time, over the version he had before him. */
@RestController
@RequestMapping("/api/consolidations/{roundId}/paragraphs")
class ConsolidationApi {
    private final Access access;
    private final Editing editing;
    private final ParagraphStore paragraphs;
    private final Agencies agencies;

    ConsolidationApi(Access access, Editing editing, ParagraphStore paragraphs, Agencies agencies) {
        this.access = access;
        this.editing = editing;
        this.paragraphs = paragraphs;
        this.agencies = agencies;
    }

    record Addition(String section, String text) {}

    @GetMapping("/{id}")
    ParagraphView read(@PathVariable UUID roundId, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        var granted = access.read(person, roundId);
        if (!granted.inside()) throw ConsolidationRefused.unknown();
        return view(granted, paragraphs.find(roundId, id).orElseThrow(ConsolidationRefused::unknownParagraph));
    }

    @PutMapping("/{id}")
    ParagraphView save(
            @PathVariable UUID roundId,
            @PathVariable UUID id,
            @RequestBody Editing.Edit edit,
            @AuthenticationPrincipal SignedIn person) {
        return view(access.read(person, roundId), editing.save(person, roundId, id, edit));
    }

    @PostMapping
    ParagraphView add(
            @PathVariable UUID roundId, @RequestBody Addition addition, @AuthenticationPrincipal SignedIn person) {
        return view(access.read(person, roundId), editing.add(person, roundId, addition.section(), addition.text()));
    }

    private ParagraphView view(Access.Granted granted, Paragraph paragraph) {
        return new ParagraphViews(agencies, granted.report().figures(), granted.inside()).of(paragraph);
    }
}
