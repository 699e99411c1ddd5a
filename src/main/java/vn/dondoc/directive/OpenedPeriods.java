package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which periods of a regime were opened; the package that opens them answers. */
public interface OpenedPeriods {
    /** The last data day of all that was opened or asked for under this regime, included; empty where nothing was. */
    Optional<LocalDate> lastDataDay(UUID regimeId);
}
