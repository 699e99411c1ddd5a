package vn.dondoc.notification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that mails came back from and that are still in use: somebody has to correct them. */
@Repository
public class BouncedAddresses {
    /** A mail that left after the last one came back says that the address was repaired. */
    private static final String IN_USE = """
            select b.agency, b.name, b.address, b.bounce_answer
            from (select distinct on (m.address) m.address, m.bounced_at, m.bounce_answer,
                         coalesce(o.agency, g.code) agency, coalesce(o.display_name, g.name) as name, g.list_order
                  from mail m
                  left join officer o on o.email = m.address and o.active
                  join agency g on g.code = coalesce(o.agency, (select code from agency where email = m.address limit 1))
                  where m.state = 'BOUNCED' order by m.address, m.bounced_at desc) b
            where not exists (select 1 from mail later where later.address = b.address and later.state = 'SENT'
                              and later.sent_at > b.bounced_at)
            order by b.list_order, b.address""";

    private final JdbcClient jdbc;

    BouncedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param agency whose person or mailbox it is
     * @param name of the person, or of the agency
     * @param reason what the server that gave the mail back said
     */
    public record Address(String agency, String name, String address, String reason) {}

    public List<Address> inUse() {
        return jdbc.sql(IN_USE)
                .query((rs, i) -> new Address(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
                .list();
    }
}
