package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Explanations.Matter;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Letter;
import vn.dondoc.shared.VietnameseDates;

/** Asks an agency for its explanation, always with "đề nghị". */
@Component
class ExplanationLetters {
    private final Postbox postbox;
    private final Addressees addressees;
    private final Directives directives;
    private final Agencies agencies;
    private final AssignmentRows rows;
    private final WorkingCalendar calendar;
    private final Diary diary;

    ExplanationLetters(
            Postbox postbox,
            Addressees addressees,
            Directives directives,
            Agencies agencies,
            AssignmentRows rows,
            WorkingCalendar calendar,
            Diary diary) {
        this.postbox = postbox;
        this.addressees = addressees;
        this.directives = directives;
        this.agencies = agencies;
        this.rows = rows;
        this.calendar = calendar;
        this.diary = diary;
    }

    void demanded(UUID explanation, Matter matter, LocalDate answerBy) {
        Directive directive = directives.get(matter.directiveId());
        Words words =
                matter.kind() == SubjectKind.ASSIGNMENT ? assignment(directive, matter) : report(directive, matter);
        String ask = words.ask + ", trả lời chậm nhất " + VietnameseDates.endOf(answerBy) + ".";
        postbox.post(
                directive,
                addressees.everybody(matter.agency(), words.officer),
                new Postbox.Message(
                        explanation,
                        "EXPLANATION",
                        words.subject,
                        List.of(words.fact, ask),
                        List.of(),
                        new Letter.Button(words.button, "/viec/" + matter.id())));
    }

    private record Words(String subject, String fact, String ask, String button, String officer) {}

    private Words assignment(Directive directive, Matter matter) {
        Assignment a = rows.get(matter.id());
        String title = Labels.shortTitle(a.title());
        return new Words(
                "[" + directive.key() + "#" + a.ordinal() + "] Đề nghị giải trình việc chậm hoàn thành: " + title,
                "Nhiệm vụ \"" + title + "\" đã quá hạn " + daysLate(matter) + " ngày làm việc, chưa có kết quả.",
                "Đề nghị " + name(matter) + " giải trình nguyên nhân, trách nhiệm và cam kết tiến độ",
                "Mở nhiệm vụ",
                a.officer());
    }

    /** The matter's title is "Báo cáo tháng 4/2025 · KH 200/KH-UBND": its first part names the report. */
    private Words report(Directive directive, Matter matter) {
        String report = matter.title().split(" · ")[0];
        report = report.substring(0, 1).toLowerCase(Locale.ROOT) + report.substring(1);
        return new Words(
                "[" + directive.key() + "] Đề nghị giải trình việc chưa gửi " + report,
                name(matter) + " chưa gửi " + report + ", đã quá hạn " + daysLate(matter) + " ngày làm việc.",
                "Đề nghị nêu rõ nguyên nhân, trách nhiệm và thời gian gửi báo cáo",
                "Mở báo cáo",
                null);
    }

    private String name(Matter matter) {
        return agencies.get(matter.agency()).name();
    }

    private int daysLate(Matter matter) {
        return Math.max(0, calendar.between(matter.dueOn(), diary.today()));
    }
}
