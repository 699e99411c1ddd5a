package vn.dondoc.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.shared.DomainException;

/** The directive would not be taken by the register, and what it says about which entry. */
final class NotMade extends DomainException {
    private final transient Map<UUID, Map<String, List<DomainException>>> problems;

    private NotMade(Map<UUID, Map<String, List<DomainException>>> problems) {
        super("drafting.notMade", problems.size());
        this.problems = problems;
    }

    static NotMade because(Map<UUID, Map<String, List<DomainException>>> problems) {
        return new NotMade(problems);
    }

    /** By entry, then by the name of the input. */
    Map<UUID, Map<String, List<DomainException>>> problems() {
        return problems;
    }
}
