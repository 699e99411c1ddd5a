package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class IssuingTest {
    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Issuing issuing;

    @Autowired
    Delivery delivery;

    @Autowired
    AssignmentRows rows;

    @Autowired
    Cooperators cooperators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void eachLeadOfALineGetsAnAssignmentOfItsOwnInPrintedOrder() {
        UUID plan = fixture.plan()
                .standing("Phát triển cụm công nghiệp", STC, SXD)
                .with("so-noi-vu")
                .dated("2025-06-30", "Rà soát quy hoạch", SXD)
                .released();
        issuing.issueBatch(plan);

        var issued = rows.ofDirective(plan);
        assertThat(issued)
                .extracting(Assignment::ordinal, Assignment::title, Assignment::leadAgency, Assignment::standing)
                .containsExactly(
                        tuple(1, "Phát triển cụm công nghiệp", SXD, true),
                        tuple(2, "Phát triển cụm công nghiệp", STC, true),
                        tuple(3, "Rà soát quy hoạch", SXD, false));
        assertThat(cooperators.codesIn(plan))
                .containsOnlyKeys(issued.get(0).id(), issued.get(1).id());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("200/KH-UBND#3")
                        .singleResult()
                        .getId())
                .isEqualTo(issued.get(2).processInstanceId());
    }

    @Test
    void twoHundredAndFiftyAreIssuedInThreeBatchesAndACrashIssuesNothingTwice() {
        UUID plan = planOf(250);
        issuing.issueBatch(plan);
        assertThat(started()).isEqualTo(100);
        assertThat(issuing.allIssued(plan)).isFalse();

        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    issuing.issueBatch(plan);
                    throw new IllegalStateException("the machine went down before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(started()).isEqualTo(100);

        issuing.issueBatch(plan);
        assertThat(issuing.allIssued(plan)).isFalse();
        issuing.issueBatch(plan);
        assertThat(issuing.allIssued(plan)).isTrue();
        issuing.issueBatch(plan);

        assertThat(started()).isEqualTo(250);
        assertThat(rows.ofDirective(plan))
                .hasSize(250)
                .extracting(Assignment::processInstanceId)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void agenciesSeeNothingBeforeAllIsDelivered() {
        UUID plan = planOf(120);
        issuing.issueBatch(plan);
        assertThat(fixture.count("assignment where visible")).isZero();
        issuing.issueBatch(plan);
        delivery.deliverAll(plan);

        assertThat(fixture.count("assignment where visible")).isEqualTo(120);
        assertThat(fixture.count("receipt")).isEqualTo(2);
        assertThat(fixture.count("receipt_line")).isEqualTo(120);
        assertThat(fixture.count("directive where state = 'ISSUED'")).isEqualTo(1);
        assertThat(fixture.mails("RECEIPT"))
                .contains(
                        "chuyenvien.sxd: [200/KH-UBND] Tiếp nhận 60 nhiệm vụ, hạn tiếp nhận hết ngày 4/4/2025 (thứ Sáu)")
                .extracting(mail -> mail.substring(0, mail.indexOf(':')))
                .containsExactly("chuyenvien.stc", "chuyenvien.sxd", "lanhdao.stc", "lanhdao.sxd", STC, SXD);
    }

    private UUID planOf(int lines) {
        var plan = fixture.plan();
        for (int i = 0; i < lines; i++) plan.standing("Nhiệm vụ " + i, i % 2 == 0 ? SXD : STC);
        return plan.released();
    }

    private long started() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("assignment")
                .count();
    }

    @Test
    void aPrintedDateOnADayOffMovesByTheDirectivesRuleAndStaysVisibleAsPrinted() {
        UUID plan = fixture.plan().dated("2025-05-02", "Rà soát quy hoạch", SXD).released();
        issuing.issueBatch(plan);

        assertThat(fixture.count("assignment where named_on = '2025-05-02' and original_due_on = '2025-05-02'"
                        + " and due_on = '2025-05-05'"))
                .isOne();
        assertThat(fixture.count("due_date_change where old_due_on = '2025-05-02' and new_due_on = '2025-05-05'"
                        + " and changed_by = 'system' and reason like 'Hạn ghi là hết ngày 2/5/2025; ngày 2/5/2025 là ngày"
                        + " nghỉ hoán đổi%chuyển sang ngày làm việc kế tiếp, 5/5/2025%'"))
                .isOne();
    }

    @Test
    void aDirectiveMayRollBackOrNotAtAll() {
        UUID back = fixture.plan().dated("2025-05-02", "Rà soát quy hoạch", SXD).released();
        jdbc.sql("update directive set roll = 'PREVIOUS' where id = '" + back + "'")
                .update();
        issuing.issueBatch(back);
        assertThat(rows.ofDirective(back)).extracting(Assignment::dueOn).containsExactly(LocalDate.of(2025, 4, 29));

        UUID kept = fixture.plan().dated("2025-05-02", "Rà soát quy hoạch", SXD).released();
        jdbc.sql("update directive set roll = 'NONE' where id = '" + kept + "'").update();
        issuing.issueBatch(kept);
        assertThat(rows.ofDirective(kept)).extracting(Assignment::dueOn).containsExactly(LocalDate.of(2025, 5, 2));
        assertThat(fixture.count("due_date_change where new_due_on = '2025-05-02'"))
                .isZero();
    }

    @Test
    void aDateInAYearThatNobodyEnteredStaysAsPrinted() {
        UUID plan = fixture.plan().dated("2027-05-01", "Rà soát quy hoạch", SXD).released();
        issuing.issueBatch(plan);

        assertThat(rows.ofDirective(plan)).extracting(Assignment::dueOn).containsExactly(LocalDate.of(2027, 5, 1));
    }
}
