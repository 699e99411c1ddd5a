package vn.dondoc.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** Đọc văn bản: what was uploaded, and the upload. */
@Controller
@RequestMapping("/doc-van-ban")
class DraftList {
    private static final int SIZE = 30;

    private final UploadedDrafts drafts;
    private final Uploading uploading;
    private final Agencies agencies;
    private final Refusals refusals;

    DraftList(UploadedDrafts drafts, Uploading uploading, Agencies agencies, Refusals refusals) {
        this.drafts = drafts;
        this.uploading = uploading;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    record Line(UUID id, String name, String by, String at, int checked, int all, UUID directive, boolean amends) {}

    record Page(List<Line> lines, int number, int pages, long maxSize) {}

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "trang", defaultValue = "1") int number, @AuthenticationPrincipal SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DraftingRefused.notCoordinator();
        int count = drafts.count(person.agency(), person.isOffice());
        int last = Math.max(1, (count + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(number, 1), last);
        List<Line> lines = lines(drafts.page(person.agency(), person.isOffice(), SIZE, (shown - 1) * SIZE));
        return new ModelAndView("drafting/list", "page", new Page(lines, shown, last, Uploading.LARGEST));
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam(required = false) MultipartFile file,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        try {
            if (file == null) throw DraftingRefused.noFile();
            Uploading.Uploaded uploaded = uploading.upload(file, person);
            if (!uploaded.fresh())
                flash.addFlashAttribute("done", "Tệp này đã được tải lên trước đây; dưới đây là bản đang rà soát.");
            return new ModelAndView("redirect:/doc-van-ban/" + uploaded.id());
        } catch (DomainException refusal) {
            if (!person.is(Role.COORDINATOR)) throw refusal;
            ModelAndView again = list(1, person);
            again.addObject("refused", refusals.text(refusal));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private List<Line> lines(List<UploadedDrafts.Uploaded> uploaded) {
        Map<String, String> people =
                agencies
                        .officers(uploaded.stream()
                                .map(UploadedDrafts.Uploaded::by)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Officer::login, Officer::displayName));
        return uploaded.stream().map(draft -> line(draft, people)).toList();
    }

    private static Line line(UploadedDrafts.Uploaded draft, Map<String, String> people) {
        return new Line(
                draft.id(),
                draft.name(),
                people.getOrDefault(draft.by(), draft.by()),
                VietnameseDates.moment(draft.at()),
                draft.checked(),
                draft.counted(),
                draft.directive(),
                draft.amends());
    }
}
