package vn.dondoc.assignment;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;

/** How assignments are called in task names, mails and pages. */
@Component
class Labels {
    /** Subjects longer than this are cut by mail programs. */
    private static final int SHORT = 110;

    private final Directives directives;
    private final Agencies agencies;

    Labels(Directives directives, Agencies agencies) {
        this.directives = directives;
        this.agencies = agencies;
    }

    /** "200/KH-UBND#17": prefix of mails and business key. */
    String code(Assignment a) {
        return directives.get(a.directiveId()).key() + "#" + a.ordinal();
    }

    /** "Thực hiện nhiệm vụ số 17 · KH 200/KH-UBND · Sở Xây dựng: Rà soát quy hoạch". */
    String taskName(String step, Assignment a) {
        Directive directive = directives.get(a.directiveId());
        return step + " nhiệm vụ số " + a.ordinal() + " · " + directive.label() + " · "
                + agencies.get(a.leadAgency()).name() + ": " + a.title();
    }

    static String shortTitle(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) return line;
        int end = line.lastIndexOf(' ', SHORT - 1);
        return line.substring(0, end > SHORT / 2 ? end : SHORT - 1) + "…";
    }
}
