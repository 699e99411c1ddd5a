package vn.dondoc.reminder;

import static vn.dondoc.shared.VietnameseDates.day;

/** A kind that is spoken of in the common words: its title says what is to be done. */
abstract class PlainKind extends WordedKind {
    PlainKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    String words() {
        return "plain";
    }

    /** Column of {@link #rows} with the login of who has it. */
    String officer() {
        return "null";
    }

    /** The open matters due on or before {@code :last}, as columns id, directive_id, agency, due_on, title, path. */
    abstract String rows();

    @Override
    public final String select() {
        return "select p.id, p.directive_id, p.agency, p.due_on, false by_decision, "
                + officer() + " officer, false approving,"
                + " 0 ordinal, p.title, null::date data_to, null::text[] cooperators, p.path from (" + rows() + ") p";
    }

    @Override
    final Object[] lineArguments(Matter matter, Morning morning) {
        return new Object[] {listed(matter.title()), morning.agency(matter).name(), day(matter.due())};
    }

    @Override
    final Object[] arguments(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        return new Object[] {
            morning.directive(matter).key(),
            listed(matter.title()),
            morning.agency(matter).name(),
            day(matter.due()),
            Math.abs(item.daysLeft()),
            matter.remindersSent(),
            day(morning.today())
        };
    }
}
