package vn.dondoc.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.dondoc.shared.VietnameseDates;

/** The engine's clock as a {@link Clock}: tests and the demo move both together. */
class EngineClock extends Clock {
    private final ZoneId zone;

    EngineClock() {
        this(VietnameseDates.ZONE);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }
}
