package vn.dondoc.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.directive.RegimeDraft;
import vn.dondoc.intake.ReadRecord;
import vn.dondoc.intake.ReadRegime;

/** A duty to report, as it would be typed into the register. What the document leaves open gets the usual value. */
final class ReadRegimeFields {
    private static final Map<String, String> CADENCES = Map.of(
            "MONTHLY", "MONTH",
            "QUARTERLY", "QUARTER",
            "SEMIANNUAL", "HALF_YEAR",
            "NINE_MONTHS", "NINE_MONTHS",
            "ANNUAL", "YEAR",
            "ONCE", "ONCE",
            "AD_HOC", "ON_REQUEST");
    private static final String COMMITTEE = "UBND tỉnh";
    private static final RegimeDraft.Due FIVE_DAYS = new RegimeDraft.Due("WORKING_DAYS_AFTER", "5", "0", false, "NEXT");
    private static final RegimeDraft.Due FOUR_DAYS = new RegimeDraft.Due("WORKING_DAYS_AFTER", "4", "0", false, "NEXT");

    private ReadRegimeFields() {}

    static Map<String, String> of(ReadRegime read, ReadRecord record) {
        boolean byOneWhoConsolidates = consolidates(read, record);
        RegimeDraft.Due due = due(read);
        String via = via(read.via());
        String to = Objects.requireNonNullElse(read.finalRecipient(), Objects.requireNonNullElse(read.to(), COMMITTEE));
        return new RegimeDraft(
                        cadence(read.cadence()),
                        (byOneWhoConsolidates ? RegimeDraft.Who.STANDING_AGENCY : RegimeDraft.Who.AGENCIES).name(),
                        ReadEntries.text(read.quote()),
                        byOneWhoConsolidates ? "" : ReadEntries.joined(read.whoCanonical()),
                        byOneWhoConsolidates ? RegimeDraft.Due.NONE : Objects.requireNonNullElse(due, FIVE_DAYS),
                        RegimeDraft.OPENS_BEFORE,
                        "",
                        once(read),
                        byOneWhoConsolidates ? RegimeDraft.Route.NONE : new RegimeDraft.Route(sends(read), via, ""),
                        new RegimeDraft.Route(to, byOneWhoConsolidates ? via : "", ""),
                        byOneWhoConsolidates ? Objects.requireNonNullElse(due, FOUR_DAYS) : FOUR_DAYS)
                .fields();
    }

    /** As the truth files call it; "" for what we have no cycle for: a person chooses. */
    static String cadence(String read) {
        return read == null ? "" : CADENCES.getOrDefault(read, "");
    }

    /** The other way round. */
    static String read(String cadence) {
        return CADENCES.entrySet().stream()
                .filter(e -> e.getValue().equals(cadence))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Only the one who puts the reports together reports: agencies owe nothing of their own. */
    private static boolean consolidates(ReadRegime read, ReadRecord record) {
        List<String> ones = new ArrayList<>();
        ones.add(read.consolidatedBy());
        ones.add(record.standingAgency());
        if (record.monitoringAgency() != null) ones.addAll(record.monitoringAgency());
        return read.whoCanonical() != null
                && read.whoCanonical().size() == 1
                && ones.contains(read.whoCanonical().get(0));
    }

    /** Blank where it goes to who consolidates, as usual. */
    private static String sends(ReadRegime read) {
        return Objects.equals(read.to(), read.consolidatedBy()) ? "" : ReadEntries.text(read.to());
    }

    private static String via(List<String> via) {
        return via == null ? "" : String.join(", ", via);
    }

    private static RegimeDraft.Due due(ReadRegime read) {
        ReadRegime.Due due = read.due();
        if (due == null) return null;
        String months = due.monthsLater() == 1 ? "1" : "0";
        return new RegimeDraft.Due(due.kind(), String.valueOf(due.day()), months, true, "NEXT");
    }

    /** The day until which it is due, where the document names all of it. */
    private static RegimeDraft.Once once(ReadRegime read) {
        ReadRegime.Due due = read.due();
        if (due == null || due.month() == null || due.year() == null) return RegimeDraft.Once.NONE;
        return new RegimeDraft.Once(
                "", "", lastDay(due).map(LocalDate::toString).orElse(""));
    }

    private static Optional<LocalDate> lastDay(ReadRegime.Due due) {
        YearMonth month = YearMonth.of(due.year(), due.month());
        int day = due.kind().equals("BEFORE_DAY") ? due.day() - 1 : due.day();
        if (day == 0) return Optional.of(month.minusMonths(1).atEndOfMonth());
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }
}
