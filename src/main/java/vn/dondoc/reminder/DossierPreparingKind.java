package vn.dondoc.reminder;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directive;
import vn.dondoc.reminder.ReminderForecast.ForeseenDossierTask;

/** A dossier that the Office is to present. */
@Component
class DossierPreparingKind extends DossierKind {
    DossierPreparingKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "DOSSIER_PREPARING";
    }

    @Override
    public String label() {
        return "Lập phiếu trình";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    String verb() {
        return "Lập";
    }

    @Override
    String rows() {
        return rows(Agencies.OFFICE, "d.state = 'PREPARING'");
    }

    /** One that does not exist yet. */
    Matter foreseen(ForeseenDossierTask task, AddressBook book) {
        Directive directive = task.directive();
        String standing = directive.standingAgency();
        String title =
                title(task.opens(), directive.field(), book.agency(standing).name());
        return Matter.plain(this, directive, Agencies.OFFICE, task.due(), title, "/phieu-trinh");
    }
}
