package vn.dondoc.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;

/** The Office makes ladders on a page; leaders and administrators look; for everybody else there is no such page. */
@DonDocTest
class LadderPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    VersionRows rows;

    @Autowired
    Ladders ladders;

    @Autowired
    JdbcClient jdbc;

    private Visitor office;

    @BeforeEach
    void logIn() {
        office = visitor("chuyenvien.vp");
    }

    @Test
    void theOfficeReadsBothLaddersWithoutKnowingDmn() {
        assertThat(office.get("/thang-nhac").body())
                .contains("Thang nhắc việc", "Thang trình lãnh đạo", "Đang áp dụng: phiên bản 1")
                .contains("Quá hạn từ 3 ngày", "Chuyên viên đầu mối", "văn bản đôn đốc")
                .contains("Đưa vào phiếu trình Chủ tịch UBND tỉnh")
                .contains("href=\"/thang-nhac\"")
                .doesNotContain("OFFICER");
    }

    @Test
    void rowsAreEditedStoredComparedAndPutInForceWithAReason() {
        Map<String, String> typed = escalationRows("-5");
        typed.put("note", "Trình chậm hơn một ngày");

        String stored = office.form("/thang-nhac/trinh-lanh-dao/sua", typed)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String path = stored.substring(stored.indexOf("/thang-nhac"));
        String page = office.get(path).body();

        assertThat(page).contains("Chưa áp dụng", "Mới", "Quá hạn từ 5 ngày", "Dòng đang áp dụng sẽ bỏ hoặc thay");
        assertThat(rows.inForce(LadderName.ESCALATION))
                .map(LadderVersion::number)
                .contains(1);

        UUID first = ladders.inForce(LadderName.ESCALATION).version();
        assertThat(office.form(path + "/ap-dung", Map.of("seen", first.toString(), "reason", " "))
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(rows.inForce(LadderName.ESCALATION))
                .map(LadderVersion::number)
                .contains(1);
        office.form(path + "/ap-dung", Map.of("seen", first.toString(), "reason", "Theo ý kiến Chánh Văn phòng"));

        assertThat(ladders.inForce(LadderName.ESCALATION).number()).isEqualTo(2);
        assertThat(office.get("/thang-nhac").body()).contains("Theo ý kiến Chánh Văn phòng");
        assertThat(jdbc.sql("select action from audit_event order by at")
                        .query(String.class)
                        .list())
                .containsSubsequence("LADDER_STORED", "LADDER_IN_FORCE");
        // Whoever decided by what was in force before is told so.
        assertThat(office.form(
                                "/thang-nhac/phien-ban/" + first + "/ap-dung",
                                Map.of("seen", first.toString(), "reason", "Trở lại"))
                        .body())
                .contains("người khác đã áp dụng phiên bản 2");
    }

    @Test
    void aRefusedRowSaysSoAndKeepsWhatWasTyped() {
        Map<String, String> typed = escalationRows("nhiều");
        typed.put("note", "Ghi chú giữ lại");

        String page = office.form("/thang-nhac/trinh-lanh-dao/sua", typed).body();

        assertThat(page)
                .contains("Sửa thang trình", "Dòng 1, cột &quot;Số ngày làm việc còn lại&quot;")
                .contains("value=\"nhiều\"", "Ghi chú giữ lại");
        assertThat(rows.all(LadderName.ESCALATION)).hasSize(1);
    }

    @Test
    void aRowIsAddedAndDroppedWithoutLosingTheOthers() {
        Map<String, String> typed = escalationRows("-4");
        typed.put("them", "1");
        assertThat(office.form("/thang-nhac/trinh-lanh-dao/sua", typed).body()).contains("Dòng 3");
        typed.remove("them");
        typed.put("bo", "1");
        assertThat(office.form("/thang-nhac/trinh-lanh-dao/sua", typed).body())
                .contains("Dòng 1")
                .doesNotContain("Dòng 2");
    }

    @Test
    void aVersionIsTakenAwayAsFileAndComesBackAsOne() {
        UUID id = ladders.inForce(LadderName.REMINDER).version();
        String file = office.get("/thang-nhac/phien-ban/" + id + "/thang.dmn").body();

        assertThat(DmnFile.cells(LadderName.REMINDER, file)).hasSize(37);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chutich", "totruong.to01", "quantri"})
    void leadersAndAdministratorsLookOnly(String login) {
        Visitor visitor = visitor(login);
        UUID id = ladders.inForce(LadderName.ESCALATION).version();

        assertThat(visitor.get("/thang-nhac").body())
                .contains("Thang trình lãnh đạo")
                .doesNotContain("Tải lên", "Sửa thành");
        assertThat(visitor.get("/thang-nhac/phien-ban/" + id).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/thang-nhac/trinh-lanh-dao/sua").statusCode()).isEqualTo(404);
        visitor.form("/thang-nhac/trinh-lanh-dao/sua", escalationRows("-5"));
        visitor.form("/thang-nhac/phien-ban/" + id + "/ap-dung", Map.of("seen", id.toString(), "reason", "Thử"));
        assertThat(rows.all(LadderName.ESCALATION)).hasSize(1);
        assertThat(rows.log(LadderName.ESCALATION)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chuyenvien.sct", "truongphong.sct", "lanhdao.sct", "chuyenvien.sxd", "lanhdao.sxd", "vanthu.sxd"
            })
    void forOthersThereAreNoLadders(String login) {
        Visitor visitor = visitor(login);
        UUID id = ladders.inForce(LadderName.REMINDER).version();

        for (String path : new String[] {
            "/thang-nhac",
            "/thang-nhac/thu",
            "/thang-nhac/phien-ban/" + id,
            "/thang-nhac/phien-ban/" + id + "/thang.dmn",
            "/thang-nhac/nhac-viec/sua"
        }) assertThat(visitor.get(path).statusCode()).as(path).isIn(403, 404);
        assertThat(visitor.get("/").body()).doesNotContain("/thang-nhac");
    }

    /** The packaged escalation ladder, its first row beginning on that day. */
    private static Map<String, String> escalationRows(String first) {
        Map<String, String> fields = new LinkedHashMap<>();
        String[][] rows = {{"NORMAL", first}, {"URGENT", "-3"}};
        for (int i = 0; i < rows.length; i++) {
            fields.put("rules[" + i + "].kinds[0]", "REPORT");
            fields.put("rules[" + i + "].kinds[1]", "ASSIGNMENT");
            fields.put("rules[" + i + "].priorities", rows[i][0]);
            fields.put("rules[" + i + "].first", rows[i][1]);
            fields.put("rules[" + i + "].last", "");
        }
        return fields;
    }

    private Visitor visitor(String login) {
        return new Visitor("http://localhost:" + port).login(login, "dondoc");
    }
}
