package vn.dondoc.request;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What was typed into one of the forms.
 *
 * @param wantedOn EXTENSION only; {@code toAgency} COOPERATION only
 */
record Ask(
        RequestKind kind,
        String reason,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate wantedOn,
        String toAgency) {}
