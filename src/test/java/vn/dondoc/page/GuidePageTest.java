package vn.dondoc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;

/** The guide of the repository, as a person reads it in the application. */
@DonDocTest
class GuidePageTest {
    @LocalServerPort
    int port;

    private Visitor officer;
    private String guide;

    @BeforeEach
    void openTheGuide() {
        officer = new Visitor("http://localhost:" + port).login("chuyenvien.sxd", "dondoc");
        guide = officer.get("/huong-dan").body();
    }

    @Test
    void itsTablesAreTables() {
        assertThat(guide)
                .contains("<th>thư</th>", "<td>Mở kỳ báo cáo</td>", "<td>Phiếu trình chờ ý kiến</td>")
                .doesNotContain("|---|");
    }

    @Test
    void itsPicturesAreThere() {
        List<String> pictures = Pattern.compile("<img src=\"([^\"]+)\"")
                .matcher(guide)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();

        assertThat(pictures)
                .hasSizeGreaterThan(3)
                .allSatisfy(picture -> assertThat(officer.get("/" + picture).statusCode())
                        .as(picture)
                        .isEqualTo(200));
    }

    @Test
    void itIsForThoseWhoLogIn() {
        var stranger = new Visitor("http://localhost:" + port).get("/huong-dan");

        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }
}
