package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** A decided dossier shows earlier decisions as they stood when it was decided, whatever was done since. */
@EscalationTest
class AsItStoodTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 30);

    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    @Autowired
    DossierViews views;

    @Autowired
    DossierDocument document;

    @Autowired
    JdbcClient jdbc;

    private UUID plan;
    private UUID work;

    @BeforeEach
    void aNewDateIsDecided() {
        plan = scene.plan200();
        work = scene.assignment(plan, 7, "Gửi kịch bản tăng trưởng", "so-xay-dung", "2025-04-10");
        time.morningOf("2025-04-22");
        time.to("2025-04-22T10:00");
        decide(Ruling.until(Measure.NEW_DATE, LocalDate.of(2025, 4, 23)));
    }

    @Test
    void whatIsNotDoneElsewhereStaysAsItWas() {
        scene.assignment(plan, 8, "Rà soát quy hoạch", "so-tai-chinh", "2025-04-18");
        time.morningOf("2025-04-24");
        time.to("2025-04-24T10:00");
        UUID second = decide(Ruling.of(Measure.WATCH));
        var then = views.of(second).followUps();
        assertThat(then)
                .singleElement()
                .returns("Gửi kịch bản tăng trưởng", DossierView.FollowUp::title)
                .returns(true, DossierView.FollowUp::late);

        scene.done(work, "2025-04-25");

        assertThat(views.of(second).followUps()).isEqualTo(then);
        jdbc.sql("update dossier set follow_ups = null").update();
        assertThat(views.of(second).followUps())
                .as("decided before this was kept")
                .isEmpty();
    }

    @Test
    void whatWasDecidedLastTimeStaysAsItWasAndTheFirstDateIsNamedBesideTheOneInForce() {
        time.mornings("2025-04-24", "2025-04-29");
        time.to("2025-04-29T10:00");
        UUID second = decide(Ruling.of(Measure.WATCH));
        DossierView.Item then = views.of(second).items().get(0);
        assertThat(then.lastTime()).contains("Đến nay chưa hoàn thành");
        assertThat(then.due()).isEqualTo("23/4/2025");
        assertThat(then.originalDue()).isEqualTo("10/4/2025");
        assertThat(document.of(views.of(second), DAY).toString())
                .contains("Thời hạn ban đầu 10/4/2025 → thời hạn hiện nay 23/4/2025");

        scene.done(work, "2025-04-30");

        assertThat(views.of(second).items().get(0).lastTime()).isEqualTo(then.lastTime());
    }

    /** The dossier that is open, with this for each of its matters. */
    private UUID decide(Ruling ruling) {
        Dossier open = dossiers.list(null).stream()
                .filter(Dossier::undecided)
                .findFirst()
                .orElseThrow();
        Map<UUID, Ruling> proposals =
                items.of(open.id()).stream().collect(Collectors.toMap(DossierItem::id, i -> ruling));
        scene.does("chuyenvien.vp", open.processInstanceId(), "userTask_prepare", new Preparation.Draft("", proposals));
        scene.does("chutich", open.processInstanceId(), "userTask_decide", Answers.agreeingToAll());
        jobs.runAll();
        return open.id();
    }
}
