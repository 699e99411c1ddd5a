package vn.dondoc.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands behind the letters of a table on which morning: people of the sample province, and who is away. */
final class Staff {
    private static final Map<String, String> AGENCIES = Map.of(
            "sct", "so-cong-thuong",
            "sxd", "so-xay-dung",
            "stc", "so-tai-chinh",
            "kkt", "ban-quan-ly-kkt-dong-nam",
            "thongke", "thong-ke-tinh");

    private final List<Absence> absences = new ArrayList<>();

    /** @param from first morning on which he cannot be reached; {@code back} the first one after it */
    private record Absence(String login, LocalDate from, LocalDate back) {}

    void away(String login, String from, String back) {
        absences.add(new Absence(login, LocalDate.parse(from), LocalDate.parse(back)));
    }

    static String agency(String code) {
        return AGENCIES.get(code);
    }

    static String officer(String code) {
        return (code.equals("thongke") ? "congchuc." : "chuyenvien.") + code;
    }

    static String head(String code) {
        return "lanhdao." + code;
    }

    static Reporter reporter(String code) {
        return new Reporter(code, agency(code), officer(code), head(code), 0, null, null, 0);
    }

    /**
     * O officer, else the head; H head; M mailbox; S coordinators of Sở Công Thương, the standing agency; F the Office;
     * C the Chairman; D the Phó Chủ tịch in charge.
     */
    Set<String> reached(String letters, String code, LocalDate day) {
        Set<String> reached = new LinkedHashSet<>();
        for (char letter : letters.toCharArray())
            switch (letter) {
                case 'O' -> reached.add(there(officer(code), day) ? officer(code) : head(code));
                case 'H' -> reached.add(head(code));
                case 'M' -> reached.add(agency(code));
                case 'S' -> reached.addAll(List.of("chuyenvien.sct", "truongphong.sct"));
                case 'F' -> reached.addAll(List.of("chuyenvien.vp", "lanhdao.vp"));
                case 'C' -> reached.add("chutich");
                case 'D' -> reached.add("totruong.to01");
                default -> throw new IllegalArgumentException(letters);
            }
        return reached;
    }

    private boolean there(String login, LocalDate day) {
        return absences.stream()
                .noneMatch(a -> a.login().equals(login) && !day.isBefore(a.from()) && day.isBefore(a.back()));
    }
}
