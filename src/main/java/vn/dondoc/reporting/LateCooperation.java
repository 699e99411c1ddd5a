package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Answers that agencies wait for beyond their date: known to the package above that asks for co-operation. */
public interface LateCooperation {
    /** Of the directives' assignments as it was at {@code asOf}, the longest late first. */
    List<Late> of(Collection<UUID> directives, Instant asOf);

    /**
     * @param lead who waits, and is not charged with this
     * @param agency who has not answered
     * @param answerBy last day it had, inclusive
     */
    record Late(UUID directiveId, String lead, String agency, LocalDate answerBy) {}
}
