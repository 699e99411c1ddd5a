package vn.dondoc.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.agency.Agency;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.VietnameseDates;

/** What a consolidated report is about: directive, period, who writes it to whom. Gives the wording of its frame. */
record Occasion(Directive directive, Round round, ReportingRegime regime, Agency standing, Agency province) {
    private static final int WORKING_DAYS_TO_SIGN = 4;

    /** "tháng 4 năm 2025". */
    String period() {
        return round.period().label();
    }

    String nextPeriod() {
        return regime.cadence().recurs() ? round.period().next().label() : "thời gian tới";
    }

    /** The last data day of the next period; a month on where none follows. */
    LocalDate nextDataTo() {
        return regime.cadence().recurs()
                ? regime.rule().data().lastDayOf(round.period().next())
                : round.dataTo().plusMonths(1);
    }

    /** The last day for the head to sign; where no rule was in force when the round opened, four working days. */
    LocalDate onwardDueOn(WorkingCalendar calendar) {
        return round.onward() == null
                ? calendar.plus(round.dueOn(), WORKING_DAYS_TO_SIGN)
                : round.onward().date();
    }

    /** "tháng 4/2025 · KH 200/KH-UBND", for names of tasks and pages. */
    String shortName() {
        return round.period().shortLabel() + " · " + directive.label();
    }

    String subject() {
        return "Kết quả thực hiện " + directive.citation() + " " + about() + "; " + period() + ", nhiệm vụ trọng tâm "
                + nextPeriod();
    }

    String dataLine(Instant asOf) {
        boolean first = round.dataFrom().equals(directive.issuedOn());
        String from = VietnameseDates.day(round.dataFrom());
        return "Số liệu tổng hợp từ ngày "
                + (first ? "ban hành " + directive.type() + " (" + from + ")" : from)
                + " đến hết ngày " + VietnameseDates.day(round.dataTo())
                + "; tình hình gửi báo cáo tính đến " + Wording.moment(asOf) + ".";
    }

    String opening() {
        String members = directive.workingGroup() == null ? "" : " thành viên";
        return "Thực hiện " + directive.citation() + " " + about()
                + ", trên cơ sở báo cáo của các cơ quan, đơn vị, địa phương" + members + ", " + author()
                + " báo cáo kết quả thực hiện " + period() + " như sau:";
    }

    /** Without the "./." that ends the text. */
    String closing() {
        String number = directive.number() == null ? "" : " số " + directive.number();
        return "Trên đây là kết quả thực hiện " + directive.type() + number + " " + period() + ", " + author()
                + " kính báo cáo " + regime.addressee().replaceFirst("\\s*\\(.*", "") + " xem xét, chỉ đạo";
    }

    List<String> addressees() {
        boolean short_ = regime.addressee().equals("UBND tỉnh");
        String to = short_ ? province.name().replaceFirst("^UBND", "Ủy ban nhân dân") : regime.addressee();
        String via = regime.forwards().via();
        return List.of(via == null ? to : to + " (qua " + via + ")");
    }

    /** "Nghệ An" of "UBND tỉnh Nghệ An". */
    String place() {
        return province.name().replaceFirst("^UBND (tỉnh|thành phố) ", "");
    }

    String notation() {
        return "BC-" + standing.notation();
    }

    List<String> recipients() {
        Set<String> recipients = new LinkedHashSet<>(
                List.of("Như trên", "Chủ tịch, các Phó Chủ tịch UBND tỉnh (để báo cáo)", "Văn phòng UBND tỉnh"));
        recipients.addAll(named(regime.forwards().via()));
        recipients.addAll(named(regime.forwards().copies()));
        recipients.add(
                directive.workingGroup() == null
                        ? "Các cơ quan, đơn vị, địa phương báo cáo"
                        : "Các thành viên " + directive.workingGroup());
        recipients.add(standing.name().startsWith("Sở ") ? "Giám đốc, các Phó Giám đốc Sở" : "Lãnh đạo cơ quan");
        recipients.add("Lưu: VT");
        return List.copyOf(recipients);
    }

    private static List<String> named(String bodies) {
        return bodies == null
                ? List.of()
                : Arrays.stream(bodies.split("[,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Position of the one who signs for the standing agency. */
    String position() {
        return standing.headPosition();
    }

    private String author() {
        String group = directive.workingGroup();
        return standing.name() + (group == null ? "" : " (Cơ quan Thường trực " + group + ")");
    }

    private String about() {
        String subject = directive.subject().strip();
        if (subject.regionMatches(true, 0, "về ", 0, 3)) return "về " + subject.substring(3);
        boolean abbreviation = subject.length() > 1 && Character.isUpperCase(subject.charAt(1));
        return "về " + (abbreviation ? subject : Wording.lower(subject.substring(0, 1)) + subject.substring(1));
    }
}
