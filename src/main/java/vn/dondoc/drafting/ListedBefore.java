package vn.dondoc.drafting;

import java.util.Map;
import java.util.UUID;

/**
 * What a directive's document said and the register has no input for.
 *
 * @param sections their names by their paths: "A.I", "Hạ tầng giao thông"
 * @param people "Người đứng đầu chịu trách nhiệm" by the entry that names him
 */
record ListedBefore(Map<String, String> sections, Map<UUID, String> people) {
    static final ListedBefore NOTHING = new ListedBefore(Map.of(), Map.of());

    /** @param entry may be null; so is what nobody wrote */
    String responsible(UUID entry) {
        return entry == null ? null : people.get(entry);
    }
}
