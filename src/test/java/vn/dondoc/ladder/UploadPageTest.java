package vn.dondoc.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;

/** A ladder's file as the page sends it. Whatever is wrong with it is said on the page it came from. */
@DonDocTest
class UploadPageTest {
    private static final String UPLOAD = "/thang-nhac/nhac-viec/tai-len";
    private static final String NOT_DMN = "Tệp không phải là bảng quyết định DMN đọc được";

    @LocalServerPort
    int port;

    @Autowired
    VersionRows rows;

    private Visitor office;

    @BeforeEach
    void logIn() {
        office = visitor("chuyenvien.vp");
    }

    @Test
    void aGoodFileBecomesAVersionThatIsNotInForceYet() {
        HttpResponse<String> answer = uploads(office, changed(dmn -> dmn.replace("[2..3]", "[2..4]")));

        String stored = answer.headers().firstValue("Location").orElseThrow();
        assertThat(stored).contains("/thang-nhac/phien-ban/");
        assertThat(page(stored.substring(stored.indexOf("/thang-nhac"))))
                .contains("Đã lưu phiên bản mới, chưa áp dụng", "Chưa áp dụng", "Còn 2 đến 4 ngày");
        assertThat(rows.all(LadderName.REMINDER))
                .extracting(LadderVersion::number, LadderVersion::origin, LadderVersion::note)
                .first()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(2, LadderVersion.Origin.UPLOADED, "Nhắc sớm hơn"));
        assertThat(rows.inForce(LadderName.REMINDER)).map(LadderVersion::number).contains(1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            <text>[-2..-1]</text>~   <text>[-3..-1]</text>~ số ngày còn lại -3 có hai dòng cùng áp dụng, dòng 5 và dòng 6
            <text>[2..3]</text>~     <text>3</text>~        số ngày còn lại 2 không có dòng nào
            <text>"OFFICER"</text>~  <text>""</text>~       chưa có người nhận
            <text>"FRIENDLY"</text>~ <text>"POEM"</text>~   không có giá trị "POEM"
            """)
    void aFaultyLadderIsRefusedWithItsReasonAndTheNoteStaysTyped(String right, String wrong, String reason) {
        refused(
                changed(dmn -> {
                    assertThat(dmn).contains(right);
                    int at = dmn.indexOf(right);
                    return dmn.substring(0, at) + wrong + dmn.substring(at + right.length());
                }),
                reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Kính gửi Văn phòng UBND tỉnh", "<html><body>không phải DMN</body></html", "PK\u0003\u0004"})
    void whatIsNoDmnFileIsRefused(String content) {
        refused(content, NOT_DMN);
    }

    @Test
    void aWellFormedFileOfAnotherKindIsRefused() {
        refused(
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>",
                "Tệp không phải là Thang nhắc việc");
        refused(rows.inForce(LadderName.ESCALATION).orElseThrow().dmn(), "Tệp không phải là Thang nhắc việc");
    }

    @Test
    void aFileThatReadsAnotherOneOfTheServerIsRefused() {
        refused(
                changed(dmn -> dmn.replace(
                                "<definitions",
                                "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions")
                        .replaceFirst("<description>[^<]*", "<description>&x;")),
                NOT_DMN);
    }

    @Test
    void aFileThatWouldGrowWithoutEndIsRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE definitions [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++)
            laughs.append("<!ENTITY l" + i + " \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        refused(
                changed(dmn -> dmn.replace("<definitions", laughs + "]><definitions")
                        .replaceFirst("<description>[^<]*", "<description>&l19;")),
                NOT_DMN);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        refused(changed(dmn -> dmn + " ".repeat(300 * 1024)), "KB lớn hơn mức cho phép (256 KB)");
    }

    @Test
    void aFileWithoutANoteIsRefused() {
        HttpResponse<String> answer = office.multipart(
                UPLOAD, Map.of("note", " "), "file", "thang.dmn", changed(dmn -> dmn.replace("[2..3]", "[2..4]")));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/thang-nhac");
        assertThat(page("/thang-nhac")).contains("đề nghị ghi nội dung thay đổi của phiên bản này");
        nothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.sct", "lanhdao.sxd", "chutich", "quantri"})
    void nobodyElseUploads(String login) {
        HttpResponse<String> answer = uploads(visitor(login), changed(dmn -> dmn.replace("[2..3]", "[2..4]")));

        assertThat(answer.statusCode()).isIn(403, 404);
        nothingIsStored();
    }

    @Test
    void anotherSiteUploadsNothingInTheOfficesName() {
        HttpResponse<String> answer = uploads(office.forged(), changed(dmn -> dmn.replace("[2..3]", "[2..4]")));

        assertThat(answer.statusCode()).isNotEqualTo(200);
        nothingIsStored();
    }

    private void refused(String file, String reason) {
        HttpResponse<String> answer = uploads(office, file);

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/thang-nhac");
        assertThat(page("/thang-nhac"))
                .contains(reason, "thang đang áp dụng vẫn giữ nguyên", "value=\"Nhắc sớm hơn\"")
                .doesNotContain("root:");
        nothingIsStored();
    }

    private void nothingIsStored() {
        for (LadderName ladder : LadderName.values()) {
            assertThat(rows.all(ladder)).hasSize(1);
            assertThat(rows.inForce(ladder)).map(LadderVersion::number).contains(1);
        }
    }

    /** The reminder ladder in force, with a change. */
    private String changed(UnaryOperator<String> change) {
        return change.apply(rows.inForce(LadderName.REMINDER).orElseThrow().dmn());
    }

    private String page(String path) {
        return HtmlUtils.htmlUnescape(office.get(path).body());
    }

    private static HttpResponse<String> uploads(Visitor visitor, String file) {
        return visitor.multipart(UPLOAD, Map.of("note", "Nhắc sớm hơn"), "file", "thang-nhac.dmn", file);
    }

    private Visitor visitor(String login) {
        return new Visitor("http://localhost:" + port).login(login, "dondoc");
    }
}
