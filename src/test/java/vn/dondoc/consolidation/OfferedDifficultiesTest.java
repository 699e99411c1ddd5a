package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.security.Visitor;

/** A co-operating agency's lateness is offered to the standing agency, and taken in only by a click. */
@ConsolidationTest
class OfferedDifficultiesTest {
    @Autowired
    AprilRound april;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin() {
        april.opened().closed();
        // Sở Xây dựng asked Sở Nội vụ on 1/4; nobody answered by 9/4.
        jdbc.sql(
                        "insert into deadline_request (id, kind, assignment_id, directive_id, agency, asked_by, asked_at, reason,"
                                + " to_agency, answer_from, answer_within, answer_by, state)"
                                + " select ?, 'COOPERATION', id, directive_id, lead_agency, 'chuyenvien.sxd',"
                                + " '2025-04-01T08:00+07', 'Số liệu lao động.', 'so-noi-vu', '2025-04-01', 5, '2025-04-09', 'OPEN'"
                                + " from assignment where lead_agency = 'so-xay-dung' order by ordinal limit 1")
                .param(UUID.randomUUID())
                .update();
    }

    @Test
    void lateCooperationIsOfferedAndNotTakenByItself() {
        Visitor coordinator = new Visitor("http://127.0.0.1:" + port).login("chuyenvien.sct", SampleProvince.PASSWORD);
        String page = "/tong-hop/" + april.id();
        String offer = "Sở Nội vụ chưa trả lời đề nghị phối hợp ngày 1/4/2025 của Sở Xây dựng";

        assertThat(coordinator.get(page).body()).contains("Đưa vào mục IV.8", offer);
        assertThat(texts()).noneMatch(text -> text.startsWith(offer));

        String body = coordinator.get(page).body();
        String text = body.replaceAll("(?s).*name=\"text\" value=\"(Sở Nội vụ chưa[^\"]*(?:&quot;[^\"]*)*)\".*", "$1")
                .replace("&quot;", "\"");
        coordinator.form(page + "/doan", Map.of("section", "IV.8", "text", text));

        assertThat(texts()).anyMatch(t -> t.startsWith(offer));
        assertThat(coordinator.get(page).body()).doesNotContain("Đưa vào mục IV.8");
    }

    private List<String> texts() {
        return paragraphs.of(april.id()).stream()
                .map(Paragraph::text)
                .filter(Objects::nonNull)
                .toList();
    }
}
