package vn.dondoc.reminder;

import static vn.dondoc.shared.VietnameseDates.day;
import static vn.dondoc.shared.VietnameseDates.endOf;
import static vn.dondoc.shared.VietnameseDates.moment;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directive;
import vn.dondoc.ladder.RungText;
import vn.dondoc.reporting.Round;

/** The report of an agency for a round, until it was sent. */
@Component
class ReportKind extends WordedKind {
    static final String CODE = "REPORT";

    /** What is said in other words to an agency that collects the reports itself. */
    private static final Set<String> OWN_WORDS = Set.of(RungText.LATE.name(), RungText.URGING.name());

    ReportKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return "Báo cáo của cơ quan";
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
        return 10;
    }

    /** Sent, even if it came back: sent_at. It is not reminded of. */
    @Override
    public String select() {
        return "select r.id, o.directive_id, r.agency, coalesce(r.send_by, o.due_on) due_on,"
                + " r.send_by is not null by_decision, null officer, r.state = 'APPROVING' approving, 0 ordinal,"
                + " o.period title, o.data_to, null::text[] cooperators, null path"
                + " from report_round o join report r on r.round_id = o.id"
                + " where o.state in ('OPEN', 'CLOSED') and r.state in ('WRITING', 'APPROVING')"
                + " and r.sent_at is null and coalesce(r.send_by, o.due_on) <= :last";
    }

    @Override
    public String explained(String title, Directive directive) {
        return Round.reportTitle(ReportingPeriod.parse(title), directive);
    }

    @Override
    public String listed(String title) {
        return "Báo cáo " + ReportingPeriod.parse(title).shortLabel();
    }

    @Override
    String words() {
        return "report";
    }

    @Override
    public List<String> paragraphs(DueList.Item item, Morning morning) {
        List<String> paragraphs = super.paragraphs(item, morning);
        return item.matter().approving() ? List.of(paragraphs.get(0), say("approving")) : paragraphs;
    }

    @Override
    String body(DueList.Item item, String variant) {
        Matter matter = item.matter();
        if (matter.byDecision() && variant.equals(RungText.DUE_TODAY.name())) return variant + ".byDecision";
        return matter.isOwn() && OWN_WORDS.contains(variant) ? variant + ".own" : super.body(item, variant);
    }

    @Override
    Object[] lineArguments(Matter matter, Morning morning) {
        return new Object[] {period(matter), morning.agency(matter).name(), day(matter.due())};
    }

    @Override
    Object[] arguments(DueList.Item item, Morning morning) {
        Matter matter = item.matter();
        String due = endOf(matter.due());
        return new Object[] {
            morning.directive(matter).key(),
            period(matter),
            morning.agency(matter).name(),
            matter.byDecision() ? say("byDecision", due) : due,
            "hết ngày " + day(matter.dataTo()),
            progress(matter),
            Math.abs(item.daysLeft()),
            morning.overseer(matter).name(),
            matter.remindersSent(),
            moment(morning.now()),
            day(morning.today()),
            toDo(matter, morning),
            endOf(morning.answerBy())
        };
    }

    private static String period(Matter matter) {
        return ReportingPeriod.parse(matter.title()).label();
    }

    private String progress(Matter matter) {
        if (matter.lines() == 0) return say("noLines");
        return matter.emptyLines() == 0 ? say("allFilled") : say("someEmpty", matter.emptyLines(), matter.lines());
    }

    private String toDo(Matter matter, Morning morning) {
        if (matter.approving()) return say("approve");
        return say(morning.agency(matter).headApproves() ? "finish" : "send");
    }
}
