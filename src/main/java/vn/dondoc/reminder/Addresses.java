package vn.dondoc.reminder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Agencies;

/** Reads the address book of the morning. */
@Repository
class Addresses {
    private final JdbcClient jdbc;
    private final Agencies agencies;

    Addresses(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    AddressBook read() {
        return new AddressBook(
                agencies.all(),
                jdbc.sql("select o.login, o.display_name, o.agency, o.email, exists (select 1 from officer_role r"
                                + " where r.login = o.login and r.role = 'HEAD') head"
                                + " from officer o where o.active order by o.login")
                        .query(AddressBook.Person.class)
                        .list());
    }
}
