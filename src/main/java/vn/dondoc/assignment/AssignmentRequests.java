package vn.dondoc.assignment;

import java.util.List;
import vn.dondoc.security.SignedIn;

/** What was asked around an assignment's deadline, for its page; implemented where requests are kept. */
public interface AssignmentRequests {
    /** What the person may read. */
    Shown of(Assignment assignment, SignedIn person);

    /** @param mayAsk whether he may ask something now */
    record Shown(List<RequestLine> lines, boolean mayAsk) {}

    /**
     * @param what as "Điều chỉnh thời hạn đến ngày 30/5/2025"
     * @param asked by whom and when; {@code answer} how it stands, or what was decided by whom and when
     */
    record RequestLine(String path, String what, String asked, String reason, String dueOn, String answer) {}
}
