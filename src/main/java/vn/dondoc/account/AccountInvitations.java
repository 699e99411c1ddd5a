package vn.dondoc.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.notification.Invitations;
import vn.dondoc.notification.Letter.Line;
import vn.dondoc.notification.Letter.Section;
import vn.dondoc.shared.VietnameseDates;

/** Tells the mailbox of an agency without an active officer how to ask for an account. */
@Component
class AccountInvitations implements Invitations {
    private final JdbcClient jdbc;
    private final AccountLinks links;

    AccountInvitations(JdbcClient jdbc, AccountLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    @Override
    public Map<String, Section> forThose(Collection<String> recipients) {
        return jdbc
                .sql("select a.code from agency a where a.code = any(?)"
                        + " and not exists (select 1 from officer o where o.agency = a.code and o.active)")
                .param(recipients.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(code -> code, this::section));
    }

    private Section section(String agency) {
        LocalDate last = links.lastDay();
        return new Section(
                "Cơ quan chưa có tài khoản để mở công việc trên hệ thống",
                List.of(new Line(
                        "Đề nghị cử người theo dõi và gửi yêu cầu cấp tài khoản (liên kết dùng được đến hết ngày "
                                + VietnameseDates.day(last) + ")",
                        links.pathFor(agency, last))));
    }
}
