package vn.dondoc.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Originals;

/** Answers directives about the documents they were read from. */
@Component
class DraftOriginals implements Originals {
    private final DraftTable drafts;
    private final EntryTable entries;

    DraftOriginals(DraftTable drafts, EntryTable entries) {
        this.drafts = drafts;
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
        for (Draft draft : drafts.ofDirective(directiveId))
            for (Entry entry : entries.of(draft.id()))
                if (entry.span() != null) places.put(entry.id(), place(draft, entry));
        return places;
    }

    private static Place place(Draft draft, Entry entry) {
        return new Place(
                entry.span().in(draft.text()),
                "/doc-van-ban/" + draft.id() + "?muc=" + entry.id() + "#e-" + entry.id());
    }
}
