package vn.dondoc.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.NameBook;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.VisibleDirectives;
import vn.dondoc.intake.TaskListLine;
import vn.dondoc.intake.TaskListWorkbook;
import vn.dondoc.security.SignedIn;

/** The breakdown of a directive in the columns of the template, for whoever may see the directive. */
@Controller
class TaskListExport {
    private final VisibleDirectives visible;
    private final Directives directives;
    private final Agencies agencies;
    private final DraftsBefore before;

    TaskListExport(VisibleDirectives visible, Directives directives, Agencies agencies, DraftsBefore before) {
        this.visible = visible;
        this.directives = directives;
        this.agencies = agencies;
        this.before = before;
    }

    @GetMapping("/van-ban/{id}/danh-muc.xlsx")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person)
            throws IOException {
        Directive directive = visible.visible(id, person);
        List<TaskListLine> lines = new TaskListRows(new NameBook(agencies), before.of(id)).of(directives.items(id));
        var out = new ByteArrayOutputStream();
        TaskListWorkbook.write(out, "DANH MỤC NHIỆM VỤ - " + directive.citation(), lines);
        ContentDisposition name = ContentDisposition.attachment()
                .filename("danh-muc-nhiem-vu.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaskListUpload.MIME))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out.toByteArray());
    }
}
