package vn.dondoc.drafting;

import java.util.List;
import java.util.UUID;
import vn.dondoc.intake.ReadAmendment;
import vn.dondoc.security.SignedIn;

/** What a document says, as it stands corrected: for the packages that compare it with what runs. */
public interface DraftReadings {
    /** @throws DraftingRefused when there is none that the person may correct */
    Reading of(UUID draft, SignedIn person);

    /**
     * @param name of the file
     * @param citation as "Quyết định số 99/QĐ-UBND ngày 9/6/2025"
     */
    record Reading(String name, String citation, String text, List<ReadAmendment> amends, List<Task> tasks) {}

    /**
     * A task that counts, and not the article that only enforces the document; what it does not have is blank.
     *
     * @param leads as the register takes them, a collective by its members; names of nobody as they are printed
     * @param cooperators as the register takes them, parted by "; "
     * @param dueOn as typed
     */
    record Task(
            UUID entry,
            String section,
            String title,
            String body,
            String product,
            List<String> leads,
            String cooperators,
            String dueOn) {}
}
