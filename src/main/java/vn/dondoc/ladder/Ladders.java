package vn.dondoc.ladder;

import java.util.List;
import java.util.UUID;

/** The ladders, as those ask who remind and escalate. */
public interface Ladders {
    /** The version in force; asked anew for each sweep, so that a sweep goes by one version from beginning to end. */
    Ladder inForce(LadderName ladder);

    /** @throws LadderRefused when there is none */
    Ladder version(UUID id);

    /** What a page offers to choose from, newest first. */
    List<Choice> choices(LadderName ladder);

    /** @param label "Phiên bản 3 (đang áp dụng)" */
    record Choice(UUID id, String label, boolean inForce) {}
}
