package vn.dondoc.drafting;

import java.util.Locale;

/** Which assignments the page lists. */
enum EntryFilter {
    TAT_CA("Tất cả"),
    CHUA_RA_SOAT("Chưa rà soát"),
    NGHI_VAN("Có nghi vấn"),
    DA_BO("Đã bỏ");

    private final String label;

    EntryFilter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in an address: "chua-ra-soat". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static EntryFilter of(String key) {
        for (EntryFilter filter : values()) if (filter.key().equals(key)) return filter;
        return TAT_CA;
    }

    boolean shows(EntryView entry) {
        return switch (this) {
            case TAT_CA -> true;
            case CHUA_RA_SOAT -> entry.state() == Entry.State.UNCHECKED;
            case NGHI_VAN ->
                entry.doubtful() && !entry.dropped() || !entry.problems().isEmpty();
            case DA_BO -> entry.dropped();
        };
    }
}
