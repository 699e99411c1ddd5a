package vn.dondoc.reminder;

import static vn.dondoc.shared.VietnameseDates.day;

import java.util.List;

/** A kind that is spoken of in the common words: its title says what is to be done. */
abstract class PlainKind implements MatterKind {
    private final Phrases phrases;

    PlainKind(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Which words speak of it. */
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
    public String listed(String title) {
        return title;
    }

    @Override
    public String subject(DueList.Item item, Morning morning) {
        return phrases.say(words() + "." + item.variant(morning.today()) + ".subject", arguments(item, morning));
    }

    @Override
    public List<String> paragraphs(DueList.Item item, Morning morning) {
        return List.of(phrases.say(words() + "." + item.variant(morning.today()) + ".body", arguments(item, morning)));
    }

    @Override
    public String line(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        return phrases.say(
                words() + ".line",
                phrases.status(item, morning.today()),
                listed(matter.title()),
                morning.agency(matter).name(),
                day(matter.due()));
    }

    @Override
    public String button() {
        return phrases.say(words() + ".button");
    }

    private Object[] arguments(DueList.Item item, Morning morning) {
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
