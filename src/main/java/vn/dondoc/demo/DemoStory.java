package vn.dondoc.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the other agencies do in April 2025 while a newcomer moves the clock: all report in time but Hưng Nguyên, on the
 * 18th, and Quỳnh Lưu, never. Sở Xây dựng is left to the newcomer.
 */
@Component
@DemoOnly
class DemoStory {
    private static final String COORDINATOR = "chuyenvien.sct";
    private static final Map<String, String> CLUSTERS = Map.of(
            "Phát triển và quản lý cụm công nghiệp", "Đã kiểm tra hạ tầng 03 cụm công nghiệp (nội dung minh họa).");

    private final DemoClock clock;
    private final DemoActors actors;
    private final List<Scene> scenes;

    DemoStory(DemoClock clock, DemoActors actors) {
        this.clock = clock;
        this.actors = actors;
        this.scenes = List.of(
                reports("2025-04-14T09:00", "so-cong-thuong", CLUSTERS),
                new Scene(LocalDateTime.parse("2025-04-14T10:00"), this::handInLate),
                reports("2025-04-14T14:00", "ubnd-tp-vinh", Map.of()),
                reports("2025-04-14T15:00", "ubnd-tx-hoang-mai", Map.of()),
                reports("2025-04-15T09:00", "so-tai-chinh", Map.of()),
                reports("2025-04-15T10:00", "thong-ke-tinh", Map.of()),
                reports("2025-04-15T14:30", "ban-quan-ly-kkt-dong-nam", Map.of()),
                reports("2025-04-16T09:00", "ubnd-huyen-nghi-loc", Map.of()),
                reports("2025-04-16T16:00", "ubnd-huyen-dien-chau", Map.of()),
                reports("2025-04-18T10:00", "ubnd-huyen-hung-nguyen", Map.of()));
    }

    private record Scene(LocalDateTime at, Runnable act) {}

    private Scene reports(String at, String agency, Map<String, String> results) {
        return new Scene(LocalDateTime.parse(at), () -> {
            actors.reports(agency, results);
            clock.settle();
            actors.acceptsAll(COORDINATOR);
        });
    }

    /** Due on 10/4: done, but late. */
    private void handInLate() {
        actors.handIn("chuyenvien.sxd", "Gửi kịch bản", "Đã gửi kịch bản tăng trưởng (nội dung minh họa).");
        clock.settle();
        actors.does(COORDINATOR, "userTask_confirmResult", Map.of("decision", "CONFIRM"));
    }

    /** Moves the clock and lets the others act when their hour comes. */
    void playTo(LocalDateTime target) {
        clock.play(() -> scenesUntil(target));
    }

    private void scenesUntil(LocalDateTime target) {
        LocalDateTime now = clock.now();
        for (Scene scene : scenes)
            if (scene.at().isAfter(now) && !scene.at().isAfter(target)) {
                clock.moveTo(scene.at());
                scene.act().run();
                clock.settle();
            }
        clock.moveTo(target);
    }
}
