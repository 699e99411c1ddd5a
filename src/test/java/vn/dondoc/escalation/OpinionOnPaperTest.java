package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** Over HTTP, as browsers do it: an opinion on paper with its number, its date and its scan. */
@EscalationTest
class OpinionOnPaperTest {
    private static final String SCAN = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    private static final Pattern FILE = Pattern.compile("href=\"(/tep/[0-9a-f-]+)\"[^>]*>([^<]+)<");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Escalation escalation;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    String page;
    Visitor office;

    @BeforeEach
    void aDossierLiesWithTheLeaders() {
        scene.report(scene.aprilRound(scene.plan200()), "so-xay-dung");
        time.to("2025-04-22T07:30");
        escalation.sweep();
        time.to("2025-04-24T09:00");
        page = "/phieu-trinh/" + dossier().id();
        scene.does("chuyenvien.vp", dossier().processInstanceId(), "userTask_prepare", proposals());
        office = loggedIn("chuyenvien.vp");
    }

    @Test
    void theScanIsKeptShownAndOpenedByThoseWhoMayReadTheDossierOnly() {
        assertThat(sends(office, "311/VP-CN", "311-VP-CN.pdf", SCAN).statusCode())
                .isEqualTo(302);
        jobs.runAll();

        assertThat(dossier().state()).isEqualTo(Dossier.State.DECIDED);
        Matcher file = FILE.matcher(office.get(page).body());
        assertThat(file.find()).isTrue();
        assertThat(file.group(2)).isEqualTo("311-VP-CN.pdf");
        for (String reader : new String[] {"chutich", "chuyenvien.sct"})
            assertThat(loggedIn(reader).get(file.group(1)).body()).isEqualTo(SCAN);
        for (String stranger : new String[] {"chuyenvien.sxd", "quantri"}) {
            var refused = loggedIn(stranger).get(file.group(1));
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).contains("không có quyền xem").doesNotContain("311-VP-CN");
        }
    }

    @Test
    void onlyTheOfficeRecordsIt() {
        for (String other : new String[] {"chuyenvien.sct"}) {
            sends(loggedIn(other), "311/VP-CN", "311-VP-CN.pdf", SCAN);
            assertThat(dossier().decidedAt()).isNull();
        }
        assertThat(office.get(page).body()).doesNotContain("/tep/");
        sends(office, "311/VP-CN", "311-VP-CN.pdf", SCAN);
        assertThat(dossier().decidedAt()).isNotNull();
    }

    @Test
    void aFileThatIsNoneOfTheKindsIsRefusedAndWhatWasTypedStays() {
        var refused = sends(office, "311/VP-CN", "311-VP-CN.exe", "MZ");
        assertThat(refused.body())
                .contains("Không nhận tệp .exe", "value=\"311/VP-CN\"", "value=\"2025-04-24\"", "đề nghị chọn lại");
        assertThat(sends(office, "311/VP-CN", "311-VP-CN.pdf", "MZ").body()).contains("nội dung bên trong không phải");
        assertThat(dossier().decidedAt()).isNull();
    }

    @Test
    void whenAnotherFieldIsRefusedNothingOfTheFileIsKept() {
        assertThat(sends(office, " ", "311-VP-CN.pdf", SCAN).body()).contains("Đề nghị nhập số, ký hiệu và ngày");
        assertThat(office.get(page).body()).doesNotContain("/tep/");
    }

    @Test
    void theScanMayFollowButOnlyWhereAnOpinionOnPaperWasRecorded() {
        assertThat(adds("311-VP-CN.pdf").body()).contains("chưa có ý kiến chỉ đạo bằng văn bản");
        sends(office, "311/VP-CN", "", "");
        assertThat(dossier().decidedAt()).isNotNull();
        assertThat(adds("").body()).contains("Chưa chọn tệp");
        assertThat(adds("311-VP-CN.pdf").statusCode()).isEqualTo(302);
        assertThat(FILE.matcher(office.get(page).body()).find()).isTrue();
    }

    /** With the token of the page, as the form carries it. */
    private java.net.http.HttpResponse<String> sends(Visitor person, String number, String fileName, String content) {
        Map<String, String> fields =
                Map.of("_csrf", token(person), "basisNumber", number, "basisDate", "2025-04-24", "mode", "ALL");
        return person.multipart(page + "/y-kien-van-ban", fields, "scan", fileName, content);
    }

    private java.net.http.HttpResponse<String> adds(String fileName) {
        return office.multipart(page + "/ban-chup", Map.of("_csrf", token(office)), "scan", fileName, SCAN);
    }

    private static String token(Visitor person) {
        Matcher token = TOKEN.matcher(person.get("/mat-khau").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private Visitor loggedIn(String login) {
        return new Visitor("http://127.0.0.1:" + port)
                .login(login, SampleProvince.PASSWORD)
                .forged();
    }

    private Preparation.Draft proposals() {
        Map<UUID, Ruling> proposals = new HashMap<>(items.of(dossier().id()).stream()
                .collect(Collectors.toMap(DossierItem::id, i -> Ruling.of(Measure.REMIND))));
        return new Preparation.Draft(null, proposals);
    }

    private Dossier dossier() {
        return dossiers.list(null).get(0);
    }
}
