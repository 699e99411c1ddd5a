package vn.dondoc.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.intake.TaskListRefused;
import vn.dondoc.intake.TaskListWorkbook;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** A directive whose tasks come as a table: the template, and the way in. */
@Controller
@RequestMapping("/doc-van-ban/danh-muc")
class TaskListPages {
    private final TaskListUpload upload;
    private final Refusals refusals;

    TaskListPages(TaskListUpload upload, Refusals refusals) {
        this.upload = upload;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView empty(@AuthenticationPrincipal SignedIn person) {
        upload.admit(person);
        return page(TaskListForm.EMPTY, Set.of(), List.of());
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template(@AuthenticationPrincipal SignedIn person) throws IOException {
        upload.admit(person);
        var out = new ByteArrayOutputStream();
        TaskListWorkbook.template(out);
        ContentDisposition name = ContentDisposition.attachment()
                .filename("mau-danh-muc-nhiem-vu.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaskListUpload.MIME))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out.toByteArray());
    }

    @PostMapping
    ModelAndView read(
            @ModelAttribute TaskListForm form,
            @RequestParam(name = "tep", required = false) MultipartFile file,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        upload.admit(person);
        Set<String> fields = form.refused();
        if (!fields.isEmpty()) return refused(page(form, fields, List.of()));
        try {
            UUID draft = upload.keep(file, form.head(), person);
            flash.addFlashAttribute("done", "Đã đọc danh mục nhiệm vụ. Đề nghị kiểm tra từng dòng.");
            return new ModelAndView("redirect:/doc-van-ban/" + draft);
        } catch (DomainException refusal) {
            List<String> problems = refusal instanceof TaskListRefused rows ? rows.problems() : List.of();
            return refused(page(form, Set.of(), problems)).addObject("refused", refusals.text(refusal));
        }
    }

    private static ModelAndView page(TaskListForm form, Set<String> fields, List<String> problems) {
        return new ModelAndView("drafting/task-list", "form", form)
                .addObject("fields", fields)
                .addObject("problems", problems);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
