package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.document.Block;
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

/**
 * The draft of a văn bản đôn đốc, an official letter (công văn) of the standing agency, to itself of the Office. It asks ("đề nghị"), as one peer
 * does another. Number, day and the day of the answer are left to those who sign it.
 */
@Component
class UrgingDocument {
    private static final String COMMITTEE = "UBND tỉnh ";

    private final Agencies agencies;
    private final boolean illustrative;

    UrgingDocument(Agencies agencies, @Value("${dondoc.demo:false}") boolean illustrative) {
        this.agencies = agencies;
        this.illustrative = illustrative;
    }

    OfficialDocument of(UrgingDrafts.Draft draft, LocalDate today) {
        String province = agencies.get(Agencies.PROVINCE).name();
        Agency signer = draft.signer();
        boolean office = signer.code().equals(Agencies.OFFICE);
        return new OfficialDocument(
                new Letterhead(
                        province,
                        office ? "Văn phòng" : signer.name(),
                        DocumentNumber.open(signer.notation() + "-…"),
                        PlaceAndDate.open(province.replace(COMMITTEE, ""), today.getYear())),
                Title.letter("đôn đốc thực hiện " + draft.directive().citation()),
                draft.agencies().stream().map(Agency::name).toList(),
                body(draft, today),
                Signature.of("", signer.headPosition()),
                recipients(office),
                List.of(),
                illustrative);
    }

    private static List<String> recipients(boolean office) {
        String leaders = "Chủ tịch, các Phó Chủ tịch UBND tỉnh (để báo cáo)";
        return office
                ? List.of("Như trên", leaders, "Lưu: VT")
                : List.of("Như trên", leaders, "Văn phòng UBND tỉnh", "Lưu: VT");
    }

    private static List<Block> body(UrgingDrafts.Draft draft, LocalDate today) {
        String name = draft.signer().name();
        return List.of(
                Paragraph.of("Thực hiện " + draft.directive().citation() + " của "
                        + draft.directive().issuer() + ", " + name
                        + " đã nhắc các cơ quan, đơn vị, địa phương gửi báo cáo, cập nhật kết quả thực hiện nhiệm vụ được"
                        + " giao. Đến ngày " + VietnameseDates.day(today) + ", còn "
                        + draft.lines().size()
                        + " nội dung quá hạn của " + draft.agencies().size()
                        + " cơ quan, đơn vị, địa phương, như sau:"),
                table(draft.lines()),
                Paragraph.of(name + " đề nghị lãnh đạo các cơ quan, đơn vị, địa phương nêu trên chỉ đạo hoàn thành, gửi"
                        + " báo cáo, cập nhật kết quả trước ngày …/…/" + today.getYear()
                        + "; trường hợp chưa hoàn thành, đề nghị nêu rõ nguyên nhân, trách nhiệm và thời gian hoàn thành"
                        + " để " + name + " tổng hợp, báo cáo UBND tỉnh."),
                Paragraph.of("Đề nghị các cơ quan, đơn vị, địa phương quan tâm, thực hiện./."));
    }

    private static Table table(List<UrgingDrafts.Line> lines) {
        List<Row> rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(i + 1, lines.get(i)))
                .toList();
        return new Table(
                "",
                List.of(
                        Column.centre("STT", 7),
                        Column.left("Cơ quan, đơn vị, địa phương", 24),
                        Column.left("Nội dung", 31),
                        Column.centre("Thời hạn", 14),
                        Column.centre("Số ngày làm việc quá hạn", 13),
                        Column.centre("Số lần đã nhắc", 11)),
                rows);
    }

    private static Row row(int number, UrgingDrafts.Line line) {
        return Row.of(
                String.valueOf(number),
                line.agency().name(),
                line.matter(),
                VietnameseDates.day(line.due()),
                String.valueOf(line.daysLate()),
                String.valueOf(line.reminders()));
    }
}
