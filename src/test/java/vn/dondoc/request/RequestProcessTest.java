package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.request.RequestFixture.COORDINATOR;
import static vn.dondoc.request.RequestFixture.OFFICE;
import static vn.dondoc.request.RequestFixture.OFFICER;
import static vn.dondoc.request.RequestFixture.STC;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;

/** Walks every node of deadline-request.bpmn and co-operation.bpmn and looks at the rows after each step. */
@DonDocTest
class RequestProcessTest {
    @RegisterExtension
    static final EveryPath walked = EveryPath.of("deadline-request", "co-operation");

    @Autowired
    RequestFixture fixture;

    @Autowired
    RequestEnding ending;

    @Autowired
    Assignments assignments;

    @Autowired
    Invariants invariants;

    @Autowired
    Jobs jobs;

    @AfterEach
    void nothingIsBroken() {
        jobs.runAll();
        invariants.check();
    }

    @Test
    void anExtensionIsAskedAndGrantedAndTheOriginalDateStays() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        assertThat(fixture.at(request)).contains("userTask_decideRequest");
        assertThat(fixture.task(request, "userTask_decideRequest"))
                .returns(LocalDate.of(2025, 4, 9), t -> t.due()) // 7/4 is Giỗ Tổ
                .satisfies(t -> assertThat(t.name()).startsWith("Trả lời đề nghị điều chỉnh thời hạn · nhiệm vụ số 2"));
        assertThat(fixture.assignment(work).dueOn()).isEqualTo("2025-04-10");

        fixture.decides(COORDINATOR, request, "GRANT", null, null);

        assertThat(fixture.at(request)).isEmpty();
        assertThat(fixture.row(request))
                .returns(State.GRANTED, DeadlineRequest::state)
                .returns(COORDINATOR, DeadlineRequest::answeredBy)
                .returns(LocalDate.of(2025, 5, 15), DeadlineRequest::grantedOn);
        assertThat(fixture.assignment(work))
                .returns(LocalDate.of(2025, 4, 10), Assignment::originalDueOn)
                .returns(LocalDate.of(2025, 5, 15), Assignment::dueOn);
        assertThat(fixture.texts("DUE_DATE_MOVED").get(0)).contains("Theo đề nghị của Sở Xây dựng ngày 1/4/2025");
    }

    @Test
    void aRefusalLeavesTheDateAndIsToldToWhoAsked() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        fixture.decides(OFFICE, request, "REFUSE", null, "Nội dung cần cho kỳ họp tháng 4.");

        assertThat(fixture.state(request)).isEqualTo(State.REFUSED);
        assertThat(fixture.assignment(work).dueOn()).isEqualTo("2025-04-10");
        assertThat(fixture.mails("REQUEST_DECIDED"))
                .singleElement()
                .asString()
                .startsWith(OFFICER)
                .contains("không được chấp nhận");
        assertThat(fixture.texts("REQUEST_DECIDED").get(0))
                .contains("Thời hạn vẫn là hết ngày 10/4/2025", "Nội dung cần cho kỳ họp tháng 4.");
    }

    @Test
    void suspensionAndResumptionAreAskedAndGranted() {
        var work = fixture.work();
        fixture.decides(COORDINATOR, fixture.asked(work, RequestKind.SUSPENSION), "GRANT", null, null);
        assertThat(fixture.assignment(work).state()).isEqualTo(Assignment.State.SUSPENDED);

        fixture.decides(COORDINATOR, fixture.asked(work, RequestKind.RESUMPTION), "GRANT", null, "Làm ngay.");
        assertThat(fixture.assignment(work).state()).isEqualTo(Assignment.State.IN_PROGRESS);
    }

    @Test
    void withdrawalIsGrantedAndEndsWhatElseIsOpenAroundTheWork() {
        var work = fixture.work();
        var withdrawal = fixture.asked(work, RequestKind.WITHDRAWAL);
        var extension = fixture.extension(work, "2025-05-15");
        var cooperation = fixture.cooperation(work, STC);
        fixture.decides(OFFICE, withdrawal, "GRANT", null, null);

        assertThat(fixture.assignment(work).state()).isEqualTo(Assignment.State.WITHDRAWN);
        assertThat(fixture.state(withdrawal)).isEqualTo(State.GRANTED);
        assertThat(fixture.state(extension)).isEqualTo(State.OVER);
        assertThat(fixture.state(cooperation)).isEqualTo(State.OVER);
        assertThat(fixture.at(extension)).isEmpty();
        assertThat(fixture.at(cooperation)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXTENSION", "COOPERATION"})
    void whoAskedTakesItBack(RequestKind kind) {
        var work = fixture.work();
        var request = kind == RequestKind.COOPERATION
                ? fixture.cooperation(work, STC)
                : fixture.extension(work, "2025-05-15");
        ending.takeBack(fixture.person("lanhdao.sxd"), request);

        assertThat(fixture.at(request)).isEmpty();
        assertThat(fixture.row(request))
                .returns(State.TAKEN_BACK, DeadlineRequest::state)
                .returns("lanhdao.sxd", DeadlineRequest::endedBy);
        assertThat(fixture.mails("REQUEST_TAKEN_BACK")).hasSize(kind == RequestKind.COOPERATION ? 1 : 0);
    }

    @Test
    void anotherLeadDoesNotInheritTheRequestsOfTheFirst() {
        var work = fixture.work();
        var request = fixture.extension(work, "2025-05-15");
        assignments.reassign(work, STC, "Theo thông báo kết luận.", OFFICE);
        jobs.runAll();

        assertThat(fixture.state(request)).isEqualTo(State.OVER);
        assertThat(fixture.at(request)).isEmpty();
    }

    @Test
    void theCooperatorAnswersWithinItsOwnTime() {
        var request = fixture.cooperation(fixture.work(), STC);
        assertThat(fixture.at(request)).contains("userTask_answerCooperation");
        assertThat(fixture.task(request, "userTask_answerCooperation"))
                .returns("chuyenvien.stc", t -> t.assignee())
                .returns(LocalDate.of(2025, 4, 9), t -> t.due());
        assertThat(fixture.mails("REQUEST_ASKED")).hasSize(3).first().asString().contains("phối hợp");

        fixture.answers(
                "chuyenvien.stc",
                request,
                "userTask_answerCooperation",
                new Answering.Draft("ANSWER", "Số liệu kèm theo."));

        assertThat(fixture.at(request)).isEmpty();
        assertThat(fixture.state(request)).isEqualTo(State.ANSWERED);
        assertThat(fixture.mails("REQUEST_ANSWERED")).singleElement().asString().startsWith(OFFICER);
    }

    @Test
    void whatIsBeyondTheCooperatorGoesToTheOfficeWhichReports() {
        var work = fixture.work();
        var request = fixture.cooperation(work, STC);
        fixture.answers(
                "lanhdao.stc",
                request,
                "userTask_answerCooperation",
                new Answering.Draft("BEYOND", "Thuộc thẩm quyền HĐND tỉnh."));

        assertThat(fixture.state(request)).isEqualTo(State.BEYOND);
        assertThat(fixture.task(request, "userTask_reportToChairman").due()).isEqualTo("2025-04-11");
        assertThat(fixture.mails("REQUEST_BEYOND")).first().asString().startsWith(OFFICE);

        fixture.answers(
                OFFICE,
                request,
                "userTask_reportToChairman",
                new Answering.ReportDraft("Tờ trình số 45/TTr-VP ngày 3/4/2025."));
        assertThat(fixture.at(request)).isEmpty();
        assertThat(fixture.row(request))
                .returns(State.REPORTED, DeadlineRequest::state)
                .returns(OFFICE, DeadlineRequest::reportedBy);
        assertThat(fixture.texts("REQUEST_REPORTED").get(0)).contains("Tờ trình số 45/TTr-VP");
    }
}
