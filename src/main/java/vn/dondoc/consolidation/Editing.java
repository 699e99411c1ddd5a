package vn.dondoc.consolidation;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** What the standing agency writes into the draft, paragraph by paragraph. */
@Service
class Editing {
    private static final int LIMIT = 20_000;

    private final Access access;
    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final Agencies agencies;
    private final Clock clock;

    Editing(Access access, ReportStore reports, ParagraphStore paragraphs, Agencies agencies, Clock clock) {
        this.access = access;
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * @param version the paragraph had when it was shown
     * @param builtVersion of the built text that was shown with it
     * @param text empty leaves the paragraph out; null brings the built text back
     * @param settlement null leaves it as it is
     */
    record Edit(int version, Integer builtVersion, String text, Paragraph.Settlement settlement) {}

    @Transactional
    public Paragraph save(SignedIn person, UUID roundId, UUID paragraphId, Edit edit) {
        reports.lock(roundId);
        access.edit(person, roundId);
        Paragraph now = paragraphs.find(roundId, paragraphId).orElseThrow(ConsolidationRefused::unknownParagraph);
        if (now.version() != edit.version()) throw stale(now);
        String text = kept(now, edit.text());
        var settlement = edit.settlement() == null ? now.settlement() : edit.settlement();
        Integer seen = edit.builtVersion() == null ? Integer.valueOf(now.builtVersion()) : edit.builtVersion();
        if (!paragraphs.edit(
                now, text, settlement, text == null ? null : seen, person.login(), Timestamp.from(clock.instant())))
            throw stale(now);
        return paragraphs.find(roundId, paragraphId).orElseThrow();
    }

    @Transactional
    public Paragraph add(SignedIn person, UUID roundId, String sectionCode, String text) {
        reports.lock(roundId);
        access.edit(person, roundId);
        Section section = Section.find(sectionCode).filter(Section::typed).orElseThrow(ConsolidationRefused::notTyped);
        String clean = clean(text);
        if (clean == null || clean.isEmpty()) throw ConsolidationRefused.empty();
        UUID id = paragraphs.add(roundId, section, clean, person.login(), Timestamp.from(clock.instant()));
        return paragraphs.find(roundId, id).orElseThrow();
    }

    /** A text that says what was built is no edit: it follows its source again. */
    private static String kept(Paragraph now, String text) {
        String clean = clean(text);
        if (now.typed()) return clean == null ? "" : clean;
        return clean == null || clean.equals(clean(now.builtText())) ? null : clean;
    }

    private static String clean(String text) {
        if (text == null) return null;
        if (text.length() > LIMIT) throw ConsolidationRefused.tooLong(LIMIT);
        return Normalizer.normalize(text.replace("\r\n", "\n").replace("\u0000", ""), Normalizer.Form.NFC)
                .strip();
    }

    private ConsolidationRefused stale(Paragraph now) {
        return ConsolidationRefused.stale(agencies.nameOf(now.editedBy()), VietnameseDates.moment(now.editedAt()));
    }
}
