package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Two officers of one agency at one task, each in his own session: the slower one loses nothing and reads why. */
@DonDocTest
class TwoPeopleAtOneTaskTest {
    private static final String REVIEW = "userTask_reviewBreakdown";
    private static final String TEXT = "Đã rà soát, đề nghị sửa mục 3";

    @LocalServerPort
    int port;

    @Autowired
    Plan200 plan;

    @Autowired
    Directives directives;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    private Visitor first;
    private Visitor second;
    private UUID directive;
    private String task;

    @BeforeEach
    void bothOpenIt() {
        directive = plan.registered();
        task = tasks.openTask(directives.get(directive).processInstanceId(), REVIEW)
                .orElseThrow()
                .id();
        first = visitor("chuyenvien.sct");
        second = visitor("truongphong.sct");
        assertThat(open(first).statusCode()).isEqualTo(200);
        assertThat(open(second).statusCode()).isEqualTo(200);
    }

    @Test
    void eachKeepsADraftOfHisOwn() {
        assertThat(save(first, 0, "của người thứ nhất").statusCode()).isEqualTo(200);
        assertThat(save(second, 0, TEXT).statusCode()).isEqualTo(200);

        assertThat(text(open(first))).isEqualTo("của người thứ nhất");
        assertThat(text(open(second))).isEqualTo(TEXT);
    }

    @Test
    void whoOpensItLaterBeginsWithWhatAColleagueHasTyped() {
        save(first, 0, TEXT);

        HttpResponse<String> seen = open(second);
        assertThat(text(seen)).isEqualTo(TEXT);
        assertThat(JsonPath.<Integer>read(seen.body(), "$.version")).isZero();
        assertThat(JsonPath.<String>read(seen.body(), "$.savedBy")).isEqualTo("Chuyên viên tổng hợp Tổ 01");
    }

    @Test
    void whoSubmitsAfterTheOtherReadsWhoAndWhenAndFindsHisTextAgain() {
        save(second, 0, TEXT);
        time.to("2025-03-28T08:05");
        assertThat(complete(first, version(save(first, 0, "xong"))).statusCode())
                .isEqualTo(204);
        time.to("2025-03-28T08:06");

        HttpResponse<String> refused = complete(second, 1);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(message(refused))
                .contains("Việc này đã được Chuyên viên tổng hợp Tổ 01 xử lý lúc 08:05 ngày 28/3/2025."
                        + " Nội dung ông/bà vừa nhập được giữ trong bản nháp.");
        assertThat(text(open(second))).isEqualTo(TEXT);
    }

    @Test
    void ofTwoSubmitsAtTheSameMomentOneCountsAndTheOtherIsTold() throws Exception {
        int one = version(save(first, 0, "một"));
        int two = version(save(second, 0, "hai"));
        CyclicBarrier together = new CyclicBarrier(2);

        List<HttpResponse<String>> answers = both(() -> complete(first, one), () -> complete(second, two), together);

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 400);
        int loser = answers.get(0).statusCode() == 400 ? 0 : 1;
        assertThat(message(answers.get(loser)))
                .contains("Việc này đã được ", "Nội dung ông/bà vừa nhập được giữ trong bản nháp.");
        assertThat(text(open(List.of(first, second).get(loser))))
                .isEqualTo(List.of("một", "hai").get(loser));
    }

    private static List<HttpResponse<String>> both(
            Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> two, CyclicBarrier together) {
        return Stream.of(one, two)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return call.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void whoSavesAfterTheOtherHasEndedItIsToldAndHisTextIsKept() {
        complete(first, version(save(first, 0, "xong")));

        HttpResponse<String> refused = save(second, 0, TEXT);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(message(refused))
                .isEqualTo("Việc này đã được Chuyên viên tổng hợp Tổ 01 xử lý lúc 08:00 ngày 28/3/2025."
                        + " Nội dung ông/bà vừa nhập được giữ trong bản nháp.");
        HttpResponse<String> again = open(second);
        assertThat(text(again)).isEqualTo(TEXT);
        assertThat(JsonPath.<String>read(again.body(), "$.ended")).startsWith("Việc này đã được Chuyên viên");
    }

    @Test
    void whoHasTypedNothingIsPromisedNothing() {
        complete(first, version(save(first, 0, "xong")));

        assertThat(message(complete(second, 1))).endsWith("xử lý lúc 08:00 ngày 28/3/2025.");
        assertThat(message(open(second))).endsWith("xử lý lúc 08:00 ngày 28/3/2025.");
    }

    @Test
    void aSecondSubmitOfTheSamePersonIsNotNeeded() {
        int version = version(save(first, 0, "xong"));
        complete(first, version);

        assertThat(message(complete(first, version)))
                .contains("Ông/bà đã hoàn tất việc này lúc 08:00 ngày 28/3/2025, không cần làm lại.");
    }

    @Test
    void aTaskDoneByAColleagueOfThePersonItWasLaidBeforeNamesWhoDidIt() {
        plan.complete("truongphong.sct", directive, REVIEW, Map.of());

        assertThat(message(save(first, 0, TEXT)))
                .startsWith("Việc này đã được Trưởng phòng chuyên môn, Sở Công Thương xử lý");
    }

    @Test
    void aTaskThatWasTakenBackSaysSo() {
        runtime.deleteProcessInstance(directives.get(directive).processInstanceId(), "withdrawn");

        assertThat(message(save(second, 0, TEXT)))
                .isEqualTo("Việc này không còn phải làm từ lúc 08:00 ngày 28/3/2025 (đã thu hồi, giao lại hoặc kết thúc"
                        + " theo dõi). Nội dung ông/bà vừa nhập được giữ trong bản nháp.");
    }

    @Test
    void whoseTaskItNeverWasLearnsNothingOfItsEnd() {
        complete(first, version(save(first, 0, "xong")));

        Visitor stranger = visitor("chuyenvien.sxd");
        assertThat(save(stranger, 0, TEXT).statusCode()).isEqualTo(404);
        assertThat(open(stranger).statusCode()).isEqualTo(404);
    }

    @Test
    void theSamePersonInTwoWindowsDoesNotOverwriteHimself() {
        save(first, 0, "cửa sổ một");

        HttpResponse<String> refused = save(first, 0, "cửa sổ hai");
        assertThat(message(refused)).contains("ở một cửa sổ khác lúc 08:00 ngày 28/3/2025");
        assertThat(text(open(first))).isEqualTo("cửa sổ một");
    }

    private Visitor visitor(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }

    private HttpResponse<String> open(Visitor who) {
        return who.get("/api/tasks/" + task);
    }

    private HttpResponse<String> save(Visitor who, int version, String text) {
        return who.json(
                "PUT",
                "/api/tasks/" + task + "/draft",
                "{\"version\":" + version + ",\"draft\":{\"note\":\"" + text + "\"}}");
    }

    private HttpResponse<String> complete(Visitor who, int version) {
        return who.post(
                Visitor.ENGINE + "/task/" + task + "/submit-form",
                "{\"variables\":{\"formVersion\":{\"value\":" + version + ",\"type\":\"Integer\"}}}");
    }

    private static int version(HttpResponse<String> saved) {
        return JsonPath.read(saved.body(), "$.version");
    }

    private static String text(HttpResponse<String> form) {
        return JsonPath.read(form.body(), "$.draft.note");
    }

    private static String message(HttpResponse<String> refused) {
        return JsonPath.read(refused.body(), "$.message");
    }
}
