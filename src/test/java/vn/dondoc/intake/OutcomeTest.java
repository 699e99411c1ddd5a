package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a task is to yield, and to whom it goes. */
class OutcomeTest {
    @Test
    void whatIsToBeDraftedIsTheProduct() {
        assertThat(products("Tham mưu UBND tỉnh ban hành Quy chế quản lý bãi rác trước ngày 15/5/2026."))
                .containsExactly("Quy chế quản lý bãi rác");
        assertThat(products("Xây dựng, trình UBND tỉnh phê duyệt Đề án thu gom rơm rạ; lập danh sách hộ nghèo."))
                .containsExactly("Đề án thu gom rơm rạ", "danh sách hộ nghèo");
    }

    @Test
    void whatIsOnlyCarriedOutOrCitedIsNone() {
        assertThat(products("Triển khai Kế hoạch thu gom rơm rạ.")).isEmpty();
        assertThat(products("Ban hành Quyết định số 5/QĐ-UBND là đúng thẩm quyền."))
                .isEmpty();
    }

    @Test
    void theFirstRecipientIsMeantNotWhoGetsItFromHim() {
        Routing routing = routing("Gửi kết quả về Sở Y tế để tổng hợp, báo cáo UBND tỉnh.");

        assertThat(routing.submitTo()).containsExactly("Sở Y tế");
    }

    @Test
    void whoIsAdvisedAndWhoDecidesAfterHimAreBothMeant() {
        assertThat(routing("Tham mưu UBND tỉnh trình HĐND tỉnh chính sách hỗ trợ giống.")
                        .submitTo())
                .containsExactly("UBND tỉnh", "HĐND tỉnh");
    }

    @Test
    void theWayIsNoRecipientAndHelpForSomebodyIsNotSentToHim() {
        Routing routing = routing("Báo cáo UBND tỉnh (qua Sở Tài chính); bảo đảm điện cho các địa phương.");

        assertThat(routing.submitTo()).containsExactly("UBND tỉnh");
        assertThat(routing.via()).containsExactly("Sở Tài chính");
    }

    @Test
    void theOwnSamplesAreReadAsAPersonReadThem() {
        OutcomeScore score = OutcomeScore.of(Truth.samples());

        assertThat(score.products().value()).as("products").isGreaterThanOrEqualTo(0.9);
        assertThat(score.recipients().value()).as("recipients").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theRealDirectivesAreReadAsAPersonReadThem() {
        List<Truth> real = Truth.real();
        assumeThat(real)
                .as("the real directives lie beside the checkout in ../shared/directives")
                .isNotEmpty();

        OutcomeScore score = OutcomeScore.of(real);

        assertThat(score.products().value()).as("products").isGreaterThanOrEqualTo(0.7);
        assertThat(score.recipients().value()).as("recipients").isGreaterThanOrEqualTo(0.9);
    }

    private static List<String> products(String task) {
        return Products.in(task).stream().map(place -> place.in(task)).toList();
    }

    private static Routing routing(String task) {
        return Routing.of(task, Agencies.anywhere());
    }
}
