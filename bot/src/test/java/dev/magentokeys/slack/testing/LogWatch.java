package dev.magentokeys.slack.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, by this program and by Bolt, down to the finest level. */
public final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final List<String> WATCHED = List.of("dev.magentokeys", "com.slack.api", "io.javalin");

    private record Line(String logger, String text) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    public LogWatch() {
        start();
        for (String name : WATCHED) {
            logger(name).setLevel(Level.TRACE);
            logger(name).addAppender(this);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        StringBuilder text = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            text.append('\n').append(cause.getClassName()).append(": ").append(cause.getMessage());
        }
        lines.add(new Line(event.getLoggerName(), text.toString()));
    }

    public List<String> lines(String loggerPrefix) {
        return lines.stream()
                .filter(line -> line.logger.startsWith(loggerPrefix))
                .map(Line::text)
                .toList();
    }

    public String everything() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Override
    public void close() {
        for (String name : WATCHED) {
            logger(name).detachAppender(this);
            logger(name).setLevel(null);
        }
    }
}
