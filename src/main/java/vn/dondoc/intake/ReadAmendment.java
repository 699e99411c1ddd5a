package vn.dondoc.intake;

/**
 * A document that this one changes.
 *
 * @param number as "200/KH-UBND", without inner spaces
 * @param date ISO; null where it is cited without one
 * @param span of the words that say so
 */
public record ReadAmendment(String number, String date, Kind kind, Span span) {
    /** The farther-reaching deed comes later. */
    public enum Kind {
        /** It stays in force otherwise. */
        AMENDS("sửa đổi"),
        REPEALS("bãi bỏ"),
        REPLACES("thay thế");

        private final String deed;

        Kind(String deed) {
            this.deed = deed;
        }

        public String deed() {
            return deed;
        }
    }
}
