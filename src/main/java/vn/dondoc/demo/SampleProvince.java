package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.security.Accounts;

/** The agencies and officers of demo/agencies.csv and demo/officers.csv: roles, no names of persons. */
public class SampleProvince {
    /** Known to everybody: the reason why a demo database is refused by production. */
    public static final String PASSWORD = "dondoc";

    private static final LocalDate VALID_FROM = LocalDate.of(2025, 3, 1);

    private final AgencyRegister register;
    private final Accounts accounts;

    public SampleProvince(AgencyRegister register, Accounts accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    @Transactional
    public void load() {
        Map<String, Set<String>> collectives = new TreeMap<>();
        int order = 0;
        for (String[] row : CsvFile.rows("demo/agencies.csv")) {
            register.addAgency(agency(row, order += 10), VALID_FROM);
            for (String collective : row[6].split(" "))
                if (!collective.isEmpty())
                    collectives
                            .computeIfAbsent(collective, c -> new TreeSet<>())
                            .add(row[0]);
        }
        collectives.forEach((code, members) -> register.addCollective(code, COLLECTIVES.get(code), members));
        for (String[] row : CsvFile.rows("demo/officers.csv")) addOfficer(row);
    }

    private static final Map<String, String> COLLECTIVES = Map.of(
            "cap-huyen", "UBND các huyện, thành phố, thị xã",
            "cap-huyen-minh-hoa", "UBND các huyện, thành phố, thị xã (06 đơn vị minh họa)",
            "to-01", "Các thành viên Tổ 01",
            "to-01-minh-hoa", "Các thành viên Tổ 01 (11 đơn vị minh họa)");

    private static Agency agency(String[] row, int order) {
        return new Agency(
                row[0],
                row[1],
                row[2],
                row[3],
                Agency.Kind.valueOf(row[4]),
                row[0] + "@nghean.example",
                row[5],
                true,
                null,
                order);
    }

    private void addOfficer(String[] row) {
        Set<Role> roles = Arrays.stream(row[3].split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        String login = row[0];
        register.putOfficer(new Officer(login, row[1], row[2], login + "@nghean.example", null, true, roles));
        if (roles.contains(Role.OFFICER)) register.nameContact(row[2], login);
        accounts.setPassword(login, PASSWORD);
    }
}
