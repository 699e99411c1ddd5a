package vn.dondoc.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.intake.ReadContent;
import vn.dondoc.intake.ReadDirective;

/** The document that a directive was made of, for what only the document knows. */
@Component
class DraftsBefore {
    private final DraftTable drafts;
    private final EntryTable entries;
    private final Json json;

    DraftsBefore(DraftTable drafts, EntryTable entries, Json json) {
        this.drafts = drafts;
        this.entries = entries;
        this.json = json;
    }

    ListedBefore of(UUID directive) {
        List<Draft> all = drafts.ofDirective(directive);
        if (all.isEmpty()) return ListedBefore.NOTHING;
        Draft draft = all.get(0);
        return new ListedBefore(sections(draft), people(draft));
    }

    private Map<String, String> sections(Draft draft) {
        Map<String, String> names = new HashMap<>();
        ReadDirective read = json.as(json.parsed(drafts.reading(draft.id())), ReadDirective.class);
        for (ReadContent content : read.generalContents())
            if (content.kind().equals("general") && content.section() != null && content.heading() != null)
                names.putIfAbsent(content.section(), content.heading());
        return names;
    }

    private Map<UUID, String> people(Draft draft) {
        Map<UUID, String> people = new HashMap<>();
        for (Entry entry : entries.of(draft.id())) {
            Optional<String> named = Responsible.in(entry, draft.text());
            named.ifPresent(person -> people.put(entry.id(), person));
        }
        return people;
    }
}
