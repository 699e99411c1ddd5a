package vn.dondoc.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** Who hears of a published report: the Office, the leaders, the standing agency, and each agency that owed a report. */
@Component
class PublicationLetters {
    private final Outbox outbox;
    private final Agencies agencies;

    PublicationLetters(Outbox outbox, Agencies agencies) {
        this.outbox = outbox;
        this.agencies = agencies;
    }

    void post(Occasion occasion, ConsolidatedReport report) {
        for (Addressee r : recipients(occasion, report).values()) outbox.post(letter(occasion, report, r));
    }

    /** One each, whatever else a recipient is. */
    private Map<String, Addressee> recipients(Occasion occasion, ConsolidatedReport report) {
        Map<String, Addressee> all = new LinkedHashMap<>();
        agencies.officersOf(Agencies.OFFICE, Role.COORDINATOR).forEach(o -> add(all, o));
        agencies.inRole(Role.CHAIRMAN).forEach(o -> add(all, o));
        String deputy = occasion.directive().deputyLogin();
        if (deputy != null) agencies.officer(deputy).ifPresent(o -> add(all, o));
        add(all, occasion.standing());
        List<String> owed = report.figures().agencies().stream()
                .map(Figures.AgencyFigure::code)
                .toList();
        agencies.all().stream().filter(a -> owed.contains(a.code())).forEach(a -> add(all, a));
        return all;
    }

    private static void add(Map<String, Addressee> all, Officer o) {
        all.putIfAbsent(o.login(), Addressee.of(o));
    }

    private static void add(Map<String, Addressee> all, Agency a) {
        all.putIfAbsent(a.code(), Addressee.mailbox(a));
    }

    private static Letter letter(Occasion occasion, ConsolidatedReport report, Addressee recipient) {
        String directive = occasion.directive().key();
        String number = report.documentNumber() == null ? "" : " số " + report.documentNumber();
        String first = occasion.standing().name() + " đã phát hành báo cáo tổng hợp" + number + " kết quả thực hiện "
                + occasion.directive().citation() + ", " + occasion.period() + ".";
        return new Letter(
                "consolidated/" + report.roundId() + "/" + recipient.recipient(),
                "CONSOLIDATED_PUBLISHED",
                recipient.recipient(),
                recipient.name(),
                recipient.address(),
                "[" + directive + "] Báo cáo tổng hợp " + occasion.period() + " đã phát hành",
                List.of(
                        first,
                        StandingText.sent(report.figures()).replace(" (Phụ lục II)", ""),
                        "Báo cáo của cơ quan, đơn vị, địa phương gửi sau thời điểm này được tổng hợp vào phần bổ sung."),
                List.of(),
                new Letter.Button("Mở báo cáo tổng hợp", "/tong-hop/" + report.roundId()),
                new Letter.Contact(
                        occasion.standing().name(), occasion.standing().phone()));
    }
}
