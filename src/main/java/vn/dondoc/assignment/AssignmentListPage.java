package vn.dondoc.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** /nhiem-vu: the assignments a person may see, narrowed and counted. */
@Controller
class AssignmentListPage {
    private final AssignmentList list;
    private final VisibleAssignments visible;
    private final Directives directives;
    private final Agencies agencies;

    AssignmentListPage(AssignmentList list, VisibleAssignments visible, Directives directives, Agencies agencies) {
        this.list = list;
        this.visible = visible;
        this.directives = directives;
        this.agencies = agencies;
    }

    record Line(
            String path,
            String code,
            String title,
            String directive,
            String lead,
            String due,
            StatusFilter mark,
            String step) {}

    record Count(StatusFilter mark, long number, String address, boolean chosen) {}

    record Choice(String value, String name) {}

    @GetMapping("/nhiem-vu")
    String show(
            @RequestParam(required = false) UUID vanBan,
            @RequestParam(required = false) String trangThai,
            @RequestParam(required = false) String coQuan,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "1") int trang,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        ListQuery query = ListQuery.of(vanBan, trangThai, coQuan, q, trang);
        AssignmentList.Found found = list.find(person, query);
        Map<UUID, Directive> known =
                directives.all().stream().collect(Collectors.toMap(Directive::id, Function.identity()));
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        model.addAttribute("all", query.withStatus(null).address());
        model.addAttribute("counts", counts(query, found));
        model.addAttribute(
                "lines",
                found.rows().stream()
                        .map(row -> line(row, known.get(row.directiveId())))
                        .toList());
        model.addAttribute(
                "directives",
                visible.directives(person).stream()
                        .map(id -> new Choice(id.toString(), known.get(id).label()))
                        .toList());
        model.addAttribute("agencies", leads(person));
        model.addAttribute(
                "before", query.page() > 1 ? query.onPage(query.page() - 1).address() : null);
        model.addAttribute(
                "after",
                query.page() < found.pages() ? query.onPage(query.page() + 1).address() : null);
        return "assignment/list";
    }

    private static List<Count> counts(ListQuery query, AssignmentList.Found found) {
        return found.counts().entrySet().stream()
                .map(c -> new Count(
                        c.getKey(),
                        c.getValue(),
                        query.withStatus(c.getKey()).address(),
                        c.getKey().slug().equals(query.trangThai())))
                .toList();
    }

    private static Line line(AssignmentList.Row row, Directive directive) {
        String due =
                row.dueOn() == null ? "" : VietnameseDates.day(row.dueOn()) + (row.moved() ? " (đã điều chỉnh)" : "");
        return new Line(
                "/nhiem-vu/" + row.id(),
                directive.key() + "#" + row.ordinal(),
                row.title(),
                directive.label(),
                row.lead(),
                due,
                row.mark(),
                row.state().label());
    }

    /** An officer sees his own agency's work: there is nothing to choose. */
    private List<Choice> leads(SignedIn person) {
        if (!person.is(Role.COORDINATOR) && !person.isLeader() && !person.is(Role.ADMINISTRATOR)) return List.of();
        return agencies.all().stream()
                .filter(a -> a.kind() != Agency.Kind.PROVINCE)
                .map(a -> new Choice(a.code(), a.name()))
                .toList();
    }
}
