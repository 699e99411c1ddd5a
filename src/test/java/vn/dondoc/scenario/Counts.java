package vn.dondoc.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.reporting.Reporting.Standing;

/** Who owed and who sent, read from wherever it is told: the numbers must be the same everywhere. */
record Counts(int owed, int inTime, int late, int missing) {
    private static final Pattern SENTENCE = Pattern.compile(
            "có (\\d+)/(\\d+) cơ quan, đơn vị, địa phương gửi báo cáo; trong đó (\\d+) báo cáo gửi đúng hạn,"
                    + " (?:(\\d+)|không có) báo cáo gửi chậm; (\\d+) cơ quan, đơn vị, địa phương chưa gửi báo cáo");

    static Counts of(Standing s) {
        return new Counts(s.expected(), (int) (s.sent() - s.late()), (int) s.late(), s.expected() - (int) s.sent());
    }

    static Counts onBoard(String page) {
        return new Counts(
                number(page, "expected"), number(page, "in-time"), number(page, "late"), number(page, "missing"));
    }

    /** The sentence of the report and of the mail about it. */
    static Counts told(String text) {
        Matcher m = SENTENCE.matcher(text.replaceAll("\\s+", " "));
        if (!m.find()) throw new AssertionError("no sentence about who sent in: " + text);
        int late = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
        var counts = new Counts(
                Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), late, Integer.parseInt(m.group(5)));
        if (counts.inTime + counts.late != Integer.parseInt(m.group(1)))
            throw new AssertionError("does not add: " + text);
        return counts;
    }

    private static int number(String page, String id) {
        return Integer.parseInt(Site.text(page, id).orElseThrow());
    }
}
