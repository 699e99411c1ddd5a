package vn.dondoc.directive;

import java.util.List;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.Priority;

/**
 * A directive as it was typed: every field the text of its input, so that a refusal can show all of it again. Agencies
 * and collectives are written by name, short name or code, separated by ";"; days as 2025-03-27 or 27/3/2025.
 *
 * @param standingAgency code
 * @param deputyLogin login of the Phó Chủ tịch in charge; blank where there is none
 * @param priority name of a {@link Priority}; blank for the ordinary one
 * @param regimes none where the directive wants no report
 * @param rows the breakdown in its order; rows in which nothing was typed are dropped
 */
public record DirectiveDraft(
        Document document,
        String standingAgency,
        String workingGroup,
        String deputyLogin,
        String priority,
        List<RegimeDraft> regimes,
        List<Row> rows) {

    public DirectiveDraft {
        standingAgency = TypedText.clean(standingAgency);
        workingGroup = TypedText.clean(workingGroup);
        deputyLogin = TypedText.clean(deputyLogin);
        priority = TypedText.clean(priority).isEmpty() ? Priority.NORMAL.name() : TypedText.clean(priority);
        regimes = List.copyOf(regimes);
        rows = rows.stream().filter(row -> !row.blank()).toList();
    }

    /** A document of ordinary priority. */
    public DirectiveDraft(
            Document document,
            String standingAgency,
            String workingGroup,
            String deputyLogin,
            List<RegimeDraft> regimes,
            List<Row> rows) {
        this(document, standingAgency, workingGroup, deputyLogin, Priority.NORMAL.name(), regimes, rows);
    }

    /**
     * The document itself.
     *
     * @param withoutNumber the person said that it has no number
     * @param sameAgainConfirmed the person said that it is another document than the one registered under the same
     *     number, issuer and date
     * @param roll name of the {@link RollRule} for tasks whose date is a day off; {@code NEXT} when nothing was typed
     * @param field lĩnh vực, free text; blank where none is named
     */
    public record Document(
            String number,
            boolean withoutNumber,
            boolean sameAgainConfirmed,
            String type,
            String subject,
            String issuer,
            String issuedOn,
            String arrivedOn,
            String roll,
            String field) {

        /** A document whose tasks roll as usual, of no field. */
        public Document(
                String number,
                boolean withoutNumber,
                boolean sameAgainConfirmed,
                String type,
                String subject,
                String issuer,
                String issuedOn,
                String arrivedOn) {
            this(number, withoutNumber, sameAgainConfirmed, type, subject, issuer, issuedOn, arrivedOn, null, "");
        }

        public Document {
            number = TypedText.clean(number);
            type = TypedText.clean(type);
            subject = TypedText.clean(subject);
            issuer = TypedText.clean(issuer);
            issuedOn = TypedText.clean(issuedOn);
            arrivedOn = TypedText.clean(arrivedOn);
            roll = TypedText.clean(roll).isEmpty() ? RollRule.NEXT.name() : TypedText.clean(roll);
            field = TypedText.clean(field);
        }
    }

    /**
     * @param kind name of a {@link DirectiveItem.Kind}
     * @param source id of the place in the document it was read from; blank for what was typed
     */
    public record Row(
            String section,
            String title,
            String body,
            String kind,
            String dueOn,
            String product,
            String leads,
            String cooperators,
            String source) {

        /** A line that was typed. */
        public Row(
                String section,
                String title,
                String body,
                String kind,
                String dueOn,
                String product,
                String leads,
                String cooperators) {
            this(section, title, body, kind, dueOn, product, leads, cooperators, "");
        }

        public Row {
            section = TypedText.clean(section);
            title = TypedText.clean(title);
            body = TypedText.clean(body);
            kind = TypedText.clean(kind);
            dueOn = TypedText.clean(dueOn);
            product = TypedText.clean(product);
            leads = TypedText.clean(leads);
            cooperators = TypedText.clean(cooperators);
            source = TypedText.clean(source);
        }

        /** The kind alone, which always has a value, is nothing typed. */
        boolean blank() {
            return (section + title + body + dueOn + product + leads + cooperators).isEmpty();
        }
    }
}
