package vn.dondoc.redating;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.ReadYear;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** A year edited or read from a file, looked at before it counts, and confirmed: the Office's way through. */
@Controller
@RequestMapping("/lich-lam-viec/{year:\\d{4}}")
class CalendarEditPages {
    private final CalendarDesk desk;
    private final CalendarYears years;
    private final Redating redating;
    private final MovesView moves;
    private final Refusals refusals;
    private final Clock clock;

    CalendarEditPages(
            CalendarDesk desk,
            CalendarYears years,
            Redating redating,
            MovesView moves,
            Refusals refusals,
            Clock clock) {
        this.desk = desk;
        this.years = years;
        this.redating = redating;
        this.moves = moves;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/sua")
    ModelAndView edit(@PathVariable int year, @AuthenticationPrincipal SignedIn person) {
        return form(desk.form(year, person));
    }

    /** Back from the dry run, with everything typed. */
    @PostMapping("/sua")
    ModelAndView editAgain(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        TypedYear typed = TypedYear.of(year, fields);
        return form(desk.typed(typed, desk.read(typed, person)));
    }

    @PostMapping("/xem-truoc")
    ModelAndView look(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        TypedYear typed = TypedYear.of(year, fields);
        ReadYear read = desk.read(typed, person);
        return read.good() ? look(typed, read, redating.changedSince(typed).orElse(null)) : bad(typed, read);
    }

    @PostMapping("/tep")
    ModelAndView load(
            @PathVariable int year, @RequestParam("file") MultipartFile file, @AuthenticationPrincipal SignedIn person)
            throws IOException {
        EditPage inForce = desk.form(year, person);
        CalendarDesk.ReadFile read = desk.read(year, file.getBytes(), person);
        if (read.problems().isEmpty()) {
            TypedYear typed = new TypedYear(year, inForce.typed().version(), read.rows(), "", "");
            return look(typed, desk.read(typed, person), null);
        }
        EditPage page = new EditPage(inForce.typed(), inForce.entered(), Map.of(), read.problems(), inForce.grounds());
        return refused(form(page), RedatingRefused.badLines(read.problems().size()));
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        TypedYear typed = TypedYear.of(year, fields);
        ReadYear read = desk.read(typed, person);
        if (!read.good()) return bad(typed, read);
        try {
            redating.confirm(read.draft(), typed.version(), typed.stamp(), typed.basis(), person);
        } catch (DomainException refusal) {
            return look(typed, read, refusal);
        }
        flash.addFlashAttribute(
                "done", "Đã xác nhận lịch làm việc năm " + year + ". Hạn trên danh sách việc đang được chuyển theo.");
        return new ModelAndView("redirect:/lich-lam-viec/" + year);
    }

    /**
     * The dry run against what is in force now; whoever has seen it may confirm over a change that came between.
     *
     * @param refusal why it was not confirmed; null when it is looked at for the first time
     */
    private ModelAndView look(TypedYear typed, ReadYear read, DomainException refusal) {
        YearDraft old = years.find(typed.year())
                .map(CalendarYear::draft)
                .orElse(new YearDraft(typed.year(), List.of(), List.of()));
        int version = years.find(typed.year()).map(CalendarYear::version).orElse(0);
        List<String> changes = YearDiff.of(old, read.draft());
        if (changes.isEmpty())
            return refused(form(desk.typed(typed, read)), RedatingRefused.nothingChanged(typed.year()));
        DryRun dryRun = redating.dryRun(read.draft());
        ModelAndView view = new ModelAndView(
                "redating/dry-run",
                "page",
                new DryRunPage(
                        typed.withVersion(version),
                        dryRun.stamp(),
                        changes,
                        YearPages.months(read.draft(), years.with(read.draft())),
                        moves.of(dryRun.moves(), LocalDate.now(clock)),
                        years.find(typed.year()).isPresent()));
        return refusal == null ? view : refused(view, refusal);
    }

    private ModelAndView bad(TypedYear typed, ReadYear read) {
        return refused(
                form(desk.typed(typed, read)),
                RedatingRefused.badRows(read.problems().size()));
    }

    private ModelAndView refused(ModelAndView view, DomainException refusal) {
        view.addObject("refused", refusals.text(refusal));
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static ModelAndView form(EditPage page) {
        return new ModelAndView("redating/edit", "page", page);
    }
}
