package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.security.SignedIn;

/** Keeps what an officer types, line by line, one version after the other. */
@Service
class LineSaving {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final Lines lines;
    private final LateRefusals late;
    private final Assignments assignments;
    private final Agencies agencies;

    LineSaving(
            ReportCases cases,
            ReportChanges changes,
            Lines lines,
            LateRefusals late,
            Assignments assignments,
            Agencies agencies) {
        this.cases = cases;
        this.changes = changes;
        this.lines = lines;
        this.late = late;
        this.assignments = assignments;
        this.agencies = agencies;
    }

    /** @param version of the line; {@code reportVersion} is what the submit of the form has to carry */
    record Saved(int version, int reportVersion) {}

    /** @param base version of the line that the person had before him */
    @Transactional
    public Saved save(SignedIn person, UUID reportId, UUID lineId, int base, LineFields typed) {
        ReportCase c = cases.lock(reportId);
        requireWriter(person, c.report());
        late.requireDraftable(c);
        Line line =
                lines.find(lineId).filter(l -> l.reportId().equals(reportId)).orElseThrow(ReportRefused::unknown);
        if (line.withdrawn()) throw ReportRefused.lineWithdrawn();
        LineFields kept = LineRules.kept(typed, assignments.get(line.assignmentId()));
        if (!lines.save(lineId, base, kept, person.login())) throw new StaleLine(agencies.nameOf(line.savedBy()), line);
        return new Saved(base + 1, changes.touch(reportId, person.login()));
    }

    /** Any officer of the agency may write; nobody else learns that the report exists. */
    static void requireWriter(SignedIn person, Report report) {
        if (!person.agency().equals(report.agency()) || !person.is(Role.OFFICER)) throw ReportRefused.unknown();
    }
}
