package vn.dondoc.amendment;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directives;

/** The assignments of a directive by the codes that people type: "200/KH-UBND#17", or only "17". */
@Component
class Targets {
    private static final Pattern CODE = Pattern.compile("(?:(.*)#)?\\s*(\\d{1,6})\\s*");

    private final Assignments assignments;
    private final Directives directives;

    Targets(Assignments assignments, Directives directives) {
        this.assignments = assignments;
        this.directives = directives;
    }

    /** Null when nothing was typed. @throws AmendmentRefused when no assignment of the directive is meant */
    UUID of(UUID directive, String typed) {
        if (typed.isEmpty()) return null;
        Matcher code = CODE.matcher(typed);
        if (!code.matches()) throw AmendmentRefused.unknownTarget(typed);
        if (code.group(1) != null
                && !Words.same(code.group(1), directives.get(directive).key()))
            throw AmendmentRefused.unknownTarget(typed);
        int ordinal = Integer.parseInt(code.group(2));
        return assignments.ofDirective(directive).stream()
                .filter(a -> a.ordinal() == ordinal)
                .map(Assignment::id)
                .findFirst()
                .orElseThrow(() -> AmendmentRefused.unknownTarget(typed));
    }

    String code(Assignment a) {
        return directives.get(a.directiveId()).key() + "#" + a.ordinal();
    }

    /** Those that run, to choose among. */
    List<Assignment> running(UUID directive) {
        return assignments.ofDirective(directive).stream()
                .filter(a -> a.state().running())
                .toList();
    }
}
