package vn.dondoc.drafting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/** Which document is applied to which directive. */
@Repository
class AmendmentsOfDrafts implements AmendingDocuments {
    private static final String THIS = " where draft_id = ? and directive_id = ?";

    private final JdbcClient jdbc;
    private final DraftTable drafts;
    private final EntryTable entries;
    private final AuditTrail audit;
    private final Clock clock;

    AmendmentsOfDrafts(JdbcClient jdbc, DraftTable drafts, EntryTable entries, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document may amend several directives, so that it amends one already is no hindrance. */
    @Override
    @Transactional
    public void taken(UUID draftId, UUID directive, SignedIn person) {
        Draft draft = drafts.lock(draftId).filter(d -> d.correctedBy(person)).orElseThrow(DraftingRefused::unknown);
        if (draft.made()) throw DraftingRefused.madeAlready();
        int taken = jdbc.sql("insert into document_draft_amends (draft_id, directive_id) values (?, ?)"
                        + " on conflict do nothing")
                .params(draftId, directive)
                .update();
        if (taken == 1) audit.record(person.login(), "draft.amends", "DRAFT", draftId, Map.of("directive", directive));
    }

    @Override
    public void givenBack(UUID draft, UUID directive) {
        jdbc.sql("delete from document_draft_amends" + THIS)
                .params(draft, directive)
                .update();
    }

    @Override
    public void inForce(UUID draft, UUID directive) {
        jdbc.sql("update document_draft_amends set since = coalesce(since, ?)" + THIS)
                .params(Timestamp.from(clock.instant()), draft, directive)
                .update();
    }

    @Override
    public Map<UUID, String> sentences(UUID draftId) {
        String text = drafts.find(draftId).map(Draft::text).orElse("");
        return entries.of(draftId).stream()
                .filter(entry -> entry.span() != null)
                .collect(Collectors.toMap(Entry::id, entry -> entry.span().in(text)));
    }

    @Override
    public List<String> regimes(UUID draftId) {
        return entries.of(draftId).stream()
                .filter(entry -> entry.kind() == Entry.Kind.REGIME && entry.counts())
                .map(entry -> entry.field("quote"))
                .filter(quote -> !quote.isEmpty())
                .toList();
    }

    @Override
    public Optional<String> address(UUID draft, UUID directive) {
        return inForce(directive).contains(draft)
                ? Optional.of("/van-ban/" + directive + "/van-ban-sua-doi/" + draft)
                : Optional.empty();
    }

    /** The documents that are applied to it, released ones only. */
    List<UUID> inForce(UUID directive) {
        return jdbc.sql("select draft_id from document_draft_amends where directive_id = ? and since is not null")
                .param(directive)
                .query(UUID.class)
                .list();
    }
}
