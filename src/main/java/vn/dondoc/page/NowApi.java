package vn.dondoc.page;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server's now: in a demo with a moved clock, pages in the browser must not read the machine's. */
@RestController
class NowApi {
    private final Clock clock;
    private final boolean demo;

    NowApi(Clock clock, @Value("${dondoc.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    record Now(ZonedDateTime now, boolean demo) {}

    @GetMapping("/api/now")
    Now now() {
        return new Now(ZonedDateTime.now(clock), demo);
    }
}
