package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Agencies;
import vn.dondoc.escalation.AgencyMail.Words;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Letter.Button;
import vn.dondoc.notification.Letter.Line;
import vn.dondoc.notification.Letter.Section;
import vn.dondoc.notification.Outbox;
import vn.dondoc.shared.VietnameseDates;

/** Tells the agencies what was decided about their matters, and the Office and the standing agency all of it. */
@Component
class DecisionLetters {
    private static final String NOT_DONE =
            " (chưa thực hiện, chưa báo cơ quan: nội dung đã được giải quyết hoặc không còn nhận báo cáo trước khi ý kiến có hiệu lực)";

    private final AgencyMail mail;
    private final Outbox outbox;
    private final Readers readers;
    private final DossierSummaries summaries;
    private final DecisionSentences sentences;
    private final Matters matters;
    private final Wording wording;
    private final Agencies agencies;

    DecisionLetters(
            AgencyMail mail,
            Outbox outbox,
            Readers readers,
            DossierSummaries summaries,
            DecisionSentences sentences,
            Matters matters,
            Wording wording,
            Agencies agencies) {
        this.mail = mail;
        this.outbox = outbox;
        this.readers = readers;
        this.summaries = summaries;
        this.sentences = sentences;
        this.matters = matters;
        this.wording = wording;
        this.agencies = agencies;
    }

    /** @param effects of all that was decided; may be empty */
    void send(Dossier dossier, List<Effect> effects) {
        List<DossierItem> took =
                effects.stream().filter(Effect::took).map(Effect::item).toList();
        Set<UUID> live = effects.stream()
                .filter(Effect::live)
                .map(effect -> effect.item().id())
                .collect(Collectors.toSet());
        AgencyMail.byAgency(took)
                .forEach((agency, items) ->
                        mail.post(dossier, "decided", "DECISION", items, toAgency(dossier, items, live)));
        if (effects.isEmpty()) return; // every matter was settled: nobody has to act
        for (Addressee to : readers.informed(dossier.standingAgency())) inform(dossier, effects, to);
    }

    private Words toAgency(Dossier dossier, List<DossierItem> items, Set<UUID> live) {
        LocalDate day = VietnameseDates.dayOf(dossier.decidedAt());
        String subject = "Ý kiến chỉ đạo của Chủ tịch UBND tỉnh ngày " + VietnameseDates.day(day) + " về "
                + items.size() + " nội dung quá hạn";
        List<String> told = items.stream()
                .map(item -> sentences.of(item, day, live.contains(item.id())) + inForce(item) + basis(dossier))
                .toList();
        return new Words(subject, told, items.size() == 1 ? List.of() : List.of(links(items)));
    }

    /** A day off is not the last day: the agency reads which one counts. */
    private String inForce(DossierItem item) {
        if (item.decision().measure() != Measure.NEW_DATE) return "";
        LocalDate due = matters.get(item.kind(), item.subjectId()).dueOn();
        return due.equals(item.decision().date())
                ? ""
                : " (Ngày " + VietnameseDates.day(item.decision().date()) + " là ngày nghỉ; thời hạn tính đến "
                        + VietnameseDates.endOf(due) + ".)";
    }

    /** One matter has its button; of several each has its line to be opened by. */
    private static Section links(List<DossierItem> items) {
        return new Section(
                "Nội dung cần thực hiện",
                items.stream()
                        .map(i -> new Line(i.title(), "/viec/" + i.subjectId()))
                        .toList());
    }

    private static String basis(Dossier dossier) {
        return dossier.basisNumber() == null
                ? ""
                : " (Văn bản số " + dossier.basisNumber() + " ngày " + VietnameseDates.day(dossier.basisDate()) + ".)";
    }

    private void inform(Dossier dossier, List<Effect> effects, Addressee to) {
        String about = dossier.name() + " (" + effects.size() + " nội dung)";
        List<Line> lines = effects.stream().map(this::line).toList();
        outbox.post(new Letter(
                "dossier/" + dossier.id() + "/informed/" + to.recipient(),
                "DECISION",
                to.recipient(),
                to.name(),
                to.address(),
                "Đã có ý kiến chỉ đạo về " + about,
                List.of("Chủ tịch UBND tỉnh đã cho ý kiến về " + about + "." + basis(dossier)),
                List.of(new Section("Ý kiến chỉ đạo", lines)),
                new Button("Mở phiếu trình", "/phieu-trinh/" + dossier.id()),
                summaries.contact(dossier)));
    }

    private Line line(Effect effect) {
        DossierItem item = effect.item();
        String agency = agencies.get(item.agency()).name();
        String words = agency + ": " + item.title() + ". " + wording.phrase(item.decision(), item.agency());
        return new Line(effect.took() ? words : words + NOT_DONE, "/viec/" + item.subjectId());
    }
}
