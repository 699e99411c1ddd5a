package vn.dondoc.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.DirectiveRegister;
import vn.dondoc.directive.Directives;
import vn.dondoc.workflow.Tasks;

/** Fills an empty demo: from the arrival of the plan on 28/3/2025 to the morning of 10/4/2025, by the real use cases. */
@Component
@DemoOnly
@Order(0)
class DemoSeed implements ApplicationRunner {
    private static final LocalDateTime READY = LocalDateTime.of(2025, 4, 10, 8, 0);
    private static final String REGISTRAR = "chuyenvien.sct";
    private static final String SECOND_PERSON = "truongphong.sct";
    /** Everybody but Quỳnh Lưu, which is deemed to have received after five working days. */
    private static final List<String> RECEIVERS = List.of(
            "chuyenvien.sct",
            "chuyenvien.sxd",
            "chuyenvien.stc",
            "chuyenvien.kkt",
            "congchuc.thongke",
            "chuyenvien.vinh",
            "chuyenvien.hoangmai",
            "chuyenvien.nghiloc",
            "chuyenvien.dienchau",
            "chuyenvien.hungnguyen");

    private final SampleProvince province;
    private final DirectiveRegister register;
    private final Directives directives;
    private final Agencies agencies;
    private final Tasks tasks;
    private final DemoActors actors;
    private final DemoClock clock;

    DemoSeed(
            SampleProvince province,
            DirectiveRegister register,
            Directives directives,
            Agencies agencies,
            Tasks tasks,
            DemoActors actors,
            DemoClock clock) {
        this.province = province;
        this.register = register;
        this.directives = directives;
        this.agencies = agencies;
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (agencies.all().isEmpty()) clock.play(this::story);
        else if (clock.now().isBefore(READY))
            throw new IllegalStateException(
                    "Lần chạy đầu bị dừng giữa chừng, dữ liệu minh họa chưa đủ:" + " xóa thư mục data rồi chạy lại.");
    }

    private void story() {
        province.load();
        clock.moveTo(at("2025-03-28T09:00"));
        issue(SampleDirectives.plan200WithQuarters());
        clock.moveTo(at("2025-03-31T09:00"));
        RECEIVERS.forEach(this::receive);
        clock.settle();
        clock.moveTo(at("2025-03-31T14:00"));
        issue(SampleDirectives.illustrativeLetter());
        clock.moveTo(at("2025-04-01T09:00"));
        List.of("chuyenvien.stc", "chuyenvien.sxd", "chuyenvien.hoangmai", "chuyenvien.kkt")
                .forEach(this::receive);
        clock.settle();
        doWork();
        clock.moveTo(READY);
    }

    /** The letter's first assignments: done in time, and later in the month one past the ladder, one running. */
    private void doWork() {
        clock.moveTo(at("2025-04-03T10:00"));
        actors.handIn("chuyenvien.stc", "Gửi danh sách đầu mối", "Đã gửi danh sách đầu mối (nội dung minh họa).");
        clock.settle();
        actors.does(REGISTRAR, "userTask_confirmResult", Map.of("decision", "CONFIRM"));
        clock.settle();
    }

    private void issue(DirectiveDraft draft) {
        UUID id = register.register(draft, actors.person(REGISTRAR));
        register.sendToReview(id, actors.person(REGISTRAR));
        complete(REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        complete(SECOND_PERSON, id, "userTask_release", Map.of("decision", "RELEASE"));
        clock.settle();
    }

    private void complete(String login, UUID id, String element, Object answer) {
        String instance = directives.get(id).processInstanceId();
        var task = tasks.openTask(instance, element).orElseThrow();
        tasks.completeWith(actors.person(login), task.id(), answer);
    }

    private void receive(String login) {
        actors.does(login, "userTask_receive", Map.of());
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
