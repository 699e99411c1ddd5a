package vn.dondoc.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** What the Chairman set a day for and is not done: for the Office, which follows it up. The last decision about a matter
 * counts, until the matter lies in another dossier. */
@Component
class RulingEffectKind extends PlainKind {
    RulingEffectKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "RULING_EFFECT";
    }

    @Override
    public String label() {
        return "Ý kiến chỉ đạo chưa thực hiện xong";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    String rows() {
        return "select i.id, i.directive_id, '" + Agencies.OFFICE + "' agency, u.until due_on,"
                + " g.name || ': ' || i.title title, '/phieu-trinh/' || i.dossier_id path"
                + " from dossier_item i join dossier d on d.id = i.dossier_id join agency g on g.code = i.agency"
                + " left join lateral (select e.answer_by, e.answered_at from explanation e"
                + " where i.decision = 'EXPLAIN' and e.subject_id = i.subject_id and e.agency = i.agency"
                + " and e.demanded_on >= (d.decided_at at time zone 'Asia/Ho_Chi_Minh')::date"
                + " order by e.demanded_on, e.answer_by limit 1) e on true"
                + " cross join lateral (select case i.decision when 'NEW_DATE' then i.decision_date"
                + " when 'SEND_BY' then i.decision_date - 1 else e.answer_by end until) u"
                + " left join assignment a on a.id = i.subject_id left join report r on r.id = i.subject_id"
                + " where d.state = 'DECIDED' and i.decision in ('NEW_DATE', 'SEND_BY', 'EXPLAIN') and u.until <= :last"
                + " and e.answered_at is null and (a.state in ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'REDO')"
                + " or r.state in ('WRITING', 'APPROVING') and r.sent_at is null)"
                + " and not exists (select from dossier_item l join dossier m on m.id = l.dossier_id"
                + " where l.subject_id = i.subject_id and (m.state in ('PREPARING', 'WITH_LEADERS') and not l.resolved"
                + " or l.decision is not null and m.decided_at > d.decided_at))";
    }

    @Override
    public String page(UUID id) {
        return null;
    }

    @Override
    public String listed(String title) {
        return "Theo dõi thực hiện ý kiến chỉ đạo: " + title;
    }
}
