package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Remembers what reporting tells the packages above it. */
@TestComponent
class HeardEvents {
    private final List<Object> heard = new ArrayList<>();

    @EventListener
    void sent(ReportingEvents.Sent event) {
        heard.add(event);
    }

    @EventListener
    void accepted(ReportingEvents.Accepted event) {
        heard.add(event);
    }

    @EventListener
    void closed(ReportingEvents.RoundClosed event) {
        heard.add(event);
    }

    /** Takes what was heard since the last time. */
    List<Object> taken() {
        List<Object> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }
}
