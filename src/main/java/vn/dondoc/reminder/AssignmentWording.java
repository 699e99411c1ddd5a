package vn.dondoc.reminder;

import static vn.dondoc.shared.VietnameseDates.day;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agency;

@Component
class AssignmentWording implements Wording {
    /** A subject line longer than this is cut off by mail programs. */
    private static final int SHORT = 80;

    private final Phrases phrases;

    AssignmentWording(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ASSIGNMENT;
    }

    @Override
    public String subject(DueList.Item item, Morning morning) {
        String variant = item.beforeDayOff(morning.today()) ? ".dayOff.subject" : ".subject";
        return phrases.say("assignment." + item.rung() + variant, arguments(item, morning));
    }

    @Override
    public List<String> paragraphs(DueList.Item item, Morning morning) {
        String variant = item.beforeDayOff(morning.today()) ? ".dayOff" : ".body";
        return List.of(phrases.say("assignment." + item.rung() + variant, arguments(item, morning)));
    }

    @Override
    public String line(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        return phrases.say(
                "assignment.line",
                phrases.status(item, morning.today()),
                matter.ordinal(),
                matter.title(),
                day(matter.due()));
    }

    @Override
    public String button() {
        return phrases.say("assignment.button");
    }

    private static Object[] arguments(DueList.Item item, Morning morning) {
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
            toBeTold(matter, morning)
        };
    }

    /** Who is told that work will be late: the standing agency, and of its own work the Office. */
    private static String toBeTold(Matter matter, Morning morning) {
        Agency standing = morning.standingAgency(matter);
        return standing.code().equals(matter.agency()) ? "Văn phòng UBND tỉnh" : standing.name();
    }

    private static String shortened(String title) {
        return title.length() <= SHORT ? title : title.substring(0, SHORT - 1).stripTrailing() + "…";
    }
}
