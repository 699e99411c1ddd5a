package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Wording;
import vn.dondoc.support.DonDocTest;

/** The draft calls work by its present words until it is signed. */
@DonDocTest
class RewordedWorkTest {
    @Autowired
    AprilRound april;

    @Autowired
    Drafts drafts;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theDraftIsBuilt() {
        april.opened();
        drafts.build(april.id());
    }

    private void reword(String title) {
        UUID work = assignments.ofDirective(april.directive()).stream()
                .filter(a -> a.ordinal() == 3)
                .findFirst()
                .orElseThrow()
                .id();
        assignments.reword(work, new Wording("II.2.b", title, title + ".", null), "Theo kết luận.", "chuyenvien.vp");
    }

    private String lead() {
        return paragraphs.of(april.id()).stream()
                .filter(p -> p.section() == Section.RESULTS && "so-xay-dung".equals(p.agency()))
                .findFirst()
                .orElseThrow()
                .lead();
    }

    @Test
    void untilItIsSigned() {
        assertThat(lead()).isEqualTo("Thực hiện chiến lược phát triển vật liệu xây dựng.");
        reword("Phát triển vật liệu xây dựng xanh");
        assertThat(lead()).isEqualTo("Phát triển vật liệu xây dựng xanh.");
        jdbc.sql("update consolidated_report set state = 'SIGNED', signed_at = built_at")
                .update();
        reword("Phát triển vật liệu mới");
        assertThat(lead()).isEqualTo("Phát triển vật liệu xây dựng xanh.");
    }
}
