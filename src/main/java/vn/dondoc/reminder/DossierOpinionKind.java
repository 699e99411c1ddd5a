package vn.dondoc.reminder;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** A dossier about which the Phó Chủ tịch in charge is asked. */
@Component
class DossierOpinionKind extends DossierKind {
    DossierOpinionKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "DOSSIER_OPINION";
    }

    @Override
    public String label() {
        return "Phó Chủ tịch cho ý kiến phiếu trình";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    String words() {
        return "leaders";
    }

    @Override
    String verb() {
        return "Cho ý kiến";
    }

    @Override
    String officer() {
        return "p.deputy_login";
    }

    @Override
    String rows() {
        return rows(
                Agencies.PROVINCE,
                "d.state = 'WITH_LEADERS' and d.deputy_login is not null and d.deputy_agrees is null");
    }
}
