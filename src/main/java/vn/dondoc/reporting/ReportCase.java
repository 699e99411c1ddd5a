package vn.dondoc.reporting;

import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;

/** A report with what is needed to name it: its round, its directive and the agency that owes it. */
record ReportCase(Report report, Round round, Directive directive, Agency agency) {

    /** The agency collects the reports itself: nobody else checks its own one. */
    boolean own() {
        return agency.code().equals(directive.standingAgency());
    }

    /** Period and agency alone: "tháng 4/2025 · Sở Xây dựng". */
    String shortPlace() {
        return round.period().shortLabel() + " · " + agency.name();
    }

    /** Period, directive, agency: "tháng 4/2025 · KH 200/KH-UBND · Sở Xây dựng". */
    String place() {
        return round.period().shortLabel() + " · " + directive.label() + " · " + agency.name();
    }

    /** "Kế hoạch số 200/KH-UBND", or type and subject while there is no number. */
    String cited() {
        return directive.number() == null
                ? directive.type() + " " + directive.subject()
                : directive.type() + " số " + directive.number();
    }
}
