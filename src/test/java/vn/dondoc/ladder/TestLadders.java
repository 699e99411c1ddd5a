package vn.dondoc.ladder;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** Stores versions and puts them in force as the Office does; the clean slate takes them away again. */
@TestComponent
public class TestLadders {
    private static final SignedIn OFFICE =
            new SignedIn("chuyenvien.vp", "Chuyên viên theo dõi", Agencies.OFFICE, Set.of(Role.COORDINATOR));

    private final LadderDesk desk;
    private final VersionRows rows;

    TestLadders(LadderDesk desk, VersionRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /** The ladder in force, with its DMN changed. */
    public UUID store(LadderName ladder, UnaryOperator<String> change) {
        String dmn = change.apply(rows.inForce(ladder).orElseThrow().dmn());
        return desk.upload(OFFICE, ladder, dmn.getBytes(StandardCharsets.UTF_8), "Thử");
    }

    public void putInForce(UUID version) {
        LadderName ladder = rows.find(version).orElseThrow().ladder();
        desk.putInForce(OFFICE, version, rows.inForce(ladder).orElseThrow().id(), "Thử");
    }

    /** One rule of the reminder ladder, to be put before {@code </decisionTable>}. */
    public static String rule(String kinds, String days, String priority, String code, String text, String recipients) {
        return "<rule id=\"rule_" + code + "\"><inputEntry><text>" + kinds + "</text></inputEntry><inputEntry><text>"
                + days
                + "</text></inputEntry><inputEntry><text>" + priority + "</text></inputEntry><outputEntry><text>\""
                + code
                + "\"</text></outputEntry><outputEntry><text>\"Nấc "
                + code.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + "\"</text></outputEntry><outputEntry><text>\"" + text
                + "\"</text></outputEntry><outputEntry><text>\"MAIL\"</text></outputEntry><outputEntry><text>\""
                + recipients + "\"</text></outputEntry></rule>";
    }
}
