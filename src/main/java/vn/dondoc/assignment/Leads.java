package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;

/** Who may be given work on a day, asked of the database once. */
final class Leads {
    private final Agencies agencies;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> admitted;

    private Leads(Agencies agencies, LocalDate day) {
        this.agencies = agencies;
        for (Agency agency : agencies.all()) names.put(agency.code(), agency.name());
        this.admitted = agencies.mayLead(day).stream().map(Agency::code).collect(Collectors.toSet());
    }

    static Leads on(LocalDate day, Agencies agencies) {
        return new Leads(agencies, day);
    }

    /** @throws vn.dondoc.agency.AgencyRefused when there is none */
    String name(String code) {
        String name = names.get(code);
        return name == null ? agencies.get(code).name() : name;
    }

    boolean may(String code) {
        return admitted.contains(code);
    }
}
