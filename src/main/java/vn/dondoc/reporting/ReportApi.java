package vn.dondoc.reporting;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** What forms/write.html loads and saves. Nothing here hands a report in. */
@RestController
@RequestMapping("/api/reports/{reportId}")
class ReportApi {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(VietnameseDates.ZONE);

    private final ReportCases cases;
    private final ReportContents contents;
    private final LineSaving saving;
    private final Refusals refusals;
    private final Clock clock;

    ReportApi(ReportCases cases, ReportContents contents, LineSaving saving, Refusals refusals, Clock clock) {
        this.cases = cases;
        this.contents = contents;
        this.saving = saving;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @param version of the line that the person had before him */
    record Save(int version, LineFields fields) {}

    /** @param savedAt as "10:42" */
    record Saved(int version, int reportVersion, String savedAt) {}

    @GetMapping("/form")
    ReportContent form(@PathVariable UUID reportId, @AuthenticationPrincipal SignedIn person) {
        ReportCase c = cases.get(reportId);
        LineSaving.requireWriter(person, c.report());
        return contents.of(c);
    }

    @PutMapping("/lines/{lineId}")
    Saved save(
            @PathVariable UUID reportId,
            @PathVariable UUID lineId,
            @RequestBody Save save,
            @AuthenticationPrincipal SignedIn person) {
        if (save.fields() == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        LineSaving.Saved saved = saving.save(person, reportId, lineId, save.version(), save.fields());
        return new Saved(saved.version(), saved.reportVersion(), TIME.format(clock.instant()));
    }

    /** Somebody else saved the line: the form keeps what was typed and asks which text shall stay. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> stale(StaleLine refusal) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", refusals.text(refusal)));
    }
}
