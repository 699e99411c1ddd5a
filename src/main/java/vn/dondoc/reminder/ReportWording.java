package vn.dondoc.reminder;

import static vn.dondoc.shared.VietnameseDates.day;
import static vn.dondoc.shared.VietnameseDates.endOf;
import static vn.dondoc.shared.VietnameseDates.moment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;

@Component
class ReportWording implements Wording {
    private final Phrases phrases;

    ReportWording(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.REPORT;
    }

    @Override
    public String subject(DueList.Item item, Morning morning) {
        String variant = item.beforeDayOff(morning.today()) ? ".dayOff.subject" : ".subject";
        return phrases.say("report." + item.rung() + variant, arguments(item, morning));
    }

    @Override
    public List<String> paragraphs(DueList.Item item, Morning morning) {
        String body = phrases.say("report." + item.rung() + variant(item, morning), arguments(item, morning));
        return item.matter().approving() ? List.of(body, phrases.say("report.approving")) : List.of(body);
    }

    private static String variant(DueList.Item item, Morning morning) {
        if (item.beforeDayOff(morning.today())) return ".dayOff";
        return item.rung() == Rung.DUE_TODAY && item.matter().byDecision() ? ".byDecision" : ".body";
    }

    @Override
    public String line(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        return phrases.say(
                "report.line",
                phrases.status(item, morning.today()),
                period(matter),
                morning.agency(matter).name(),
                day(matter.due()));
    }

    @Override
    public String button() {
        return phrases.say("report.button");
    }

    private Object[] arguments(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        String due = endOf(matter.due());
        return new Object[] {
            morning.directive(matter).key(),
            period(matter),
            morning.agency(matter).name(),
            matter.byDecision() ? phrases.say("report.byDecision", due) : due,
            "hết ngày " + day(matter.dataTo()),
            progress(matter),
            Math.abs(item.daysLeft()),
            morning.standingAgency(matter).name(),
            matter.remindersSent(),
            moment(morning.now()),
            day(morning.today()),
            toDo(matter, morning)
        };
    }

    private static String period(Matter matter) {
        return ReportingPeriod.parse(matter.title()).label();
    }

    private String progress(Matter matter) {
        if (matter.lines() == 0) return phrases.say("report.noLines");
        return matter.emptyLines() == 0
                ? phrases.say("report.allFilled")
                : phrases.say("report.someEmpty", matter.emptyLines(), matter.lines());
    }

    private String toDo(Matter matter, Morning morning) {
        if (matter.approving()) return phrases.say("report.approve");
        return phrases.say(morning.agency(matter).headApproves() ? "report.finish" : "report.send");
    }
}
