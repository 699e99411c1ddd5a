package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** What the standing agency writes, and what becomes of it when the draft is built again. */
@ConsolidationTest
class EditingTest {
    @Autowired
    AprilRound april;

    @Autowired
    Drafts drafts;

    @Autowired
    Editing editing;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    ReportStore reports;

    @Autowired
    Refusals refusals;

    @Autowired
    JdbcClient jdbc;

    private SignedIn coordinator;

    @BeforeEach
    void build() {
        april.opened();
        drafts.build(april.id());
        coordinator = april.person("chuyenvien.sct");
    }

    @Test
    void anEditedTextStaysWhenALateReportIsAccepted() {
        Paragraph standing = only(Section.SENDING);
        save(standing, "Theo kết quả đôn đốc, hầu hết cơ quan đã gửi báo cáo.");

        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");

        Paragraph after = only(Section.SENDING);
        assertThat(after.text()).startsWith("Theo kết quả đôn đốc");
        assertThat(after.builtText()).contains("có 10/11");
        assertThat(after.sourceChanged()).isTrue();
        assertThat(reports.find(april.id()).orElseThrow().figures().late()).isEqualTo(1);
    }

    @Test
    void whatNobodyEditedFollowsItsSourceAndNewLinesAppear() {
        assertThat(of(AprilRound.LATE)).isEmpty();

        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");

        assertThat(of(AprilRound.LATE)).hasSize(2).allMatch(p -> !p.edited());
        assertThat(only(Section.SENDING).text()).contains("01 báo cáo gửi chậm");
        assertThat(reports.find(april.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void anEditWhoseSourceStayedTheSameIsNotMarked() {
        save(of("so-xay-dung").get(1), "Đã cân đối nguồn mỏ.");

        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");

        assertThat(of("so-xay-dung").get(1).sourceChanged()).isFalse();
    }

    @Test
    void aWithdrawnLineVanishesUnlessItWasEdited() {
        Paragraph edited = of("so-xay-dung").get(0);
        save(edited, "Đã tham mưu kế hoạch vật liệu xây không nung.");
        april.line("so-xay-dung", "", "withdrawn = true");

        drafts.refresh(april.id());

        assertThat(of("so-xay-dung")).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo(edited.id());
            assertThat(p.builtText()).isNull();
            assertThat(p.sourceChanged()).isTrue();
        });
    }

    @Test
    void aSecondPersonDoesNotWriteOverTheFirst() {
        Paragraph shown = of("so-xay-dung").get(0);
        save(shown, "Bản của chuyên viên.");

        assertThatThrownBy(() -> editing.save(
                        april.person("truongphong.sct"), april.id(), shown.id(), edit(shown, "Bản của trưởng phòng.")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusals.text(refusal))
                                .startsWith(
                                        "Đoạn này vừa được Chuyên viên tổng hợp Tổ 01 lưu lúc 17:00 ngày 17/4/2025"));
        assertThat(of("so-xay-dung").get(0).text()).isEqualTo("Bản của chuyên viên.");
    }

    @Test
    void theBuiltTextComesBackAndFollowsItsSourceAgain() {
        Paragraph shown = of("so-xay-dung").get(0);
        save(shown, "Bản sửa.");
        save(of("so-xay-dung").get(0), null);

        assertThat(of("so-xay-dung").get(0)).satisfies(p -> {
            assertThat(p.edited()).isFalse();
            assertThat(p.text()).isEqualTo(shown.text());
            assertThat(p.version()).isEqualTo(2);
        });
    }

    @Test
    void anEmptiedParagraphIsLeftOut() {
        save(of("so-xay-dung").get(0), "  ");

        assertThat(of("so-xay-dung").get(0).printed()).isFalse();
    }

    @Test
    void paragraphsAreAddedWhereTheStandingAgencyWritesItself() {
        editing.add(coordinator, april.id(), "III.1", "Các cơ quan đã chủ động triển khai.");

        assertThat(only(Section.STRENGTHS)).satisfies(p -> {
            assertThat(p.typed()).isTrue();
            assertThat(p.text()).isEqualTo("Các cơ quan đã chủ động triển khai.");
        });
        assertRefused("consolidation.notTyped", () -> editing.add(coordinator, april.id(), "II.2", "Không được."));
        assertRefused("consolidation.empty", () -> editing.add(coordinator, april.id(), "III.1", "  "));
    }

    @Test
    void addedParagraphsStayWhenTheDraftIsBuiltAgain() {
        editing.add(coordinator, april.id(), "V", "Tổ chức họp Tổ 01.");

        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");

        assertThat(paragraphs.of(april.id()))
                .filteredOn(p -> p.section() == Section.NEXT_STEPS)
                .last()
                .extracting(Paragraph::text)
                .isEqualTo("Tổ chức họp Tổ 01.");
    }

    @Test
    void onlyCoordinatorsOfTheStandingAgencyEdit() {
        Paragraph shown = of("so-xay-dung").get(0);
        for (String login : List.of("lanhdao.sct", "chuyenvien.vp"))
            assertRefused(
                    "consolidation.unknown",
                    () -> editing.save(april.person(login), april.id(), shown.id(), edit(shown, "Khác.")));
        assertRefused(
                "consolidation.unknown",
                () -> editing.save(
                        april.person("chuyenvien.sxd"),
                        april.id(),
                        shown.id(),
                        edit(shown, "Không phải việc của tôi.")));
    }

    @Test
    void aParagraphThatIsGoneIsRefusedByName() {
        Paragraph shown = of("so-xay-dung").get(0);
        april.line("so-xay-dung", "", "withdrawn = true");
        drafts.refresh(april.id());

        assertRefused("consolidation.paragraph.unknown", () -> save(shown, "Muộn."));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void save(Paragraph shown, String text) {
        editing.save(coordinator, april.id(), shown.id(), edit(shown, text));
    }

    private static Editing.Edit edit(Paragraph shown, String text) {
        return new Editing.Edit(shown.version(), shown.builtVersion(), text, null);
    }

    private Paragraph only(Section section) {
        var found = paragraphs.of(april.id()).stream()
                .filter(p -> p.section() == section)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Paragraph> of(String agency) {
        return paragraphs.of(april.id()).stream()
                .filter(p -> p.section() == Section.RESULTS && agency.equals(p.agency()))
                .toList();
    }
}
