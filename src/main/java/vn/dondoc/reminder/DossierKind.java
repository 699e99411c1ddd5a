package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.shared.VietnameseDates;

/** A dossier for the Chairman, with whoever has it now. It stands under the directive of what is overdue longest in it. */
abstract class DossierKind extends PlainKind {
    DossierKind(Phrases phrases) {
        super(phrases);
    }

    /** "Lập", "Cho ý kiến". */
    abstract String verb();

    /** @param condition which dossiers {@code d} are with him */
    static String rows(String agency, String condition) {
        return "select d.id, f.directive_id, '" + agency + "' agency, d.act_by due_on, d.opened_on"
                + " || case d.field when '' then '' else ', lĩnh vực ' || d.field end || ' (' || s.name || ')' title,"
                + " '/phieu-trinh/' || d.id path, d.deputy_login from dossier d"
                + " join agency s on s.code = d.standing_agency join lateral (select i.directive_id from dossier_item i"
                + " join directive v on v.id = i.directive_id where i.dossier_id = d.id"
                + " order by i.joined_on, i.due_on, v.issued_on, v.number limit 1) f on true"
                + " where d.decided_at is null and d.act_by <= :last and " + condition;
    }

    /** As the query writes it: the day comes first. */
    static String title(LocalDate openedOn, String field, String standingAgency) {
        return openedOn + (field.isEmpty() ? "" : ", lĩnh vực " + field) + " (" + standingAgency + ")";
    }

    @Override
    public String page(UUID id) {
        return "/phieu-trinh/" + id;
    }

    @Override
    public String listed(String title) {
        int day = LocalDate.EPOCH.toString().length();
        return verb() + " phiếu trình mở ngày " + VietnameseDates.day(LocalDate.parse(title.substring(0, day)))
                + title.substring(day);
    }
}
