package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** "BACKLOG" while mails wait longer than a short outage explains; the application itself is well. */
@Component("mailBacklog")
class MailHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailHealth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Health health() {
        int late = count(
                "select count(*) from mail where state in ('WAITING', 'SENDING') and created_at < ?",
                Timestamp.from(clock.instant().minus(PATIENCE)));
        int failed = count("select count(*) from mail where state = 'FAILED'");
        return (late == 0 ? Health.up() : Health.status("BACKLOG"))
                .withDetail("waitingTooLong", late)
                .withDetail("failed", failed)
                .build();
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
