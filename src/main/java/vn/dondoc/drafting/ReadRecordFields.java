package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.NameBook;
import vn.dondoc.intake.ReadRecord;
import vn.dondoc.security.SignedIn;

/** The record of a document, as it would be typed into the register: names of the inputs are the register's. */
@Component
class ReadRecordFields {
    private final Agencies agencies;
    private final Clock clock;

    ReadRecordFields(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    Map<String, String> of(ReadRecord read, SignedIn person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", ReadEntries.text(read.number()));
        fields.put("withoutNumber", read.number() == null ? "true" : "");
        fields.put("sameAgainConfirmed", "");
        fields.put("type", ReadEntries.text(read.type()));
        fields.put("subject", ReadEntries.text(read.title()));
        fields.put("issuer", ReadEntries.text(read.issuer()));
        fields.put("issuedOn", ReadEntries.text(read.date()));
        fields.put("arrivedOn", LocalDate.now(clock).toString());
        fields.put("roll", "NEXT");
        fields.put("field", "");
        fields.put("standingAgency", standingAgency(read, person));
        fields.put("workingGroup", "");
        fields.put("deputyLogin", "");
        fields.put("priority", "NORMAL");
        return fields;
    }

    /** The one the document names, where the person may register for it; else his own. */
    private String standingAgency(ReadRecord read, SignedIn person) {
        NameBook book = new NameBook(agencies);
        List<String> named = new ArrayList<>();
        named.add(read.standingAgency());
        if (read.monitoringAgency() != null) named.addAll(read.monitoringAgency());
        return named.stream()
                .filter(Objects::nonNull)
                .flatMap(name -> book.code(name).stream())
                .filter(book::isAgency)
                .filter(person::coordinates)
                .findFirst()
                .orElse(person.agency());
    }
}
