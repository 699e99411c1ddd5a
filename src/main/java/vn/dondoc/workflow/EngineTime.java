package vn.dondoc.workflow;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Moves the one clock of engine and application: for the demo, never for production. The moved clock keeps running. */
@Component
public class EngineTime {

    /** From now on the clock shows the machine's time plus {@code shift}. */
    public void shiftBy(Duration shift) {
        ClockUtil.offset(shift.toMillis());
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
