package vn.dondoc.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Wording;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** An undecided dossier calls the work by its present words; a decided one by those it was decided under. */
@EscalationTest
class RewordedMatterTest {
    @Autowired
    Scene scene;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    Escalation escalation;

    @Autowired
    Assignments assignments;

    @Autowired
    DossierStore dossiers;

    @Autowired
    DossierItems items;

    @Autowired
    DossierViews views;

    private UUID work;
    private Dossier open;

    @BeforeEach
    void theWorkLiesInADossier() {
        work = scene.assignment(scene.plan200(), 7, "Gửi kịch bản tăng trưởng", "so-xay-dung", "2025-04-10");
        time.to("2025-04-22T07:30");
        escalation.sweep();
        time.to("2025-04-22T10:00");
        open = dossiers.list(null).get(0);
    }

    private void reword(String title) {
        assignments.reword(
                work, new Wording(null, title, title + " năm 2025.", null), "Theo kết luận.", "chuyenvien.vp");
    }

    private String shown() {
        return views.of(open.id()).items().get(0).title();
    }

    @Test
    void untilItIsDecided() {
        reword("Gửi kịch bản mới");
        assertThat(shown()).isEqualTo("Gửi kịch bản mới");
        Map<UUID, Ruling> proposals =
                items.of(open.id()).stream().collect(Collectors.toMap(DossierItem::id, i -> Ruling.of(Measure.WATCH)));
        scene.does("chuyenvien.vp", open.processInstanceId(), "userTask_prepare", new Preparation.Draft("", proposals));
        reword("Gửi kịch bản đã sửa");
        assertThat(shown()).isEqualTo("Gửi kịch bản đã sửa");

        scene.does("chutich", open.processInstanceId(), "userTask_decide", Answers.agreeingToAll());
        jobs.runAll();
        reword("Gửi kịch bản khác hẳn");
        assertThat(shown()).isEqualTo("Gửi kịch bản đã sửa");
        assertThat(scene.mails("DECISION")).isNotEmpty().allMatch(m -> m.text().contains("Gửi kịch bản đã sửa"));
    }

    @Test
    void whatWasSettledKeepsTheWordsOfThen() {
        assignments.withdraw(work, "Đã lồng ghép.", "chuyenvien.vp");
        time.to("2025-04-23T07:30");
        escalation.sweep();
        assertThat(shown()).isEqualTo("Gửi kịch bản tăng trưởng");
    }
}
