package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.directive.Directive;
import vn.dondoc.ladder.LadderKind;

/** A kind of matter that can be due: where its matters are found and how one speaks of them. A bean for each kind. */
interface MatterKind extends LadderKind {
    /**
     * The open matters due on or before {@code :last}, as columns id, directive_id, agency, due_on, by_decision, officer,
     * approving, ordinal, title, data_to, cooperators, path. States are named one by one: one that is added later is
     * reminded of when somebody says so.
     */
    String select();

    /** Whether the matter can still be open on that day, if nobody does anything. */
    default boolean lasts(Matter matter, LocalDate day) {
        return true;
    }

    /** Whether the standing agency itself has to act, as such: then nobody else is meant by it. */
    default boolean byStandingAgency() {
        return false;
    }

    /** Whether a rung that demands an explanation opens the task to give it. */
    default boolean explains() {
        return false;
    }

    /** As the agency knows what it has to explain. */
    default String explained(String title, Directive directive) {
        return title;
    }

    /** Its page, by the id that notices keep; null when it has none of its own. */
    default String page(UUID id) {
        return "/viec/" + id;
    }

    /** As lists name it. */
    String listed(String title);

    /** Subject of a mail about this matter alone. */
    String subject(DueList.Item item, Morning morning);

    List<String> paragraphs(DueList.Item item, Morning morning);

    /** Its line in a digest. */
    String line(DueList.Item item, Morning morning);

    String button();
}
