package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Wording;
import vn.dondoc.support.DonDocTest;

/** Work with an open request is given other words: the request's task is called by them. */
@DonDocTest
class RequestTaskNamesTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    Assignments assignments;

    private UUID work;

    @BeforeEach
    void workIsCarriedOut() {
        work = fixture.work();
    }

    private void reword() {
        assignments.reword(
                work,
                new Wording("II", "Lập quy hoạch mới", "Lập quy hoạch mới của tỉnh.", null),
                "Theo văn bản ban hành sau.",
                RequestFixture.OFFICE);
    }

    @Test
    void aRequestThatWaitsForItsAnswer() {
        UUID request = fixture.extension(work, "2025-05-15");
        reword();
        assertThat(fixture.task(request, "userTask_decideRequest").name())
                .startsWith("Trả lời đề nghị điều chỉnh thời hạn · nhiệm vụ số")
                .endsWith(": Lập quy hoạch mới");
    }

    @Test
    void coOperationThatWaitsForItsAnswerOrForTheOffice() {
        UUID request = fixture.cooperation(work, RequestFixture.STC);
        reword();
        assertThat(fixture.task(request, "userTask_answerCooperation").name())
                .startsWith("Trả lời đề nghị phối hợp · nhiệm vụ số")
                .endsWith(": Lập quy hoạch mới");
        fixture.answers(
                "chuyenvien.stc",
                request,
                "userTask_answerCooperation",
                new Answering.Draft("BEYOND", "Vượt thẩm quyền."));
        assertThat(fixture.task(request, "userTask_reportToChairman").name()).endsWith(": Lập quy hoạch mới");
        assignments.reword(
                work,
                new Wording("II", "Lập lại quy hoạch", "Lập lại quy hoạch của tỉnh.", null),
                "Theo văn bản ban hành sau.",
                RequestFixture.OFFICE);
        assertThat(fixture.task(request, "userTask_reportToChairman").name())
                .startsWith("Báo cáo nội dung phối hợp vượt thẩm quyền · nhiệm vụ số")
                .endsWith(": Lập lại quy hoạch");
    }
}
