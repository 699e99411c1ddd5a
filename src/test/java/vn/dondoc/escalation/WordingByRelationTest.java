package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.agency.Agency.Kind;
import vn.dondoc.assignment.Explanations.SubjectKind;

/** "Yêu cầu" and "phê bình" go down only; everybody else is asked. */
@EscalationTest
class WordingByRelationTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 4, 24);

    @Autowired
    Wording wording;

    @Autowired
    DecisionSentences sentences;

    @Test
    void centralBodiesPartyBodiesAndUnionsAreNeverCriticised() {
        for (Kind kind : new Kind[] {Kind.CENTRAL, Kind.PARTY, Kind.UNION}) {
            assertThat(Measure.choices(SubjectKind.ASSIGNMENT, kind, true)).doesNotContain(Measure.CRITICISE);
            assertThat(Measure.choices(SubjectKind.REPORT, kind, true)).doesNotContain(Measure.CRITICISE);
            assertThat(Measure.EXPLAIN.label(kind)).isEqualTo("Đề nghị giải trình");
        }
    }

    @Test
    void theChoicesFollowTheKindOfMatter() {
        assertThat(Measure.choices(SubjectKind.ASSIGNMENT, Kind.DEPARTMENT, true))
                .containsExactly(
                        Measure.NEW_DATE,
                        Measure.OTHER_AGENCY,
                        Measure.EXPLAIN,
                        Measure.REMIND,
                        Measure.CRITICISE,
                        Measure.WATCH);
        assertThat(Measure.choices(SubjectKind.REPORT, Kind.DISTRICT, true))
                .containsExactly(Measure.SEND_BY, Measure.EXPLAIN, Measure.REMIND, Measure.CRITICISE, Measure.WATCH);
    }

    @Test
    void whoCanSendNoReportAnyMoreIsNotToldToSendIt() {
        assertThat(Measure.choices(SubjectKind.REPORT, Kind.DISTRICT, false))
                .containsExactly(Measure.REMIND, Measure.CRITICISE, Measure.WATCH);
        assertThat(Measure.choices(SubjectKind.REPORT, Kind.CENTRAL, false))
                .containsExactly(Measure.REMIND, Measure.WATCH);
        for (Measure measure : Measure.choices(SubjectKind.REPORT, Kind.DISTRICT, false))
            assertThat(told(SubjectKind.REPORT, measure, "ubnd-tp-vinh", false))
                    .contains("gửi báo cáo các kỳ sau đúng hạn")
                    .doesNotContain("gửi báo cáo ngay");
    }

    @Test
    void aDepartmentIsRequiredAndACentralBodyIsAsked() {
        Ruling sendBy = Ruling.until(Measure.SEND_BY, LocalDate.of(2025, 4, 29));
        assertThat(wording.phrase(sendBy, "so-xay-dung")).isEqualTo("Yêu cầu gửi báo cáo trước ngày 29/4/2025");
        assertThat(wording.phrase(sendBy, "thong-ke-tinh")).isEqualTo("Đề nghị gửi báo cáo trước ngày 29/4/2025");
    }

    @Test
    void noSentenceToACentralBodyCommandsOrReproaches() {
        for (SubjectKind kind : SubjectKind.values())
            for (Measure measure : Measure.choices(kind, Kind.CENTRAL, true))
                assertThat(told(kind, measure, "thong-ke-tinh"))
                        .contains("đề nghị Chi cục Thống kê tỉnh Nghệ An")
                        .doesNotContain("yêu cầu", "phê bình", "nhắc nhở", "rút kinh nghiệm", "giao Chi cục");
    }

    @Test
    void aDistrictReadsWhatWasDecided() {
        assertThat(told(SubjectKind.ASSIGNMENT, Measure.CRITICISE, "ubnd-tp-vinh"))
                .isEqualTo(
                        "Chủ tịch UBND tỉnh phê bình UBND thành phố Vinh về việc chậm hoàn thành nhiệm vụ \"Gửi kịch bản\";"
                                + " yêu cầu khẩn trương hoàn thành, cập nhật kết quả.");
        assertThat(told(SubjectKind.REPORT, Measure.REMIND, "ubnd-tp-vinh"))
                .isEqualTo(
                        "Chủ tịch UBND tỉnh nhắc nhở UBND thành phố Vinh rút kinh nghiệm về việc chưa gửi \"Gửi kịch bản\";"
                                + " yêu cầu gửi báo cáo ngay.");
    }

    private String told(SubjectKind kind, Measure measure, String agency) {
        return told(kind, measure, agency, true);
    }

    private String told(SubjectKind kind, Measure measure, String agency, boolean live) {
        Ruling decision = new Ruling(
                measure,
                measure.needsDate() ? LocalDate.of(2025, 5, 30) : null,
                measure == Measure.OTHER_AGENCY ? "so-tai-chinh" : null,
                null);
        UUID id = UUID.randomUUID();
        return sentences.of(
                new DossierItem(
                        id,
                        id,
                        kind,
                        id,
                        id,
                        agency,
                        "Gửi kịch bản",
                        DECIDED,
                        DECIDED,
                        0,
                        null,
                        false,
                        null,
                        null,
                        decision,
                        null,
                        null),
                DECIDED,
                live);
    }
}
