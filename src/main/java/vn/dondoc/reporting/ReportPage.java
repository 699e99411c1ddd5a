package vn.dondoc.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.workflow.Tasks;

/** One agency's report, to be read; and number, date and signed file of its document, to be added. */
@Controller
@RequestMapping("/bao-cao/{reportId}")
class ReportPage {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final ReportCases cases;
    private final ReportContents contents;
    private final SignedDocuments documents;
    private final TakingBack takingBack;
    private final FirstLook firstLook;
    private final Tasks tasks;
    private final Refusals refusals;

    ReportPage(
            ReportCases cases,
            ReportContents contents,
            SignedDocuments documents,
            TakingBack takingBack,
            FirstLook firstLook,
            Tasks tasks,
            Refusals refusals) {
        this.cases = cases;
        this.contents = contents;
        this.documents = documents;
        this.takingBack = takingBack;
        this.firstLook = firstLook;
        this.tasks = tasks;
        this.refusals = refusals;
    }

    @GetMapping
    String report(@PathVariable UUID reportId, @AuthenticationPrincipal SignedIn person, Model model) {
        return show(reportId, person, model);
    }

    private String show(UUID reportId, SignedIn person, Model model) {
        ReportCase c = cases.get(reportId);
        if (!Oversight.sees(person, c)) throw ReportRefused.unknown();
        firstLook.by(person, c);
        model.addAttribute("report", contents.of(c));
        model.addAttribute("readable", Oversight.reads(person, c));
        model.addAttribute("taskPath", taskPath(person, c.report()));
        model.addAttribute(
                "boardPath",
                Oversight.has(person, c.directive().standingAgency())
                        ? "/ky-bao-cao/" + c.round().id()
                        : null);
        model.addAttribute("mayTakeBack", takingBack.offeredTo(person, c));
        model.addAttribute("mayAddDocument", SignedDocuments.offeredTo(person, c.report()));
        model.addAttribute("beforeSending", c.report().sentAt() == null);
        model.addAttribute("signed", c.report().signed());
        return "reporting/report";
    }

    @PostMapping("/rut-lai")
    String takeBack(@PathVariable UUID reportId, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        takingBack.takeBack(person, reportId);
        flash.addFlashAttribute("done", "Đã rút lại báo cáo để sửa. Sau khi sửa, đề nghị gửi lại.");
        return "redirect:/bao-cao/" + reportId;
    }

    @PostMapping("/so-van-ban")
    String addDocument(
            @PathVariable UUID reportId,
            @RequestParam Map<String, String> typed,
            @RequestPart(name = "tep", required = false) MultipartFile scan,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        try (InspectedFile file = InspectedFile.ofOptional(scan)) {
            documents.add(person, reportId, typed.get("so"), TypedText.date(typed.get("ngay")), file);
        } catch (DomainException refusal) {
            model.addAttribute("refused", refusals.text(refusal));
            model.addAttribute("at", RefusedAt.of(refusal));
            model.addAttribute("typed", typed);
            return show(reportId, person, model);
        }
        flash.addFlashAttribute("done", "Đã ghi số, ngày văn bản của báo cáo.");
        return "redirect:/bao-cao/" + reportId;
    }

    /** The task that is open now, if it is one of this person's. */
    private String taskPath(SignedIn person, Report report) {
        return tasks.openTasks(report.processInstanceId()).stream()
                .filter(t -> tasks.mayWork(person, t.id()))
                .findFirst()
                .map(t -> TASKLIST + t.id())
                .orElse(null);
    }
}
