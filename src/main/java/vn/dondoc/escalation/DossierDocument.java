package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.document.Annex;
import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Heading;
import vn.dondoc.document.Block.Paragraph;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.Letterhead;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.PlaceAndDate;
import vn.dondoc.document.Signature;
import vn.dondoc.document.Table;
import vn.dondoc.document.Table.Column;
import vn.dondoc.document.Table.Row;
import vn.dondoc.document.Title;
import vn.dondoc.shared.VietnameseDates;

/** The phiếu trình as a document of the Office, to be signed and numbered in its own system. */
@Component
class DossierDocument {
    private static final String BROKEN = "Không thực hiện cam kết: ";
    private static final String COMMITTEE = "UBND tỉnh ";

    private final Agencies agencies;
    private final boolean illustrative;

    DossierDocument(Agencies agencies, @Value("${dondoc.demo:false}") boolean illustrative) {
        this.agencies = agencies;
        this.illustrative = illustrative;
    }

    /** @param day the day it is dated: when it was presented, before that when it was opened */
    OfficialDocument of(DossierView dossier, LocalDate day) {
        String province = agencies.get(Agencies.PROVINCE).name();
        return new OfficialDocument(
                new Letterhead(
                        province,
                        "Văn phòng",
                        DocumentNumber.open("PTr-VP"),
                        PlaceAndDate.on(province.replace(COMMITTEE, ""), day)),
                Title.of("Phiếu trình", "Xem xét, cho ý kiến đối với các nội dung quá hạn" + ofField(dossier)),
                addressees(dossier),
                body(dossier),
                Signature.of("", "Chánh Văn phòng"),
                List.of("Như trên", dossier.standingAgency(), "Lưu: VT"),
                List.of(new Annex(
                        "Quá trình nhắc việc, giải trình, cam kết và ý kiến chỉ đạo lần trước",
                        List.of(historyTable(dossier)),
                        true)),
                illustrative);
    }

    private static List<String> addressees(DossierView dossier) {
        return dossier.deputy() == null
                ? List.of("Chủ tịch UBND tỉnh")
                : List.of("Chủ tịch UBND tỉnh", dossier.deputy());
    }

    private static List<Block> body(DossierView dossier) {
        DossierSummary figures = dossier.figures();
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of("Qua theo dõi việc thực hiện " + figures.directives() + " (cơ quan thường trực: "
                + dossier.standingAgency() + "), có " + figures.matters() + " nội dung quá hạn của "
                + figures.agencies()
                + " cơ quan, đơn vị, địa phương; quá hạn lâu nhất " + figures.longest()
                + " ngày làm việc. Văn phòng UBND tỉnh tổng hợp, đề xuất xử lý từng nội dung như sau:"));
        body.add(Paragraph.of("Kỳ tổng hợp: " + dossier.period() + "."));
        body.add(table(dossier));
        if (!dossier.followUps().isEmpty()) body.add(followUps(dossier));
        if (dossier.deputySaid() != null)
            body.add(Paragraph.led("Ý kiến của " + dossier.deputy() + ".", dossier.deputySaid()));
        body.add(new Heading(1, "Ý kiến chỉ đạo của Chủ tịch UBND tỉnh"));
        body.addAll(decisions(dossier));
        body.add(Paragraph.of("Kính trình Chủ tịch UBND tỉnh xem xét, chỉ đạo./."));
        return body;
    }

    private static Table table(DossierView dossier) {
        List<DossierView.Item> left = dossier.left();
        List<Row> rows = IntStream.range(0, left.size())
                .mapToObj(i -> row(i + 1, left.get(i)))
                .toList();
        return new Table(
                "",
                List.of(
                        Column.centre("STT", 8),
                        Column.left("Nội dung", 22),
                        Column.left("Cơ quan", 15),
                        Column.centre("Thời hạn", 13),
                        Column.centre("Số ngày làm việc quá hạn", 11),
                        Column.left("Lý do cơ quan nêu", 15),
                        Column.left("Đề xuất xử lý", 16)),
                rows);
    }

    private static String ofField(DossierView dossier) {
        return dossier.field().isEmpty() ? "" : ", lĩnh vực " + dossier.field();
    }

    private static Table followUps(DossierView dossier) {
        return new Table(
                "Ý kiến chỉ đạo tại các phiếu trình trước chưa thực hiện xong",
                List.of(
                        Column.left("Cơ quan", 18),
                        Column.left("Nội dung", 26),
                        Column.left("Ý kiến chỉ đạo", 24),
                        Column.centre("Hạn thực hiện", 12),
                        Column.left("Tình hình", 20)),
                dossier.followUps().stream()
                        .map(f -> Row.of(
                                f.agency(),
                                f.title(),
                                "Ngày " + f.decidedOn() + ": " + f.decision(),
                                f.until(),
                                f.words()))
                        .toList());
    }

    private static Table historyTable(DossierView dossier) {
        List<DossierView.Item> left = dossier.left();
        return new Table(
                "",
                List.of(
                        Column.centre("STT", 5),
                        Column.left("Cơ quan, nội dung", 20),
                        Column.left("Thư đã gửi và kết quả", 35),
                        Column.left("Giải trình, cam kết", 22),
                        Column.left("Ý kiến chỉ đạo lần trước", 18)),
                IntStream.range(0, left.size())
                        .mapToObj(i -> history(i + 1, left.get(i)))
                        .toList());
    }

    private static Row history(int number, DossierView.Item item) {
        List<String> answers = new ArrayList<>(item.explanations());
        for (Commitment promise : item.commitments()) if (promise.broken()) answers.add(BROKEN + promise(promise));
        return Row.of(
                String.valueOf(number),
                item.agency() + "\n" + item.title() + "\n" + dates(item),
                lines(item.mails()),
                lines(answers),
                item.lastTime() == null ? "–" : item.lastTime());
    }

    /** The first date counts in the statistics, whatever was decided since. */
    private static String dates(DossierView.Item item) {
        return item.originalDue() == null
                ? "Thời hạn: " + item.due()
                : "Thời hạn ban đầu " + item.originalDue() + " → thời hạn hiện nay " + item.due();
    }

    private static String promise(Commitment promise) {
        return promise.text() + " (ngày " + VietnameseDates.day(promise.until()) + ")";
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "–" : String.join("\n", lines);
    }

    private static Row row(int number, DossierView.Item item) {
        return Row.of(
                String.valueOf(number),
                item.title(),
                item.agency(),
                item.due(),
                String.valueOf(item.daysLate()),
                item.reason() == null ? "Chưa nêu" : item.reason(),
                item.proposalText().isEmpty() ? "–" : item.proposalText());
    }

    private static List<Paragraph> decisions(DossierView dossier) {
        if (dossier.decided() == null) return List.of(Paragraph.of("…………………………………………………………………………"));
        List<Paragraph> decisions = new ArrayList<>();
        decisions.add(Paragraph.of(dossier.decided()));
        for (DossierView.Item item : dossier.left())
            if (item.decision() != null)
                decisions.add(Paragraph.led(item.agency() + ", " + item.title() + ".", item.decisionText()));
        return decisions;
    }
}
