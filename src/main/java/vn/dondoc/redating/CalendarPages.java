package vn.dondoc.redating;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.calendar.CalendarFile;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.security.SignedIn;

/** Lịch làm việc, for everybody to read. */
@Controller
@RequestMapping("/lich-lam-viec")
class CalendarPages {
    private final CalendarYears years;
    private final YearPages pages;

    CalendarPages(CalendarYears years, YearPages pages) {
        this.years = years;
        this.pages = pages;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.list(person));
        return "redating/list";
    }

    @GetMapping("/{year:\\d{4}}")
    String year(@PathVariable int year, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.year(year, person));
        return "redating/year";
    }

    /** The dates that a change moved. */
    @GetMapping("/{year:\\d{4}}/thay-doi/{changeId}")
    String change(
            @PathVariable int year,
            @PathVariable UUID changeId,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        if (!person.isOffice()) throw RedatingRefused.unknown();
        YearPage page = pages.year(year, person);
        model.addAttribute("page", page)
                .addAttribute(
                        "change",
                        page.history().stream()
                                .filter(c -> changeId.toString().equals(c.id()))
                                .findFirst()
                                .orElseThrow(RedatingRefused::unknown))
                .addAttribute("moves", pages.moved(changeId));
        return "redating/change";
    }

    @GetMapping("/{year:\\d{4}}/tep")
    ResponseEntity<byte[]> file(@PathVariable int year) {
        CalendarYear entered = years.find(year).orElseThrow(RedatingRefused::unknown);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lich-lam-viec-" + year + ".csv")
                                .build()
                                .toString())
                .body(CalendarFile.write(entered.draft()).getBytes(StandardCharsets.UTF_8));
    }
}
