package vn.dondoc.reporting;

import java.util.Map;
import java.util.UUID;
import vn.dondoc.security.SignedIn;

/** Writes a whole report in one go, in the name of an officer of the agency and by the rules of the form. */
public interface ReportWriting {
    /**
     * Fills every line: the given result, or "Không phát sinh".
     *
     * @param results what to say, by short title of the assignment
     * @return the report's version, which the submit has to carry
     * @throws ReportRefused as the form would refuse
     */
    int fill(UUID reportId, Map<String, String> results, SignedIn officer);
}
