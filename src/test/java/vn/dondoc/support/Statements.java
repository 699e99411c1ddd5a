package vn.dondoc.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one piece of work asks of the database, statement by statement. Only this thread's. */
public final class Statements {
    private static final String ONE = "Executing prepared SQL statement";

    private Statements() {}

    public static List<String> of(Callable<?> work) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        logger.addAppender(said);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            work.call();
        } finally {
            logger.setAdditive(true);
            logger.setLevel(before);
            logger.detachAppender(said);
        }
        String here = Thread.currentThread().getName();
        return List.copyOf(said.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(ONE))
                .toList();
    }
}
