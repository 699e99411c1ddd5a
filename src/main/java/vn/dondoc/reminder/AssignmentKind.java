package vn.dondoc.reminder;

import static vn.dondoc.shared.VietnameseDates.day;
import static vn.dondoc.shared.VietnameseDates.endOf;

import org.springframework.stereotype.Component;

/** An assignment with a date, until its lead reported it done. */
@Component
class AssignmentKind extends WordedKind {
    static final String CODE = "ASSIGNMENT";
    /** A subject line longer than this is cut off by mail programs. */
    private static final int SHORT = 80;

    AssignmentKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return "Nhiệm vụ có thời hạn";
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public boolean escalates() {
        return true;
    }

    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Returned to the Office for another lead: RETURNED. It is not reminded of. */
    @Override
    public String select() {
        return "select a.id, a.directive_id, a.lead_agency agency, a.due_on, false by_decision,"
                + " a.officer_login officer, false approving, a.ordinal, a.title, null::date data_to,"
                + " case when :cooperators then array(select c.agency from assignment_cooperator c"
                + " where c.assignment_id = a.id) end cooperators, null path"
                + " from assignment a where a.due_on <= :last and a.visible"
                + " and a.state in ('ISSUED', 'IN_PROGRESS', 'REDO')";
    }

    @Override
    String words() {
        return "assignment";
    }

    @Override
    Object[] lineArguments(Matter matter, Morning morning) {
        return new Object[] {matter.ordinal(), matter.title(), day(matter.due())};
    }

    @Override
    Object[] arguments(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        return new Object[] {
            morning.directive(matter).key() + "#" + matter.ordinal(),
            shortened(matter.title()),
            matter.title(),
            morning.agency(matter).name(),
            day(matter.due()),
            Math.abs(item.daysLeft()),
            matter.remindersSent(),
            day(morning.today().plusDays(1)), // "trước ngày": by the end of today
            morning.overseer(matter).name(),
            endOf(morning.answerBy())
        };
    }

    private static String shortened(String title) {
        return title.length() <= SHORT ? title : title.substring(0, SHORT - 1).stripTrailing() + "…";
    }
}
