package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.document.Block;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.Letterhead;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.PlaceAndDate;
import vn.dondoc.document.Signature;
import vn.dondoc.document.Title;
import vn.dondoc.shared.VietnameseDates;

/** The agency's own báo cáo from its lines, for signing and numbering in its document system. */
@Component
class AgencyDocument {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})/(.+)");
    private static final Pattern COMMITTEE =
            Pattern.compile("UBND (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn) (.+)");

    private final Agencies agencies;
    private final Clock clock;
    private final boolean illustrative;

    AgencyDocument(Agencies agencies, Clock clock, @Value("${dondoc.demo:false}") boolean illustrative) {
        this.agencies = agencies;
        this.clock = clock;
        this.illustrative = illustrative;
    }

    OfficialDocument of(ReportCase c, List<ReportContent.LineView> lines) {
        Agency standing = agencies.get(c.directive().standingAgency());
        String place = placeOf(c.agency());
        return new OfficialDocument(
                new Letterhead(superior(c.agency()), c.agency().name(), number(c), dated(c, place)),
                Title.of("Báo cáo", subject(c)),
                List.of(addressee(c, standing)),
                body(c, lines, addressee(c, standing)),
                signature(c.agency()),
                List.of("Như trên", "Lưu: VT"),
                List.of(),
                illustrative);
    }

    private static String subject(ReportCase c) {
        return "Kết quả thực hiện " + c.directive().citation() + " về "
                + c.directive().subject() + "; " + c.round().period().label();
    }

    /** "Cơ quan Thường trực" only where the directive has a working group that names one. */
    private static String addressee(ReportCase c, Agency standing) {
        String group = c.directive().workingGroup();
        return group == null ? standing.name() : standing.name() + " (Cơ quan Thường trực " + group + ")";
    }

    private static List<Block> body(ReportCase c, List<ReportContent.LineView> lines, String addressee) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Note("Số liệu tổng hợp " + PeriodWords.span(c.round()) + "."));
        body.add(Block.Paragraph.of("Thực hiện " + c.directive().citation() + ", "
                + c.agency().name() + " báo cáo kết quả " + c.round().period().label() + " như sau:"));
        body.add(new Block.Heading(1, "I. KẾT QUẢ THỰC HIỆN"));
        for (ReportContent.LineView line : lines)
            body.add(Block.Paragraph.led(line.title() + ".", result(line.fields())));
        if (lines.isEmpty()) body.add(Block.Paragraph.of("Trong kỳ không có nhiệm vụ phải báo cáo kết quả."));
        section(body, "II. KHÓ KHĂN, VƯỚNG MẮC", lines, LineFields::difficulties);
        section(body, "III. NHIỆM VỤ KỲ TỚI", lines, LineFields::nextSteps);
        section(body, "IV. ĐỀ XUẤT, KIẾN NGHỊ", lines, LineFields::proposals);
        body.add(Block.Paragraph.of("Trên đây là kết quả thực hiện " + c.cited() + " "
                + c.round().period().label() + ", " + c.agency().name() + " kính gửi " + addressee
                + " tổng hợp./."));
        return body;
    }

    private static String result(LineFields f) {
        if (f.nothingNew()) return "Trong kỳ không phát sinh kết quả mới.";
        if (f.result() == null) return "(chưa nhập)";
        if (f.productDocument() == null) return f.result();
        String on = f.productDate() == null ? "" : " ngày " + VietnameseDates.day(f.productDate());
        return f.result() + " (" + f.productDocument() + on + ")";
    }

    private static void section(
            List<Block> body, String title, List<ReportContent.LineView> lines, Function<LineFields, String> text) {
        body.add(new Block.Heading(1, title));
        List<Block> entries = lines.stream()
                .filter(l -> !l.fields().nothingNew() && text.apply(l.fields()) != null)
                .map(l -> (Block) Block.Paragraph.led(l.title() + ".", text.apply(l.fields())))
                .toList();
        if (entries.isEmpty()) body.add(Block.Paragraph.of("Không có."));
        else body.addAll(entries);
    }

    private static DocumentNumber number(ReportCase c) {
        String known = c.report().documentNumber();
        Matcher parts = NUMBER.matcher(known == null ? "" : known);
        return parts.matches()
                ? new DocumentNumber(OptionalInt.of(Integer.parseInt(parts.group(1))), parts.group(2))
                : DocumentNumber.open("BC-" + c.agency().notation());
    }

    private PlaceAndDate dated(ReportCase c, String place) {
        LocalDate date = c.report().documentDate();
        return date == null ? PlaceAndDate.open(place, LocalDate.now(clock).getYear()) : PlaceAndDate.on(place, date);
    }

    private String superior(Agency agency) {
        boolean ofTheProvince = agency.kind() == Agency.Kind.DEPARTMENT || agency.kind() == Agency.Kind.OFFICE;
        return ofTheProvince ? agencies.get(Agencies.PROVINCE).name() : "";
    }

    /** A committee signs in its own place, everybody else in the province's. */
    private String placeOf(Agency agency) {
        Matcher own = COMMITTEE.matcher(agency.name());
        if (own.matches()) return own.group(1);
        Matcher province = COMMITTEE.matcher(agencies.get(Agencies.PROVINCE).name());
        return province.matches() ? province.group(1) : "";
    }

    private static Signature signature(Agency agency) {
        return COMMITTEE.matcher(agency.name()).matches()
                ? Signature.of("", "TM. Ủy ban nhân dân", agency.headPosition())
                : Signature.of("", agency.headPosition());
    }
}
