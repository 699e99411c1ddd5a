package vn.dondoc.reminder;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** A dossier that lies before the Chairman. */
@Component
class DossierRulingKind extends DossierKind {
    DossierRulingKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "DOSSIER_RULING";
    }

    @Override
    public String label() {
        return "Chủ tịch cho ý kiến chỉ đạo về phiếu trình";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    String words() {
        return "leaders";
    }

    @Override
    String verb() {
        return "Cho ý kiến chỉ đạo về";
    }

    @Override
    String rows() {
        return rows(
                Agencies.PROVINCE,
                "d.state = 'WITH_LEADERS' and (d.deputy_login is null or d.deputy_agrees is not null)");
    }
}
