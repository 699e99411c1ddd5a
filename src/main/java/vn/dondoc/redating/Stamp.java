package vn.dondoc.redating;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.DateMove;

/** One short text for everything a person has seen before he confirms. */
final class Stamp {
    private final MessageDigest digest;

    private Stamp() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(List<CalendarYear> years, List<DateMove> moves) {
        Stamp stamp = new Stamp();
        years.forEach(year -> stamp.add(year.year() + "/" + year.version()));
        moves.forEach(move -> stamp.add(move.kind() + "/" + move.subjectId() + "/" + move.from() + "/" + move.to()));
        return HexFormat.of().formatHex(stamp.digest.digest());
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
