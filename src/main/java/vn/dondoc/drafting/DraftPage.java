package vn.dondoc.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.intake.Span;
import vn.dondoc.security.SignedIn;

/** A document beside what was read of it, and what concerns all of it. */
@Controller
@RequestMapping("/doc-van-ban/{id}")
class DraftPage {
    private final DraftDoors doors;
    private final ReviewPages pages;
    private final Correcting correcting;
    private final Adding adding;
    private final Learning learning;
    private final Discarding discarding;

    DraftPage(
            DraftDoors doors,
            ReviewPages pages,
            Correcting correcting,
            Adding adding,
            Learning learning,
            Discarding discarding) {
        this.doors = doors;
        this.pages = pages;
        this.correcting = correcting;
        this.adding = adding;
        this.learning = learning;
        this.discarding = discarding;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "loc", defaultValue = "") String filter,
            @RequestParam(name = "muc", required = false) UUID opened,
            @AuthenticationPrincipal SignedIn person) {
        var asked = new ReviewPages.Asked(EntryFilter.of(filter), opened, Map.of(), Map.of());
        return new ModelAndView("drafting/review", "page", pages.page(doors.seen(id, person), asked, person));
    }

    /** A new assignment, or target, from a piece of the text. */
    @PostMapping("/them")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String as,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Span span = end > start && start >= 0 ? new Span(start, end) : found(doors.seen(id, person), quote);
        boolean target = as.equals("chi-tieu");
        UUID added = target ? adding.target(id, span, person) : adding.assignment(id, span, person);
        flash.addFlashAttribute("done", target ? "Đã thêm chỉ tiêu. Đề nghị nhập giá trị." : "Đã thêm nhiệm vụ.");
        return back(id, added);
    }

    /** Without a script the words are copied out of the text. */
    private static Span found(Draft draft, String quote) {
        String words = Typed.clean(quote);
        int at = words.isEmpty() ? -1 : draft.text().indexOf(words);
        if (at < 0) throw DraftingRefused.noSuchPlace();
        return new Span(at, at + words.length());
    }

    /** The ticked ones, all at once. */
    @PostMapping("/nhieu-muc")
    String many(
            @PathVariable UUID id,
            @RequestParam(name = "chon", defaultValue = "") List<UUID> ids,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of("leads", "kind", "dueOn")) {
            String value = Typed.clean(fields.get(field));
            if (!value.isEmpty()) typed.put(field, value);
        }
        Entry.State state = States.of(fields.getOrDefault("action", ""));
        int changed = correcting.saveAll(id, ids, typed, state, person);
        flash.addFlashAttribute("done", "Đã cập nhật " + changed + " mục.");
        return "redirect:/doc-van-ban/" + id + query(fields.get("loc"));
    }

    /** Whom a printed name means. */
    @PostMapping("/ten-co-quan")
    String name(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String meant,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (action.equals("bo")) {
            int changed = correcting.leaveOut(id, name, person);
            flash.addFlashAttribute("done", "Đã bỏ “" + name + "” khỏi danh sách phối hợp của " + changed + " mục.");
        } else {
            learning.learn(id, name, Typed.clean(meant), person);
            flash.addFlashAttribute("done", "Đã ghi nhận “" + name + "” là " + Typed.clean(meant) + ".");
        }
        return "redirect:/doc-van-ban/" + id;
    }

    @PostMapping("/xoa")
    String discard(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        discarding.discard(id, person);
        flash.addFlashAttribute("done", "Đã xóa bản đọc và tệp đã tải lên.");
        return "redirect:/doc-van-ban";
    }

    static String back(UUID id, UUID entry) {
        return "redirect:/doc-van-ban/" + id + "?muc=" + entry + "#e-" + entry;
    }

    private static String query(String filter) {
        EntryFilter known = EntryFilter.of(filter);
        return known == EntryFilter.TAT_CA ? "" : "?loc=" + known.key();
    }
}
