package vn.dondoc.request;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.shared.VietnameseDates;

/** Who is told what about a request. The system always writes "đề nghị". */
@Component
class RequestLetters {
    private final Outbox outbox;
    private final Addressees addressees;
    private final Agencies agencies;
    private final Assignments assignments;
    private final Directives directives;
    private final Matter matter;

    RequestLetters(
            Outbox outbox,
            Addressees addressees,
            Agencies agencies,
            Assignments assignments,
            Directives directives,
            Matter matter) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.agencies = agencies;
        this.assignments = assignments;
        this.directives = directives;
        this.matter = matter;
    }

    void asked(DeadlineRequest r) {
        List<Addressee> to = r.cooperation()
                ? addressees.everybody(r.toAgency(), null)
                : addressees.inRole(decider(r), Role.COORDINATOR);
        post(
                r,
                to,
                "REQUEST_ASKED",
                matter.what(r),
                List.of(
                        name(r.agency()) + " " + lower(matter.what(r)) + " về nhiệm vụ " + quoted(r)
                                + ". Lý do, nội dung: " + r.reason(),
                        "Đề nghị trả lời chậm nhất " + VietnameseDates.endOf(r.answerBy()) + "."));
    }

    /** A granted date, suspension, resumption or withdrawal is told to the agency by the decision itself. */
    void decided(DeadlineRequest r) {
        boolean granted = r.state() == DeadlineRequest.State.GRANTED;
        if (granted && r.askedBy().equals(assignments.get(r.assignmentId()).officer())) return;
        String outcome = granted ? "được chấp nhận" : "không được chấp nhận";
        String note = r.answer() == null ? "" : (granted ? " Ý kiến: " : " Lý do: ") + r.answer();
        post(
                r,
                addressees.officer(r.agency(), r.askedBy()),
                "REQUEST_DECIDED",
                matter.what(r) + " " + outcome,
                List.of(matter.what(r) + " về nhiệm vụ " + quoted(r) + " " + outcome + "." + granted(r) + note));
    }

    private String granted(DeadlineRequest r) {
        if (r.grantedOn() != null)
            return " Thời hạn mới: "
                    + VietnameseDates.endOf(assignments.get(r.assignmentId()).dueOn()) + ".";
        boolean stays = r.state() == DeadlineRequest.State.REFUSED && r.kind() == RequestKind.EXTENSION;
        return stays
                ? " Thời hạn vẫn là "
                        + VietnameseDates.endOf(
                                assignments.get(r.assignmentId()).dueOn()) + "."
                : "";
    }

    void answered(DeadlineRequest r) {
        boolean beyond = r.state() == DeadlineRequest.State.BEYOND;
        String what = beyond ? "báo nội dung phối hợp vượt thẩm quyền" : "trả lời đề nghị phối hợp";
        List<String> text = List.of(name(r.toAgency()) + " " + what + " về nhiệm vụ " + quoted(r) + ": " + r.answer());
        String subject = name(r.toAgency()) + " " + what;
        post(r, addressees.officer(r.agency(), r.askedBy()), "REQUEST_ANSWERED", subject, text);
        if (beyond)
            post(
                    r,
                    addressees.inRole(Agencies.OFFICE, Role.COORDINATOR),
                    "REQUEST_BEYOND",
                    subject,
                    List.of(
                            text.get(0),
                            "Đề nghị báo cáo Chủ tịch UBND tỉnh chậm nhất " + VietnameseDates.endOf(r.reportBy())
                                    + "."));
    }

    void reported(DeadlineRequest r) {
        post(
                r,
                addressees.officer(r.agency(), r.askedBy()),
                "REQUEST_REPORTED",
                "Nội dung phối hợp đã được báo cáo Chủ tịch UBND tỉnh",
                List.of("Nội dung đề nghị " + name(r.toAgency()) + " phối hợp về nhiệm vụ " + quoted(r)
                        + " đã được báo cáo Chủ tịch UBND tỉnh: " + r.report()));
    }

    /** Only who was asked by letter is told that nothing is asked any more. */
    void takenBack(DeadlineRequest r) {
        if (!r.cooperation()) return;
        post(
                r,
                addressees.officer(r.toAgency(), null),
                "REQUEST_TAKEN_BACK",
                "Rút đề nghị phối hợp",
                List.of(name(r.agency()) + " rút đề nghị phối hợp về nhiệm vụ " + quoted(r) + "; không cần trả lời."));
    }

    private void post(DeadlineRequest r, List<Addressee> to, String kind, String what, List<String> paragraphs) {
        Agency standing = agencies.get(directives.get(r.directiveId()).standingAgency());
        var contact = new Letter.Contact(standing.name(), standing.phone());
        String subject = "[" + matter.code(r) + "] " + what + ": " + matter.shortTitle(r);
        outbox.postAll(to.stream()
                .map(a -> new Letter(
                        kind + "/" + r.id() + "/" + a.recipient(),
                        kind,
                        a.recipient(),
                        a.name(),
                        a.address(),
                        subject,
                        paragraphs,
                        List.of(),
                        new Letter.Button("Mở đề nghị", "/de-nghi/" + r.id()),
                        contact))
                .toList());
    }

    /** The agency whose coordinators decide first. */
    private String decider(DeadlineRequest r) {
        String group = assignments.deciders(r.assignmentId()).get(0);
        return group.substring(0, group.indexOf('.'));
    }

    private String name(String agency) {
        return agencies.get(agency).name();
    }

    private String quoted(DeadlineRequest r) {
        return "\"" + matter.shortTitle(r) + "\"";
    }

    private static String lower(String what) {
        return what.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + what.substring(1);
    }
}
