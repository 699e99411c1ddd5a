package vn.dondoc.scenario;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** The Office, the Phó Chủ tịch in charge and the Chairman, each at his task about the dossier of 24/4. */
@TestComponent
class Leaders {
    private static final String OPINION = "Cho ý kiến phiếu trình mở ngày 21/4/2025 (2 nội dung)";

    private final People people;
    private final Records records;

    Leaders(People people, Records records) {
        this.people = people;
        this.records = records;
    }

    /** A new date for the assignment, and "yêu cầu gửi trước ngày 29/4" for the report. */
    void theOfficePresents() {
        var proposals = Map.of(
                records.itemAbout("ASSIGNMENT"), Map.of("measure", "NEW_DATE", "date", "2025-04-29"),
                records.itemAbout("REPORT"), Map.of("measure", "SEND_BY", "date", "2025-04-29"));
        people.does(
                "chuyenvien.vp",
                "userTask_prepare",
                "Lập phiếu trình mở ngày 21/4/2025 (2 nội dung)",
                Map.of("items", proposals));
    }

    void theDeputyAgrees() {
        people.does("totruong.to01", "userTask_giveOpinion", OPINION, Map.of("agrees", true));
    }

    void theChairmanAgreesToAll() {
        people.does("chutich", "userTask_decide", OPINION, Map.of("mode", "ALL"));
    }
}
