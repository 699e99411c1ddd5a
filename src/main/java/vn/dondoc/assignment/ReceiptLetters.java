package vn.dondoc.assignment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;
import vn.dondoc.notification.Letter;
import vn.dondoc.shared.VietnameseDates;

/** The mail with which work reaches an agency: its contact officer, its heads and its mailbox. */
@Component
class ReceiptLetters {
    /** A mail lists what fits on a screen; the page behind its button has all. */
    private static final int LISTED = 40;

    private final Postbox postbox;
    private final Addressees addressees;
    private final Agencies agencies;

    ReceiptLetters(Postbox postbox, Addressees addressees, Agencies agencies) {
        this.postbox = postbox;
        this.addressees = addressees;
        this.agencies = agencies;
    }

    void delivered(Directive directive, Receipt receipt, List<Receipt.Line> lines) {
        String path = "/nhiem-vu?vanBan=" + directive.id();
        String due = VietnameseDates.endOf(receipt.dueOn());
        postbox.post(
                directive,
                addressees.everybody(receipt.agency(), null),
                new Postbox.Message(
                        receipt.id(),
                        "RECEIPT",
                        "[" + directive.key() + "] Tiếp nhận " + lines.size() + " nhiệm vụ, hạn tiếp nhận " + due,
                        paragraphs(directive, receipt, lines.size(), due),
                        List.of(new Letter.Section("Nhiệm vụ chủ trì", listed(lines, path))),
                        new Letter.Button("Mở nhiệm vụ", path)));
    }

    private List<String> paragraphs(Directive directive, Receipt receipt, int count, String due) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(given(agencies.get(receipt.agency()), count) + directive.citation() + ".");
        if (receipt.note() != null) paragraphs.add("Lý do: " + receipt.note());
        paragraphs.add("Đề nghị tiếp nhận và phân công công chức, chuyên viên theo dõi từng nhiệm vụ chậm nhất " + due
                + ". Nhiệm vụ không thuộc chức năng, nhiệm vụ của cơ quan thì đề nghị giao lại riêng nhiệm vụ đó và nêu"
                + " rõ lý do.");
        paragraphs.add("Sau thời hạn trên mà chưa có ý kiến thì coi như đã tiếp nhận. Thời hạn của nhiệm vụ không phụ"
                + " thuộc vào việc tiếp nhận.");
        return paragraphs;
    }

    /** Work is given to bodies under the Committee; all others are asked to lead it. */
    private static String given(Agency lead, int count) {
        String work = count + " nhiệm vụ thực hiện ";
        return lead.kind().subordinate()
                ? lead.name() + " được giao chủ trì " + work
                : "Đề nghị " + lead.name() + " chủ trì " + work;
    }

    private static List<Letter.Line> listed(List<Receipt.Line> lines, String path) {
        List<Letter.Line> listed = new ArrayList<>();
        for (Receipt.Line line : lines.subList(0, Math.min(LISTED, lines.size())))
            listed.add(new Letter.Line(
                    "Nhiệm vụ số " + line.ordinal() + ": " + line.title(), "/viec/" + line.assignmentId()));
        if (lines.size() > LISTED)
            listed.add(new Letter.Line("và " + (lines.size() - LISTED) + " nhiệm vụ khác", path));
        return listed;
    }
}
