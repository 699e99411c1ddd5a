package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.reporting.ReportingFixture.STC;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.assignment.AssignmentFiles;
import vn.dondoc.assignment.AssignmentFiles.AssignmentFile;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

@ReportingTest
class AssignmentEvidenceTest {
    private static final String OWNER = "chuyenvien.stc";

    @Autowired
    ReportingFixture given;

    @Autowired
    FileUploads uploads;

    @Autowired
    FileDoors doors;

    @Autowired
    AttachmentRows rows;

    @Autowired
    AssignmentFiles evidence;

    @Autowired
    Assignments assignments;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    private UUID work;
    private UUID file;

    @BeforeEach
    void aFileLiesAtTheWorkOfSoTaiChinh() {
        UUID plan = given.plan200();
        work = given.dated(plan, 9, STC, "Trình danh mục vốn", LocalDate.of(2025, 6, 30), "Tờ trình");
        time.to("2025-04-15T10:00");
        file = attach(OWNER).id();
    }

    @Test
    void untilItIsHandedInItIsTheAgencysOwn() {
        assertThat(evidence.of(work)).singleElement().returns(false, AssignmentFile::handedIn);
        assertThat(readers()).containsExactly(OWNER);
        uploads.remove(given.person(OWNER), file);
        assertThat(evidence.of(work)).isEmpty();
    }

    @Test
    void withTheResultItIsFinalAndOpenToWhoConfirms() {
        handIn();

        assertThat(evidence.of(work)).singleElement().returns(true, AssignmentFile::handedIn);
        assertThat(readers()).containsExactly(OWNER, "truongphong.sct", "chuyenvien.vp", "chutich");
        assertThatThrownBy(() -> uploads.remove(given.person(OWNER), file)).isInstanceOf(FileRefused.class);
        assertThat(rows.find(file)).isPresent();
    }

    @Test
    void theNextLeadNeitherShowsNorOpensNorRemovesIt() {
        assignments.reassign(work, "so-noi-vu", "Theo ý kiến chỉ đạo.", "chuyenvien.vp");
        jobs.runAll();

        assertThat(evidence.of(work)).isEmpty();
        assertThatThrownBy(() -> uploads.remove(given.person("chuyenvien.sxd"), file))
                .hasMessageContaining("file.unknown");
        assignments.reassign(work, ReportingFixture.SXD, "Theo ý kiến chỉ đạo.", "chuyenvien.vp");
        assertThatThrownBy(() -> uploads.remove(given.person("chuyenvien.sxd"), file))
                .hasMessageContaining("file.unknown");
        assertThat(readers()).containsExactly(OWNER);
    }

    private void handIn() {
        assignments.resultReported(
                work, "Đã trình.", "15/TTr-STC", LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 15), OWNER);
    }

    private List<String> readers() {
        Attachment row = rows.find(file).orElseThrow();
        return List.of(OWNER, "chuyenvien.sxd", "truongphong.sct", "chuyenvien.vp", "chutich").stream()
                .filter(login -> doors.mayRead(given.person(login), row))
                .toList();
    }

    private Attachments.StoredFile attach(String login) {
        byte[] content = "Văn bản minh chứng".getBytes(StandardCharsets.UTF_8);
        try (InspectedFile inspected =
                InspectedFile.of(new MockMultipartFile("file", "to-trinh.txt", "text/plain", content))) {
            return uploads.add(given.person(login), Attachments.Owner.ASSIGNMENT, work, inspected);
        }
    }
}
