package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

@DonDocTest
class ExpansionTest {
    @Autowired
    DirectiveRegister register;

    @Autowired
    Directives directives;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    Plan200 plan;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void whoJoinedTheCollectiveLeavesIt() {
        jdbc.sql(
                        "delete from agency_group_member where group_code = 'cap-huyen-minh-hoa' and agency = 'ubnd-huyen-anh-son'")
                .update();
    }

    private UUID draft(TypedFields fields) {
        return register.register(fields.draft(), plan.person(Plan200.REGISTRAR));
    }

    @Test
    void aCollectiveBecomesOneAssignmentForEachMember() {
        UUID id = draft(TypedFields.faultless().with("rows[0].leads", "cap-huyen-minh-hoa"));

        assertThat(directives.planned(id))
                .extracting(PlannedAssignment::ordinal, PlannedAssignment::agency)
                .containsExactly(
                        tuple(1, "ubnd-tp-vinh"),
                        tuple(2, "ubnd-tx-hoang-mai"),
                        tuple(3, "ubnd-huyen-dien-chau"),
                        tuple(4, "ubnd-huyen-hung-nguyen"),
                        tuple(5, "ubnd-huyen-nghi-loc"),
                        tuple(6, "ubnd-huyen-quynh-luu"));
    }

    @Test
    void severalLeadsBecomeSeveralAssignmentsNumberedThroughTheWholeBreakdown() {
        UUID id = draft(TypedFields.faultless()
                .with("rows[0].leads", "Sở Tài chính; Sở Xây dựng")
                .with("rows[1].title", "Việc thứ hai")
                .with("rows[1].kind", "STANDING")
                .with("rows[1].leads", "Sở Tài chính; Sở Tài chính; Các thành viên Tổ 01 (11 đơn vị minh họa)"));

        assertThat(directives.planned(id)).hasSize(13);
        assertThat(directives.planned(id).get(2).ordinal()).isEqualTo(3);
        assertThat(directives.planned(id).get(2).item().title()).isEqualTo("Việc thứ hai");
        assertThat(directives.planned(id).get(2).agency()).isEqualTo("so-cong-thuong");
    }

    @Test
    void thePlanOfTheDemoHasThirtySixAssignmentsOfElevenAgencies() {
        BreakdownView view = breakdowns.view(plan.registered());

        assertThat(view.rows()).hasSize(21);
        assertThat(view.assignments()).isEqualTo(36);
        assertThat(view.agencies())
                .extracting(BreakdownView.AgencyCount::agency, BreakdownView.AgencyCount::total)
                .containsExactly(
                        tuple("Sở Công Thương", 7),
                        tuple("Sở Xây dựng", 4),
                        tuple("Sở Tài chính", 4),
                        tuple("Ban Quản lý Khu kinh tế Đông Nam", 7),
                        tuple("Chi cục Thống kê tỉnh Nghệ An", 2),
                        tuple("UBND thành phố Vinh", 2),
                        tuple("UBND thị xã Hoàng Mai", 2),
                        tuple("UBND huyện Diễn Châu", 2),
                        tuple("UBND huyện Hưng Nguyên", 2),
                        tuple("UBND huyện Nghi Lộc", 2),
                        tuple("UBND huyện Quỳnh Lưu", 2));
        assertThat(view.regimes().get(0).agencies()).hasSize(11);
        assertThat(view.warnings()).isEmpty();
    }

    @Test
    void theRegimeIsExplainedByItsNextThreePeriods() {
        BreakdownView.Regime regime =
                breakdowns.view(plan.registered()).regimes().get(0);

        assertThat(regime.name()).isEqualTo("Báo cáo hằng tháng");
        assertThat(regime.sends()).isEqualTo("Sở Công Thương");
        assertThat(regime.onward()).startsWith("4 ngày làm việc sau hạn gửi của các cơ quan; ");
        assertThat(regime.due())
                .isEqualTo("trước ngày 17 hằng tháng; hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp");
        assertThat(regime.periods())
                .extracting(
                        BreakdownView.Period::label,
                        BreakdownView.Period::data,
                        BreakdownView.Period::opensOn,
                        BreakdownView.Period::due)
                .containsExactly(
                        tuple("tháng 4 năm 2025", "27/3/2025 – 14/4/2025", "1/4/2025", "hết ngày 16/4/2025 (thứ Tư)"),
                        tuple("tháng 5 năm 2025", "15/4/2025 – 14/5/2025", "29/4/2025", "hết ngày 16/5/2025 (thứ Sáu)"),
                        tuple("tháng 6 năm 2025", "15/5/2025 – 14/6/2025", "2/6/2025", "hết ngày 16/6/2025 (thứ Hai)"));
        assertThat(regime.periods().get(0).explanation())
                .isEqualTo("Trước ngày 17 hằng tháng: hạn là hết ngày 16/4/2025.");
    }

    @Test
    void whoJoinsTheCollectiveBeforeTheReleaseLeadsAndAfterItDoesNot() {
        UUID id = plan.registered();
        jdbc.sql(
                        "insert into agency_group_member (group_code, agency) values ('cap-huyen-minh-hoa', 'ubnd-huyen-anh-son')")
                .update();
        assertThat(directives.planned(id)).hasSize(37);
        jdbc.sql(
                        "delete from agency_group_member where agency = 'ubnd-huyen-anh-son' and group_code = 'cap-huyen-minh-hoa'")
                .update();

        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", java.util.Map.of());
        plan.complete(Plan200.RELEASER, id, "userTask_release", java.util.Map.of("decision", "RELEASE"));
        jdbc.sql(
                        "insert into agency_group_member (group_code, agency) values ('cap-huyen-minh-hoa', 'ubnd-huyen-anh-son')")
                .update();
        assertThat(directives.planned(id)).hasSize(36);
    }

    @Test
    void whatShouldBeLookedAtIsSaidAndNotRefused() {
        UUID id = draft(TypedFields.faultless()
                .without("number")
                .with("withoutNumber", "true")
                .with("rows[0].dueOn", "2025-04-06")
                .without("rows[0].product")
                .with("rows[0].cooperators", "Sở Xây dựng; Sở Tài chính")
                .with("rows[1].title", "Chương trình đến năm 2030")
                .with("rows[1].kind", "DATED")
                .with("rows[1].dueOn", "2030-12-31")
                .with("rows[1].product", "Báo cáo")
                .with("rows[1].leads", "Sở Y tế"));

        assertThat(breakdowns.view(id).warnings())
                .containsExactly(
                        "Văn bản chưa có số, ký hiệu.",
                        "Dòng 1, Rà soát cụm công nghiệp: Ngày 6/4/2025 là ngày nghỉ (Chủ nhật); hạn xử lý được tính đến hết"
                                + " ngày 8/4/2025.",
                        "Dòng 1, Rà soát cụm công nghiệp: Nhiệm vụ có thời hạn nhưng chưa nêu sản phẩm.",
                        "Dòng 1, Rà soát cụm công nghiệp: Sở Xây dựng vừa chủ trì vừa phối hợp.",
                        "Dòng 2, Chương trình đến năm 2030: Lịch làm việc năm 2030 chưa được nhập nên chưa biết ngày 31/12/2030"
                                + " có phải là ngày nghỉ hay không.",
                        "Được giao chủ trì nhưng không thuộc chế độ báo cáo nào của văn bản: Sở Y tế.",
                        "Phải báo cáo nhưng không được giao chủ trì nhiệm vụ nào: Sở Tài chính.",
                        "Chưa có chuyên viên đầu mối trong danh mục người dùng: Sở Y tế. Các cơ quan này chưa nhận được việc cho"
                                + " đến khi được bổ sung.");
        assertThat(directives.items(id).get(0).dueOn()).isEqualTo("2025-04-06");
    }
}
