package vn.dondoc.amendment;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the later document does to one running assignment, or what it adds. A proposal: a person decides.
 *
 * @param from null where it is added
 * @param to null where the later document does not name it
 */
record Change(Line from, Line to, Set<Deed> deeds) {
    enum Deed {
        UNCHANGED("Giữ nguyên"),
        NEW_TEXT("Nội dung mới"),
        NEW_DATE("Thời hạn mới"),
        NEW_LEAD("Cơ quan chủ trì mới"),
        WITHDRAWN("Thôi giao"),
        ADDED("Bổ sung");

        private final String label;

        Deed(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Change {
        deeds = Set.copyOf(deeds);
    }

    static Change added(Line to) {
        return new Change(null, to, Set.of(Deed.ADDED));
    }

    /** @param whole the later document stands in the place of the earlier one: what it does not name is over */
    static Change notNamed(Line from, boolean whole) {
        return new Change(from, null, Set.of(whole ? Deed.WITHDRAWN : Deed.UNCHANGED));
    }

    /** What the later document leaves out of a task that it names, stays. */
    static Change between(Line from, Line to) {
        Set<Deed> deeds = new TreeSet<>();
        if (!Words.same(from.text(), to.text())) deeds.add(Deed.NEW_TEXT);
        if (to.dueOn() != null && !Objects.equals(from.inForceOn(), to.inForceOn())) deeds.add(Deed.NEW_DATE);
        if (to.lead() != null && !Words.same(from.lead(), to.lead())) deeds.add(Deed.NEW_LEAD);
        return new Change(from, to, deeds.isEmpty() ? Set.of(Deed.UNCHANGED) : deeds);
    }
}
