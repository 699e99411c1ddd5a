package vn.dondoc.ladder;

import java.util.List;
import vn.dondoc.shared.DomainException;

/** A refusal about ladders. */
public final class LadderRefused extends DomainException {
    private LadderRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** @param reasons in Vietnamese, at least one; named as "rule and column" or "kind and priority" */
    static LadderRefused faulty(List<String> reasons) {
        return new LadderRefused("ladder.faulty", "- " + String.join("\n- ", reasons));
    }

    /** The single reasons of a faulty ladder; else none. */
    List<String> reasons() {
        return key().equals("ladder.faulty")
                ? List.of(arguments().get(0).toString().substring(2).split("\n- "))
                : List.of();
    }

    static LadderRefused tooLarge(long kilobytes) {
        return new LadderRefused("ladder.tooLarge", kilobytes);
    }

    static LadderRefused notDmn() {
        return new LadderRefused("ladder.notDmn");
    }

    static LadderRefused wrongTable(String label, String expected) {
        return new LadderRefused("ladder.wrongTable", label, expected);
    }

    static LadderRefused wrongHitPolicy(String policy) {
        return new LadderRefused("ladder.wrongHitPolicy", policy);
    }

    static LadderRefused wrongColumns(String expected) {
        return new LadderRefused("ladder.wrongColumns", expected);
    }

    static LadderRefused noReason() {
        return new LadderRefused("ladder.noReason");
    }

    static LadderRefused noNote() {
        return new LadderRefused("ladder.noNote");
    }

    static LadderRefused changedMeanwhile(int number) {
        return new LadderRefused("ladder.changedMeanwhile", number);
    }

    static LadderRefused alreadyInForce(int number) {
        return new LadderRefused("ladder.alreadyInForce", number);
    }

    static LadderRefused sameAs(int number) {
        return new LadderRefused("ladder.sameAs", number);
    }

    static LadderRefused unknown() {
        return new LadderRefused("ladder.unknown");
    }
}
