package vn.dondoc.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.security.SignedIn;

@Service
class ReportFilling implements ReportWriting {
    private final Lines lines;
    private final LineSaving saving;
    private final ReportCases cases;
    private final Assignments assignments;

    ReportFilling(Lines lines, LineSaving saving, ReportCases cases, Assignments assignments) {
        this.lines = lines;
        this.saving = saving;
        this.cases = cases;
        this.assignments = assignments;
    }

    @Override
    @Transactional
    public int fill(UUID reportId, Map<String, String> results, SignedIn officer) {
        for (Line line : lines.of(reportId)) {
            String result = results.get(assignments.get(line.assignmentId()).title());
            LineFields fields = result == null ? LineFields.NOTHING_NEW : LineFields.text(result);
            saving.save(officer, reportId, line.id(), line.version(), fields);
        }
        return cases.get(reportId).report().version();
    }
}
