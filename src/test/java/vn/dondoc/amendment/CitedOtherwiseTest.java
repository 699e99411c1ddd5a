package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.amendment.LaterDocument.reading;
import static vn.dondoc.amendment.LaterDocument.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.Directive;
import vn.dondoc.intake.ReadAmendment;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.intake.Span;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Numbers, days and reasons as people write them, and as no one should. */
@DonDocTest
class CitedOtherwiseTest {
    @Autowired
    Plan200 plan;

    @Autowired
    LaterDocument document;

    @Autowired
    Amendments amendments;

    @Autowired
    AmendmentTable table;

    @Autowired
    ProposalTable proposals;

    @Autowired
    Assignments assignments;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Directive letter;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        letter = document.letter();
    }

    @Test
    void theNumberIsTheSameHoweverItIsSpelt() {
        for (String spelt : List.of("01/SCT-QLCN", "01/SCTQLCN", "01/sct-qlcn", "01 / SCT–QLCN"))
            assertThat(offered(spelt, null).directive()).as(spelt).isEqualTo(letter.id());
        for (String other : List.of("0/1SCT-QLCN", "1/SCT-QLCN", "01/SCT", "01"))
            assertThat(offered(other, null).directive()).as(other).isNull();
    }

    @Test
    void aDayThatDiffersIsNamedWhereTheDirectiveIsMissed() {
        UUID draft = drafted(letter.number(), "2019-01-01");

        assertThat(coordinator().get("/doc-van-ban/" + draft + "/doi-chieu").body())
                .contains("Không có văn bản số 01/SCT-QLCN ngày 1/1/2019 đang được theo dõi");
    }

    @Test
    void theSameDayOffNamedAgainIsNoNewDate() {
        Assignment moved = document.running().get(0);
        LocalDate sunday = LocalDate.of(2025, 12, 28);
        assertThat(assignments.moveDue(moved.id(), sunday, "Theo chỉ đạo", "chuyenvien.vp"))
                .isEqualTo(sunday.plusDays(1));

        UUID id = document.made(
                Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), sunday.toString()));

        assertThat(proposals.of(id)).isEmpty();
    }

    @Test
    void theCitationIsOneLineOfAReasonableLength() {
        UUID draft = drafted(letter.number(), null);
        jdbc.sql("update document_draft_entry set fields = fields || jsonb_build_object('number', ?) where draft_id = ?"
                        + " and kind = 'RECORD'")
                .params("99/QĐ-UBND\nBcc: ai@do.vn " + "x".repeat(5_000), draft)
                .update();

        assertThat(amendments.compare(draft, plan.person(Plan200.REGISTRAR)).citation())
                .startsWith("Quyết định số 99/QĐ-UBND Bcc: ai@do.vn xxx")
                .hasSize(300);
    }

    @Test
    void aReasonIsKeptWithoutWhatNoKeyboardWritesAndNotLongerThanTheFormAdmits() {
        Assignment moved = document.running().get(0);
        UUID id = document.made(Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"));
        document.proposed(id);

        assertThatThrownBy(() -> document.answered(
                        Plan200.RELEASER, id, Map.of("decision", "RETURN", "reason", "x".repeat(2_001))))
                .hasStackTraceContaining("amendment.tooLong[2000]");
        document.answered(Plan200.RELEASER, id, Map.of("decision", "RETURN", "reason", "Sai\u0000 thời ha\u0323n\r\n"));

        assertThat(table.get(id).returnReason()).isEqualTo("Sai thời hạn");
    }

    @Test
    void whoDoesNotCoordinateADirectiveLearnsNotEvenItsNumber() {
        UUID draft = drafted("1/KH-UBND", null);

        assertThat(coordinator()
                        .form(
                                "/doc-van-ban/" + draft + "/doi-chieu",
                                Map.of("directive", UUID.randomUUID().toString()))
                        .body())
                .contains("Không tìm thấy đề xuất thay đổi này");
    }

    private Offer offered(String number, String date) {
        return amendments
                .compare(drafted(number, date), plan.person(Plan200.REGISTRAR))
                .offers()
                .get(0);
    }

    private UUID drafted(String number, String date) {
        return document.stored(reading(new ReadAmendment(number, date, Kind.REPEALS, new Span(0, 5)), List.of()));
    }

    private Visitor coordinator() {
        return new Visitor("http://127.0.0.1:" + port).login(Plan200.REGISTRAR, SampleProvince.PASSWORD);
    }
}
