package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who leads the rows of a table: as their own cells say, else the title over them, else the heading over the table.
 *
 * @param names empty where nobody is named
 * @param place where they are named
 */
record RowLead(List<String> names, Span place) {
    private static final RowLead NOBODY = new RowLead(List.of(), null);
    /** As in the row above. */
    private static final Pattern DITTO = Pattern.compile("(?iu)[-– ]*(?:nt|như trên)[-–. ]*|[\"”″]");

    static RowLead of(TaskContext heading) {
        return heading == null ? NOBODY : new RowLead(heading.leads(), heading.place());
    }

    boolean known() {
        return !names.isEmpty();
    }

    /** A title that names an agency and nothing else speaks for the rows under it. */
    RowLead orOf(Agencies agencies, String title, Span at) {
        Mention named = agencies.inCell(title);
        boolean whole = named != null && named.end() >= title.stripTrailing().length() - 1;
        return whole ? new RowLead(named.names(), at) : this;
    }

    /** @param cell of the row; null where it is empty, as a cell is that reaches over several rows */
    RowLead orNamed(Agencies agencies, String cell, Span at) {
        if (cell == null || DITTO.matcher(cell).matches()) return this;
        Mention named = agencies.inCell(cell);
        return named == null ? NOBODY : new RowLead(named.names(), at);
    }
}
