package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.request.RequestFixture.COORDINATOR;
import static vn.dondoc.request.RequestFixture.OFFICE;
import static vn.dondoc.request.RequestFixture.OFFICER;
import static vn.dondoc.request.RequestFixture.STC;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** The pages of requests: what they say, keep and refuse, and to whom they open. */
@DonDocTest
class RequestPagesTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    TimeTravel time;

    @LocalServerPort
    int port;

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }

    private static Map<String, String> extension(String wantedOn, String reason) {
        return new HashMap<>(Map.of("kind", "EXTENSION", "wantedOn", wantedOn, "reason", reason));
    }

    @Test
    void anExtensionIsAskedWithEvidenceAndTheWarningOfADayOff() {
        var work = fixture.work();
        Visitor officer = person(OFFICER);
        String page = "/nhiem-vu/" + work + "/de-nghi";
        assertThat(officer.get("/nhiem-vu/" + work).body()).contains(page);
        assertThat(officer.get(page).body())
                .contains(
                        "Đề nghị điều chỉnh thời hạn",
                        "Đề nghị phối hợp",
                        "Nên gửi đề nghị phối hợp chậm nhất hết ngày 4/4/2025")
                .doesNotContain("Đề nghị tiếp tục thực hiện");

        HttpResponse<String> sent = officer.multipart(
                page, extension("2025-05-17", "Chờ số liệu <b>cấp huyện</b>."), "tep", "cong-van.txt", "Công văn");
        assertThat(sent.statusCode()).isEqualTo(302);
        String request = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        String shown = officer.get(request).body();
        assertThat(shown)
                .contains(
                        "Lưu ý: Ngày 17/5/2025 là ngày nghỉ (thứ Bảy)", "hết ngày 19/5/2025 (thứ Hai)", "cong-van.txt")
                .contains("Chờ số liệu &lt;b&gt;cấp huyện&lt;/b&gt;.", "Rút đề nghị")
                .doesNotContain("<b>cấp");
        assertThat(officer.get("/nhiem-vu/" + work).body()).contains("Đề nghị điều chỉnh thời hạn đến ngày 17/5/2025");

        String file = found(shown, "(/tep/[0-9a-f-]+)");
        assertThat(person(COORDINATOR).get(file).body()).isEqualTo("Công văn");
        for (String stranger : new String[] {"chuyenvien.stc", "chuyenvien.vinh"}) {
            assertThat(person(stranger).get(file).statusCode()).as(stranger).isEqualTo(404);
            assertThat(person(stranger).get(request).statusCode()).as(stranger).isEqualTo(404);
        }
    }

    @Test
    void itsMailsStandInTheRegisterOfTheDirective() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-16");

        String register = "/van-ban/" + fixture.assignment(work).directiveId() + "/so-gui-nhan";
        assertThat(person(COORDINATOR).get(register).body())
                .contains(
                        "Đề nghị về nhiệm vụ số 2: " + fixture.assignment(work).title(),
                        "href=\"/de-nghi/" + request + "\"");
    }

    private static String found(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-09", "2025-03-01"})
    void aRefusedDateIsSaidAtItsFormAndWhatWasTypedStays(String wanted) {
        var work = fixture.work();
        String body = person(OFFICER)
                .multipart("/nhiem-vu/" + work + "/de-nghi", extension(wanted, "Chờ số liệu."), "khong", "x.txt", "x")
                .body();
        assertThat(body).contains("không sau thời hạn đang có (10/4/2025)", "Chờ số liệu.", "value=\"" + wanted + "\"");
    }

    @Test
    void whoIsAskedToCooperateReadsTheRequestAndWhoIsNotDoesNot() {
        var work = fixture.work();
        UUID request = fixture.cooperation(work, STC);
        Visitor asked = person("chuyenvien.stc");
        String page = "/de-nghi/" + request;
        assertThat(asked.get(page).body())
                .contains("Đề nghị cung cấp số liệu thu ngân sách.", "Trả lời đề nghị phối hợp");
        assertThat(asked.get("/").body()).contains("Đề nghị chờ trả lời", page);
        assertThat(person("chuyenvien.vinh").get(page).statusCode()).isEqualTo(404);
        assertThat(asked.form(page + "/rut", Map.of()).statusCode()).isEqualTo(302);
        assertThat(fixture.state(request)).isEqualTo(DeadlineRequest.State.OPEN);

        HttpResponse<String> attached = asked.attach("/api/files/REQUEST/" + request, "so-lieu.txt", "1.234");
        assertThat(attached.statusCode()).isEqualTo(200);
        String file = "/tep/" + found(attached.body(), "\"id\":\"([0-9a-f-]+)\"");
        assertThat(person(OFFICER).get(file).statusCode()).isEqualTo(404);
        for (String other : new String[] {OFFICER, COORDINATOR, "chuyenvien.vinh"})
            assertThat(person(other)
                            .attach("/api/files/REQUEST/" + request, "x.txt", "x")
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);

        fixture.answers(
                "chuyenvien.stc", request, "userTask_answerCooperation", new Answering.Draft("ANSWER", "Kèm theo."));
        assertThat(person(OFFICER).get(file).body()).isEqualTo("1.234");
        assertThat(person(OFFICER).get(page).body()).contains("Đã trả lời: Kèm theo.", "so-lieu.txt");
        assertThat(asked.attach("/api/files/REQUEST/" + request, "x.txt", "x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLateCooperatorIsSeenOnTheLeadsPage() {
        var work = fixture.work();
        fixture.cooperation(work, STC);
        time.to("2025-04-10T08:00");
        assertThat(person(OFFICER).get("/nhiem-vu/" + work).body())
                .contains("Chờ trả lời của Sở Tài chính từ ngày 1/4/2025, đã quá hạn trả lời");
    }

    @Test
    void whoDecidesSeesItOnHisFirstPageAndTheTask() {
        var work = fixture.work();
        UUID request = fixture.extension(work, "2025-05-15");
        for (String login : new String[] {COORDINATOR, OFFICE}) {
            assertThat(person(login).get("/").body()).contains("/de-nghi/" + request);
            assertThat(person(login).get("/de-nghi/" + request).body())
                    .contains("Trả lời đề nghị điều chỉnh thời hạn")
                    .doesNotContain("Rút đề nghị");
            assertThat(person(login).get("/nhiem-vu/" + work + "/de-nghi").body())
                    .doesNotContain("Gửi đề nghị");
        }
        assertThat(person("chuyenvien.stc").get("/").body()).doesNotContain(request.toString());
    }
}
