package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** Each rule of a draft: one field changed, one sentence at exactly that field. The clock stands on 28/3/2025. */
@DonDocTest
class DraftValidationTest {
    @Autowired
    DraftChecks checks;

    @Autowired
    DirectiveRegister register;

    @Autowired
    Refusals refusals;

    @Autowired
    Plan200 plan;

    record At(String field, String text) {}

    private List<At> found(List<Problem> problems) {
        return problems.stream()
                .map(p -> new At(p.field(), refusals.text(p.refusal())))
                .toList();
    }

    private List<At> onReview(TypedFields fields) {
        return found(checks.forReview(null, fields.draft(), plan.person(Plan200.REGISTRAR))
                .problems());
    }

    private List<At> onSaving(TypedFields fields) {
        return found(
                checks.forSaving(fields.draft(), plan.person(Plan200.REGISTRAR)).problems());
    }

    @Test
    void aFaultlessDraftHasNoProblem() {
        assertThat(onSaving(TypedFields.faultless())).isEmpty();
        assertThat(onReview(TypedFields.faultless())).isEmpty();
    }

    static Stream<Arguments> whatCannotBeSaved() {
        String missing = "Chưa nhập mục này.";
        return Stream.of(
                one(
                        f -> f.without("number"),
                        "number",
                        "Chưa nhập số, ký hiệu. Nếu văn bản chưa có số, đề nghị đánh dấu \"Chưa có số\"."),
                one(f -> f.without("type"), "type", missing),
                one(f -> f.without("subject"), "subject", missing),
                one(f -> f.without("issuer"), "issuer", missing),
                one(f -> f.without("issuedOn"), "issuedOn", missing),
                one(f -> f.without("arrivedOn"), "arrivedOn", missing),
                one(f -> f.without("standingAgency"), "standingAgency", missing),
                one(f -> f.without("rows[0].title"), "rows[0].title", missing),
                one(f -> f.without("regimes[0].due.number"), "regimes[0].due.number", missing),
                one(
                        f -> f.without("regimes[0].forwards.to"),
                        "regimes[0].forwards.to",
                        "Chưa ghi nơi nhận báo cáo tổng hợp."),
                one(
                        f -> f.with("issuedOn", "31/2/2025"),
                        "issuedOn",
                        "\"31/2/2025\" không phải là một ngày. Đề nghị ghi ngày/tháng/năm, ví dụ 27/3/2025."),
                one(
                        f -> f.with("issuedOn", "0205-03-27"),
                        "issuedOn",
                        "\"0205-03-27\" không phải là một ngày. Đề nghị ghi ngày/tháng/năm, ví dụ 27/3/2025."),
                one(
                        f -> f.with("standingAgency", "so-y-te"),
                        "standingAgency",
                        "Ông/bà chỉ vào sổ được văn bản do Sở Công Thương làm đầu mối tổng hợp. Văn bản của cơ quan khác do cơ quan đó hoặc Văn phòng UBND tỉnh vào sổ."),
                one(
                        f -> f.with("standingAgency", "so-abc"),
                        "standingAgency",
                        "Không có \"so-abc\" trong danh mục cơ quan, đơn vị. Đề nghị chọn từ danh sách gợi ý; các cơ quan cách nhau bằng dấu chấm phẩy."),
                one(f -> f.with("deputyLogin", "chutich"), "deputyLogin", "Không có lựa chọn \"chutich\"."),
                one(
                        f -> f.with("regimes[0].due.number", "1"),
                        "regimes[0].due.number",
                        "Đề nghị ghi một số từ 2 đến 31."),
                one(
                        f -> f.with("regimes[0].opensBefore", "30"),
                        "regimes[0].opensBefore",
                        "Đề nghị ghi một số từ 1 đến 20."),
                one(
                        f -> f.with("regimes[0].binds", "Sở Công nghiệp"),
                        "regimes[0].binds",
                        "Không có \"Sở Công nghiệp\" trong danh mục cơ quan, đơn vị. Đề nghị chọn từ danh sách gợi ý; các cơ quan cách nhau bằng dấu chấm phẩy."),
                one(f -> f.with("rows[0].kind", "SOON"), "rows[0].kind", "Không có lựa chọn \"SOON\"."),
                one(
                        f -> f.with("rows[0].leads", "Sở Xây dựng; Sở Giao thông"),
                        "rows[0].leads",
                        "Không có \"Sở Giao thông\" trong danh mục cơ quan, đơn vị. Đề nghị chọn từ danh sách gợi ý; các cơ quan cách nhau bằng dấu chấm phẩy."),
                one(f -> f.without("regimes[0].cadence"), "regimes[0].cadence", missing),
                one(f -> f.without("regimes[0].who"), "regimes[0].who", missing),
                one(f -> f.without("regimes[0].onward.number"), "regimes[0].onward.number", missing),
                one(f -> f.with("regimes[0].cadence", "WEEK"), "regimes[0].cadence", "Không có lựa chọn \"WEEK\"."),
                one(
                        f -> f.with("regimes[0].due.kind", "SET_DATE"),
                        "regimes[0].due.kind",
                        "Không có lựa chọn \"SET_DATE\"."),
                one(f -> f.with("regimes[0].dataDay", "32"), "regimes[0].dataDay", "Đề nghị ghi một số từ 1 đến 31."),
                one(
                        f -> f.with("regimes[0].onward.number", "61"),
                        "regimes[0].onward.number",
                        "Đề nghị ghi một số từ 1 đến 60."),
                one(
                        f -> f.standingAgencyReports(1, "QUARTER", "", "25"),
                        "regimes[1].forwards.to",
                        "Chưa ghi nơi nhận báo cáo tổng hợp."),
                one(
                        f -> once(f, "2025-05-01", "2025-04-30", "2025-05-09"),
                        "regimes[0].once.to",
                        "Kỳ số liệu từ ngày 1/5/2025 đến ngày 30/4/2025 không có ngày nào. Đề nghị ghi ngày cuối không trước ngày đầu."),
                one(f -> once(f, "2025-04-01", "2025-04-30", ""), "regimes[0].once.dueOn", missing),
                one(
                        f -> f.with("rows[0].title", "x".repeat(2001)),
                        "rows[0].title",
                        "Nội dung dài quá 2000 ký tự. Đề nghị rút gọn."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("whatCannotBeSaved")
    void theRecordCannotDoWithout(Consumer<TypedFields> change, String field, String text) {
        TypedFields fields = TypedFields.faultless();
        change.accept(fields);

        assertThat(onSaving(fields)).containsExactly(new At(field, text));
        assertThat(onReview(fields)).contains(new At(field, text));
    }

    static Stream<Arguments> whatCannotBeReviewed() {
        return Stream.of(
                one(
                        f -> f.with("issuedOn", "28/3/2025").with("arrivedOn", "27/3/2025"),
                        "arrivedOn",
                        "Ngày 27/3/2025 trước ngày ban hành văn bản (28/3/2025)."),
                one(f -> f.with("arrivedOn", "2025-03-29"), "arrivedOn", "Ngày đến 29/3/2025 sau ngày hôm nay."),
                one(
                        f -> f.with("rows[0].dueOn", "2025-03-25"),
                        "rows[0].dueOn",
                        "Ngày 25/3/2025 trước ngày ban hành văn bản (26/3/2025)."),
                one(
                        f -> f.without("rows[0].dueOn"),
                        "rows[0].dueOn",
                        "Nhiệm vụ có thời hạn nhưng chưa ghi ngày phải hoàn thành. Nếu không có thời hạn, đề nghị chọn \"Thường xuyên\"."),
                one(
                        f -> f.without("rows[0].leads"),
                        "rows[0].leads",
                        "Chưa có cơ quan chủ trì. Mỗi nhiệm vụ phải có ít nhất một cơ quan chủ trì."),
                one(
                        f -> f.without("regimes[0].binds"),
                        "regimes[0].binds",
                        "Chưa ghi cơ quan phải báo cáo. Nếu chỉ cơ quan đầu mối tổng hợp lập báo cáo, đề nghị chọn như vậy tại mục \"Ai lập báo cáo\"."),
                one(
                        f -> f.with("regimes[0].due.roll", "PREVIOUS"),
                        "regimes[0].due.roll",
                        "Hạn gửi báo cáo tháng 11 năm 2025 rơi vào ngày 14/11/2025, trong khi số liệu tính đến hết ngày 14/11/2025: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP. Đề nghị chọn cách tính hạn khác."),
                one(
                        f -> f.with("regimes[0].due.number", "15"),
                        "regimes[0].due.number",
                        "Hạn gửi báo cáo tháng 4 năm 2025 rơi vào ngày 14/4/2025, trong khi số liệu tính đến hết ngày 14/4/2025: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP. Đề nghị chọn cách tính hạn khác."),
                one(
                        f -> f.with("regimes[0].onward.kind", "ON_DAY").with("regimes[0].onward.number", "16"),
                        "regimes[0].onward.number",
                        "Hạn gửi báo cáo tổng hợp tháng 4 năm 2025 rơi vào ngày 16/4/2025, trong khi các cơ quan được gửi đến hết ngày 16/4/2025: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP. Đề nghị chọn cách tính hạn khác."),
                one(
                        f -> f.standingAgencyReports(1, "QUARTER", "Chủ tịch UBND tỉnh", "14"),
                        "regimes[1].onward.number",
                        "Hạn gửi báo cáo quý III năm 2026 rơi vào ngày 14/9/2026, trong khi số liệu tính đến hết ngày 14/9/2026: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP. Đề nghị chọn cách tính hạn khác."),
                one(
                        f -> once(f, "2025-03-01", "2025-03-20", "2025-03-25"),
                        "regimes[0].once.dueOn",
                        "Ngày 25/3/2025 trước ngày ban hành văn bản (26/3/2025)."),
                one(
                        f -> once(f, "2025-03-01", "2025-04-25", "2025-04-25"),
                        "regimes[0].once.dueOn",
                        "Hạn gửi báo cáo một lần năm 2025 rơi vào ngày 25/4/2025, trong khi số liệu tính đến hết ngày 25/4/2025: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP. Đề nghị chọn cách tính hạn khác."),
                one(
                        f -> f.standingAgencyReports(0, "ONCE", "UBND tỉnh", "20")
                                .with("regimes[0].once.from", "2025-02-01")
                                .with("regimes[0].once.to", "2025-03-14"),
                        "regimes[0].onward.number",
                        "Ngày 20/3/2025 trước ngày ban hành văn bản (26/3/2025)."),
                one(
                        f -> f.agenciesReport(1, "MONTH", "Sở Nội vụ; Sở Tài chính", "UBND tỉnh"),
                        "regimes[1].binds",
                        "Đã phải báo cáo hằng tháng theo chế độ báo cáo ghi ở trên: Sở Tài chính. Mỗi cơ quan chỉ báo cáo hằng tháng một lần."),
                one(
                        f -> f.standingAgencyReports(1, "YEAR", "UBND tỉnh", "25")
                                .standingAgencyReports(2, "YEAR", "UBND Tỉnh", "28"),
                        "regimes[2].forwards.to",
                        "Chế độ báo cáo ghi ở trên đã có báo cáo hằng năm của cơ quan đầu mối tổng hợp gửi nơi nhận này."));
    }

    private static TypedFields once(TypedFields fields, String from, String to, String dueOn) {
        return fields.with("regimes[0].cadence", "ONCE")
                .with("regimes[0].once.from", from)
                .with("regimes[0].once.to", to)
                .with("regimes[0].once.dueOn", dueOn);
    }

    @Test
    void regimesThatDifferStandBesideEachOther() {
        TypedFields several = TypedFields.faultless()
                .agenciesReport(1, "QUARTER", "Sở Tài chính", "UBND tỉnh")
                .agenciesReport(2, "MONTH", "Sở Nội vụ", "UBND tỉnh")
                .standingAgencyReports(3, "QUARTER", "UBND tỉnh", "25")
                .standingAgencyReports(4, "QUARTER", "Ban Thường vụ Tỉnh ủy", "25")
                .agenciesReport(5, "ON_REQUEST", "Sở Tài chính", "Chính phủ");

        assertThat(onReview(several)).isEmpty();
    }

    @Test
    void whatDoesNotApplyIsIgnored() {
        TypedFields fields = TypedFields.faultless()
                .with("regimes[0].who", "STANDING_AGENCY")
                .with("regimes[0].binds", "Sở Lạ")
                .with("regimes[0].due.number", "99")
                .with("regimes[0].opensBefore", "")
                .with("regimes[0].once.from", "hôm nay");

        assertThat(onReview(fields)).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("whatCannotBeReviewed")
    void aDraftIsKeptButNotReviewed(Consumer<TypedFields> change, String field, String text) {
        TypedFields fields = TypedFields.faultless();
        change.accept(fields);

        assertThat(onSaving(fields)).isEmpty();
        assertThat(onReview(fields)).containsExactly(new At(field, text));
    }

    @Test
    void aBreakdownHasBetweenOneAndFiveHundredRows() {
        TypedFields none = TypedFields.faultless();
        List.copyOf(none.fields().keySet()).stream()
                .filter(f -> f.startsWith("rows"))
                .forEach(none::without);
        assertThat(onReview(none)).containsExactly(new At("rows", "Chưa có nhiệm vụ nào trong bảng phân rã."));

        TypedFields many = TypedFields.faultless();
        for (int i = 1; i <= 500; i++)
            many.with("rows[" + i + "].title", "Việc")
                    .with("rows[" + i + "].kind", "STANDING")
                    .with("rows[" + i + "].leads", "Sở Xây dựng");
        assertThat(onReview(many))
                .containsExactly(
                        new At("rows", "Bảng phân rã có 501 dòng, vượt 500 dòng. Đề nghị tách thành nhiều văn bản."));
    }

    @Test
    void theSameDocumentTwiceMustBeMeant() {
        UUID first = register.register(TypedFields.faultless().draft(), plan.person(Plan200.REGISTRAR));
        TypedFields again = TypedFields.faultless().with("number", "15/ct-ubnd").with("issuer", "UBND tinh Nghệ An");

        assertThat(onReview(again))
                .containsExactly(new At(
                        "number",
                        "Chỉ thị số 15/CT-UBND ngày 26/3/2025 của cùng cơ quan ban hành đã có trong sổ (Bản nháp). Nếu đây là"
                                + " văn bản khác, đề nghị đánh dấu \"Vẫn vào sổ, đây là văn bản khác\"."));
        assertThat(onReview(again.with("sameAgainConfirmed", "true"))).isEmpty();
        assertThat(onReview(TypedFields.faultless().with("issuedOn", "2025-03-27")))
                .isEmpty();
        assertThat(checks.forReview(first, TypedFields.faultless().draft(), plan.person(Plan200.REGISTRAR))
                        .problems())
                .isEmpty();
    }

    @Test
    void aRowInWhichNothingWasTypedIsNoRow() {
        assertThat(onReview(
                        TypedFields.faultless().with("rows[1].kind", "DATED").with("rows[1].title", "  ")))
                .isEmpty();
    }

    private static Arguments one(Consumer<TypedFields> change, String field, String text) {
        return Arguments.of(change, field, text);
    }
}
