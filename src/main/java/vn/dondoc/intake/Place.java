package vn.dondoc.intake;

import java.util.Set;

/** Names of places as far as they shape the names of agencies. */
final class Place {
    private static final String WORD = "(?:\\p{Lu}\\p{Ll}++|\\p{Lu}['’]\\p{L}\\p{Ll}*+)";

    /** Up to four words, each with a capital; "Cư M'gar". */
    static final String NAME =
            "(?!UBND|HĐND|Sở|Ban|Cục|Công an|Chủ|Văn phòng|Hội|Trung tâm)" + WORD + "(?:(?: |-)" + WORD + "){0,3}";

    /** Cities with the rank of a province: their name adds nothing to "UBND thành phố". */
    private static final Set<String> CITIES = Set.of("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế");

    private Place() {}

    static boolean province(String name) {
        return CITIES.contains(name);
    }
}
