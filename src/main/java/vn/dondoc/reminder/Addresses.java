package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;

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
                jdbc.sql("select o.login, o.display_name, o.agency, o.email, array(select r.role from officer_role r"
                                + " where r.login = o.login) roles from officer o where o.active order by o.login")
                        .query(Addresses::person)
                        .list());
    }

    private static AddressBook.Person person(ResultSet rs, int row) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) rs.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new AddressBook.Person(
                rs.getString("login"),
                rs.getString("display_name"),
                rs.getString("agency"),
                rs.getString("email"),
                roles);
    }
}
