package vn.dondoc.consolidation;

import java.util.List;
import java.util.UUID;
import vn.dondoc.reporting.Reporting.Kind;

/**
 * Everything the page of a consolidated report shows.
 *
 * @param signs the report lies before this person for signature
 * @param offers difficulties that may be taken in, for who edits
 * @param supplement reports accepted after the signing
 */
record PageView(
        UUID roundId,
        String title,
        String subject,
        String dataLine,
        String directive,
        String directivePath,
        String state,
        boolean published,
        String number,
        String signed,
        int version,
        boolean inside,
        boolean edits,
        boolean signs,
        String note,
        String returnReason,
        Counts counts,
        List<Checks.Check> sums,
        List<String> warnings,
        List<String> offers,
        List<PartView> parts,
        List<Link> supplement) {

    /** expected = accepted + unchecked + returned + missing, and = inTime + late + missing. */
    record Counts(int expected, int accepted, int unchecked, int returned, int missing, int inTime, int late) {
        static Counts of(Figures f) {
            return new Counts(
                    f.expected(),
                    f.count(Kind.ACCEPTED),
                    f.count(Kind.UNCHECKED),
                    f.count(Kind.RETURNED),
                    f.missing(),
                    f.inTime(),
                    f.late());
        }
    }

    record Link(String text, String path) {}
}
