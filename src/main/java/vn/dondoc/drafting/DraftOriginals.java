package vn.dondoc.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Originals;

/** Answers directives about the documents they were read from. */
@Component
class DraftOriginals implements Originals {
    private final DraftTable drafts;
    private final AmendmentsOfDrafts amendments;
    private final EntryTable entries;

    DraftOriginals(DraftTable drafts, AmendmentsOfDrafts amendments, EntryTable entries) {
        this.drafts = drafts;
        this.amendments = amendments;
        this.entries = entries;
    }

    @Override
    public Optional<Original> of(UUID directiveId) {
        return drafts.ofDirective(directiveId).stream()
                .findFirst()
                .map(draft -> new Original(draft.file().name(), "/van-ban/" + directiveId + "/van-ban-goc"));
    }

    @Override
    public Map<UUID, Place> places(UUID directiveId) {
        Map<UUID, Place> places = new HashMap<>();
        documents(directiveId).forEach(draft -> {
            for (Entry entry : entries.of(draft.id()))
                if (entry.span() != null) places.put(entry.id(), place(draft, entry));
        });
        return places;
    }

    /** What it was read from and what changed it. */
    private Stream<Draft> documents(UUID directiveId) {
        return Stream.concat(
                drafts.ofDirective(directiveId).stream(),
                amendments.inForce(directiveId).stream().flatMap(id -> drafts.find(id).stream()));
    }

    private static Place place(Draft draft, Entry entry) {
        return new Place(
                entry.span().in(draft.text()),
                "/doc-van-ban/" + draft.id() + "?muc=" + entry.id() + "#e-" + entry.id());
    }
}
