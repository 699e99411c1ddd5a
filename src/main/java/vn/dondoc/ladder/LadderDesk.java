package vn.dondoc.ladder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/** What the Office does with ladders. A version is only stored when it could be put in force as it is. */
@Service
class LadderDesk {
    private final VersionRows rows;
    private final LadderCheck check;
    private final LadderAccess access;
    private final AuditTrail trail;

    LadderDesk(VersionRows rows, LadderCheck check, LadderAccess access, AuditTrail trail) {
        this.rows = rows;
        this.check = check;
        this.access = access;
        this.trail = trail;
    }

    /** @return the stored version; nothing is in force by that */
    @Transactional
    UUID save(SignedIn person, LadderName ladder, List<RuleCells> typed, String note) {
        access.requireEditor(person);
        return store(person, ladder, check.check(ladder, typed), note, LadderVersion.Origin.EDITED);
    }

    @Transactional
    UUID upload(SignedIn person, LadderName ladder, byte[] file, String note) {
        access.requireEditor(person);
        if (file.length > DmnFile.MOST_BYTES) throw LadderRefused.tooLarge(file.length / 1024);
        List<Rule> rules = check.check(ladder, DmnFile.cells(ladder, text(file)));
        return store(person, ladder, rules, note, LadderVersion.Origin.UPLOADED);
    }

    /** @param seen the version that was in force when the person decided */
    @Transactional
    void putInForce(SignedIn person, UUID id, UUID seen, String reason) {
        access.requireEditor(person);
        if (reason == null || reason.isBlank()) throw LadderRefused.noReason();
        rows.waitForOthers();
        LadderVersion version = rows.find(id).orElseThrow(LadderRefused::unknown);
        LadderVersion current = rows.inForce(version.ladder()).orElseThrow();
        if (current.id().equals(id)) throw LadderRefused.alreadyInForce(current.number());
        if (!current.id().equals(seen)) throw LadderRefused.changedMeanwhile(current.number());
        check.check(version.ladder(), DmnFile.cells(version.ladder(), version.dmn()));
        rows.putInForce(version, person.login(), reason.strip());
        trail.record(
                person.login(),
                "LADDER_IN_FORCE",
                "LADDER_VERSION",
                id,
                Map.of("ladder", version.ladder().name(), "number", version.number(), "before", current.number()));
    }

    private UUID store(SignedIn person, LadderName ladder, List<Rule> rules, String note, LadderVersion.Origin origin) {
        if (note == null || note.isBlank()) throw LadderRefused.noNote();
        rows.waitForOthers();
        String dmn = DmnWriter.write(ladder, rules);
        Optional<LadderVersion> same =
                rows.all(ladder).stream().filter(v -> v.dmn().equals(dmn)).findFirst();
        if (same.isPresent()) throw LadderRefused.sameAs(same.get().number());
        LadderVersion added = rows.add(ladder, dmn, note.strip(), origin, person.login());
        trail.record(
                person.login(),
                "LADDER_STORED",
                "LADDER_VERSION",
                added.id(),
                Map.of("ladder", ladder.name(), "number", added.number()));
        return added.id();
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw LadderRefused.notDmn();
        }
    }
}
