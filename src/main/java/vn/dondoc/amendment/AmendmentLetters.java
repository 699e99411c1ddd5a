package vn.dondoc.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.amendment.NoticeTable.Notice;
import vn.dondoc.amendment.Proposal.Outcome;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** One letter to each who has something changed, and the coordinator's own about how it went. */
@Component
class AmendmentLetters {
    /** A longer list is no letter; the rest stands on the pages. */
    private static final int MOST_LINES = 60;

    private final NoticeTable notices;
    private final Directives directives;
    private final Addressees addressees;
    private final Agencies agencies;
    private final Outbox outbox;

    AmendmentLetters(
            NoticeTable notices, Directives directives, Addressees addressees, Agencies agencies, Outbox outbox) {
        this.notices = notices;
        this.directives = directives;
        this.addressees = addressees;
        this.agencies = agencies;
        this.outbox = outbox;
    }

    void applied(Amendment amendment, List<Proposal> all) {
        Directive directive = directives.get(amendment.directiveId());
        Map<Addressee, List<Notice>> byAddressee = new LinkedHashMap<>();
        for (Notice notice : notices.of(amendment.id()))
            for (Addressee to : addressees.officerAndHeads(notice.agency(), notice.officer()))
                byAddressee.computeIfAbsent(to, t -> new ArrayList<>()).add(notice);
        outbox.postAll(byAddressee.entrySet().stream()
                .map(e -> changed(amendment, directive, e.getKey(), e.getValue()))
                .toList());
        outbox.postAll(proposer(directive, amendment).stream()
                .map(to -> report(amendment, directive, to, all))
                .toList());
    }

    void returned(Amendment amendment, String reason, String by) {
        Directive directive = directives.get(amendment.directiveId());
        String subject = "[" + directive.key() + "] Đề xuất thay đổi được trả lại";
        String text = agencies.nameOf(by) + " trả lại đề xuất thay đổi theo " + amendment.citation()
                + ". Nội dung cần sửa: " + reason;
        outbox.postAll(proposer(directive, amendment).stream()
                .map(to -> letter(
                        "AMENDMENT_RETURNED/" + amendment.processInstanceId() + "/" + to.recipient(),
                        "AMENDMENT_RETURNED",
                        to,
                        subject,
                        List.of(text),
                        List.of(),
                        page(amendment),
                        directive))
                .toList());
    }

    private Letter changed(Amendment amendment, Directive directive, Addressee to, List<Notice> told) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(amendment.citation() + " " + amendment.kind().deed() + " " + directive.citation() + "; "
                + told.size() + " nhiệm vụ của ông/bà hoặc của cơ quan thay đổi như dưới đây. Nội dung, thời hạn cũ"
                + " vẫn được lưu tại từng nhiệm vụ.");
        if (told.size() > MOST_LINES)
            paragraphs.add(
                    "Danh sách nêu " + MOST_LINES + " nhiệm vụ đầu; các nhiệm vụ còn lại xem tại trang Nhiệm vụ.");
        List<Letter.Line> lines = told.stream()
                .limit(MOST_LINES)
                .map(notice -> new Letter.Line(notice.text(), notice.path()))
                .toList();
        return letter(
                "AMENDED/" + amendment.id() + "/" + to.recipient(),
                "AMENDED",
                to,
                "[" + directive.key() + "] Nhiệm vụ thay đổi theo " + amendment.citation(),
                paragraphs,
                List.of(new Letter.Section(directive.label(), lines)),
                new Letter.Button("Xem nhiệm vụ của văn bản", "/nhiem-vu?vanBan=" + directive.id()),
                directive);
    }

    private Letter report(Amendment amendment, Directive directive, Addressee to, List<Proposal> all) {
        long applied = count(all, Outcome.APPLIED);
        long refused = count(all, Outcome.REFUSED);
        String what = amendment.citation() + " vào " + directive.citation();
        String done = applied == 0
                ? "Không áp dụng được thay đổi nào theo " + what + "."
                : "Đã áp dụng " + applied + " thay đổi theo " + what + " và gửi thư cho các cơ quan.";
        String left = refused == 0
                ? ""
                : " " + refused + " thay đổi không áp dụng được vì nhiệm vụ đã thay đổi sau khi duyệt; lý do ghi tại"
                        + " từng đề xuất.";
        return letter(
                "AMENDMENT_APPLIED/" + amendment.id() + "/" + to.recipient(),
                "AMENDMENT_APPLIED",
                to,
                "[" + directive.key() + "] " + (applied == 0 ? "Không áp dụng được " : "Đã áp dụng ")
                        + amendment.citation(),
                List.of(done + left),
                List.of(),
                page(amendment),
                directive);
    }

    private List<Addressee> proposer(Directive directive, Amendment amendment) {
        String login = amendment.proposed().by();
        String agency = agencies.officer(login).orElseThrow().agency();
        return addressees.officer(agency, login);
    }

    private Letter letter(
            String key,
            String kind,
            Addressee to,
            String subject,
            List<String> paragraphs,
            List<Letter.Section> sections,
            Letter.Button button,
            Directive directive) {
        Agency standing = agencies.get(directive.standingAgency());
        return new Letter(
                key,
                kind,
                to.recipient(),
                to.name(),
                to.address(),
                subject,
                paragraphs,
                sections,
                button,
                new Letter.Contact(standing.name(), standing.phone()));
    }

    private static Letter.Button page(Amendment amendment) {
        return new Letter.Button("Mở đề xuất thay đổi", "/sua-doi/" + amendment.id());
    }

    private static long count(List<Proposal> all, Outcome outcome) {
        return all.stream().filter(p -> p.outcome() == outcome).count();
    }
}
