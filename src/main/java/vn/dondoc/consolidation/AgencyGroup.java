package vn.dondoc.consolidation;

import vn.dondoc.agency.Agency;

/** The rows of the table of who sent, and the names under which local authorities are put together. */
enum AgencyGroup {
    PROVINCIAL("Sở, ban, ngành cấp tỉnh"),
    CENTRAL("Cơ quan Trung ương trên địa bàn"),
    DISTRICT("UBND các huyện, thành phố, thị xã"),
    COMMUNE("UBND các xã, phường"),
    PARTY("Cơ quan Đảng, Mặt trận, đoàn thể");

    private final String label;

    AgencyGroup(String label) {
        this.label = label;
    }

    static AgencyGroup of(Agency.Kind kind) {
        return switch (kind) {
            case PROVINCE, OFFICE, DEPARTMENT -> PROVINCIAL;
            case CENTRAL -> CENTRAL;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
            case UNION, PARTY -> PARTY;
        };
    }

    String label() {
        return label;
    }

    /** Reported together under one letter, not each under its own. */
    boolean local() {
        return this == DISTRICT || this == COMMUNE;
    }
}
