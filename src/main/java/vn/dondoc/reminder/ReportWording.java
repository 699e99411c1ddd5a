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
        return phrases.say("report." + item.rung() + ".subject", arguments(item, morning));
    }

    @Override
    public List<String> paragraphs(DueList.Item item, Morning morning) {
        boolean lastCall = item.rung() == Rung.DUE_TODAY && item.matter().byDecision();
        String body =
                phrases.say("report." + item.rung() + (lastCall ? ".byDecision" : ".body"), arguments(item, morning));
        return item.matter().approving() ? List.of(body, phrases.say("report.approving")) : List.of(body);
    }

    @Override
    public String line(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        return phrases.say(
                "report.line",
                phrases.status(item.daysLeft()),
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
