package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Letter.Button;
import vn.dondoc.notification.Outbox;

/** Tells the Office, the Phó Chủ tịch and the Chairman that a dossier has reached them (vietnamese.md B2, last rung). */
@Component
class LeaderLetters {
    private final Outbox outbox;
    private final Readers readers;
    private final DossierSummaries summaries;

    LeaderLetters(Outbox outbox, Readers readers, DossierSummaries summaries) {
        this.outbox = outbox;
        this.readers = readers;
        this.summaries = summaries;
    }

    /** Matters joined today: once a day for each of the Office. */
    void toPrepare(Dossier dossier, List<DossierItem> items, LocalDate day) {
        DossierSummary s = summaries.of(dossier, items);
        String body = "Có " + s.matters() + " nội dung quá hạn của " + s.agencies()
                + " cơ quan, đơn vị, địa phương cần trình Chủ tịch UBND tỉnh xem xét, chỉ đạo. Đề nghị Văn phòng"
                + " UBND tỉnh rà soát, ghi đề xuất xử lý từng nội dung và trình lãnh đạo UBND tỉnh.";
        for (Addressee to : readers.office())
            post(dossier, "prepare/" + day, "DOSSIER_PREPARE", to, s, "cần lập phiếu trình", body);
    }

    void toDeputy(Dossier dossier, List<DossierItem> items) {
        DossierSummary s = summaries.of(dossier, items);
        String body = presented(s) + " Kính đề nghị Phó Chủ tịch UBND tỉnh xem xét, cho ý kiến.";
        for (Addressee to : readers.deputy(dossier.deputy()))
            post(dossier, "opinion", "DOSSIER_OPINION", to, s, "cần cho ý kiến", body);
    }

    void toChairman(Dossier dossier, List<DossierItem> items) {
        DossierSummary s = summaries.of(dossier, items);
        String body = presented(s) + " Kính đề nghị Chủ tịch UBND tỉnh xem xét, cho ý kiến.";
        for (Addressee to : readers.chairman())
            post(dossier, "decide", "DOSSIER_DECIDE", to, s, "cần cho ý kiến", body);
    }

    private static String presented(DossierSummary s) {
        return "Văn phòng UBND tỉnh trình " + s.matters() + " nội dung quá hạn của " + s.agencies()
                + " cơ quan, đơn vị, địa phương, kèm đề xuất xử lý từng nội dung.";
    }

    private void post(
            Dossier dossier, String step, String kind, Addressee to, DossierSummary s, String need, String body) {
        outbox.post(new Letter(
                "dossier/" + dossier.id() + "/" + step + "/" + to.recipient(),
                kind,
                to.recipient(),
                to.name(),
                to.address(),
                "Phiếu trình: " + s.matters() + " nội dung quá hạn thực hiện " + s.directives() + ", " + need,
                List.of(body),
                List.of(),
                new Button("Mở phiếu trình", "/phieu-trinh/" + dossier.id()),
                summaries.contact(dossier)));
    }
}
