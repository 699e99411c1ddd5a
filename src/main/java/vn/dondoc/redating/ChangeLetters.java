package vn.dondoc.redating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.calendar.CalendarChange;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.shared.VietnameseDates;

/** Tells each officer concerned of all his dates that a change moved, in one letter. */
@Service
class ChangeLetters {
    /** A longer list is no letter; the rest stands on the pages. */
    static final int MOST_LINES = 60;

    private final MoveRows rows;
    private final CalendarYears years;
    private final Directives directives;
    private final Addressees addressees;
    private final Agencies agencies;
    private final Outbox outbox;

    ChangeLetters(
            MoveRows rows,
            CalendarYears years,
            Directives directives,
            Addressees addressees,
            Agencies agencies,
            Outbox outbox) {
        this.rows = rows;
        this.years = years;
        this.directives = directives;
        this.addressees = addressees;
        this.agencies = agencies;
        this.outbox = outbox;
    }

    /** Whose date it is: an agency, and the officer who has the matter; null for its contact. */
    private record Owner(String agency, String officer) {}

    @Transactional
    void tell(UUID changeId) {
        if (!rows.told(changeId)) return;
        Map<Owner, List<DateMove>> byOwner = new LinkedHashMap<>();
        CalendarChange change = years.change(changeId);
        for (DateMove move : rows.of(change))
            owners(move)
                    .forEach(owner -> byOwner.computeIfAbsent(owner, o -> new ArrayList<>())
                            .add(move));
        Map<Addressee, List<DateMove>> byAddressee = new LinkedHashMap<>();
        byOwner.forEach((owner, moves) -> addressees
                .officer(owner.agency(), owner.officer())
                .forEach(to ->
                        byAddressee.computeIfAbsent(to, t -> new ArrayList<>()).addAll(moves)));
        outbox.postAll(byAddressee.entrySet().stream()
                .map(entry -> letter(change, entry.getKey(), entry.getValue()))
                .toList());
    }

    private List<Owner> owners(DateMove move) {
        return move.kind() == DateMove.Kind.ROUND
                ? rows.owing(move.subjectId()).stream()
                        .map(agency -> new Owner(agency, null))
                        .toList()
                : List.of(new Owner(move.agency(), move.officer()));
    }

    private Letter letter(CalendarChange change, Addressee to, List<DateMove> moves) {
        String opening =
                "Văn phòng UBND tỉnh đã cập nhật lịch làm việc năm " + change.year() + " (căn cứ: " + change.basis()
                        + "). Theo lịch mới, " + moves.size()
                        + " thời hạn của ông/bà hoặc của cơ quan chuyển sang ngày khác; ngày cũ vẫn"
                        + " được lưu trong lịch sử.";
        String rest = moves.size() <= MOST_LINES
                ? null
                : "Danh sách dưới đây nêu " + MOST_LINES + " thời hạn đầu; các thời hạn còn lại xem tại từng nhiệm vụ.";
        Agency office = agencies.get(Agencies.OFFICE);
        return new Letter(
                "CALENDAR_CHANGED/" + change.id() + "/" + to.recipient(),
                "CALENDAR_CHANGED",
                to.recipient(),
                to.name(),
                to.address(),
                "Lịch làm việc năm " + change.year() + " thay đổi: " + moves.size() + " thời hạn chuyển ngày",
                rest == null ? List.of(opening) : List.of(opening, rest),
                sections(moves.subList(0, Math.min(moves.size(), MOST_LINES))),
                new Letter.Button("Xem lịch làm việc", "/lich-lam-viec/" + change.year()),
                new Letter.Contact(office.name(), office.phone()));
    }

    private List<Letter.Section> sections(List<DateMove> moves) {
        Map<UUID, List<DateMove>> byDirective = moves.stream()
                .collect(Collectors.groupingBy(DateMove::directiveId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Directive> known = directives.byId(byDirective.keySet());
        return byDirective.entrySet().stream()
                .map(entry -> new Letter.Section(
                        known.get(entry.getKey()).label(),
                        entry.getValue().stream().map(ChangeLetters::line).toList()))
                .toList();
    }

    private static Letter.Line line(DateMove move) {
        return new Letter.Line(
                move.kind().label() + ", " + move.label() + ": từ ngày " + VietnameseDates.day(move.from())
                        + " chuyển sang " + VietnameseDates.endOf(move.to()) + ". " + move.rule(),
                path(move));
    }

    private static String path(DateMove move) {
        return switch (move.kind()) {
            case ASSIGNMENT, REDO -> "/viec/" + move.subjectId();
            case REQUEST -> "/de-nghi/" + move.subjectId();
            case DOSSIER -> "/phieu-trinh/" + move.subjectId();
            case ROUND, ONWARD -> "/ky-bao-cao";
            case RECEIPT, EXPLANATION -> "/nhiem-vu?vanBan=" + move.directiveId();
        };
    }
}
