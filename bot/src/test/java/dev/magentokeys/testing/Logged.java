package dev.magentokeys.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps what is logged while it is open, at the level that is on. */
public final class Logged implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();
    private final Level before;

    private Logged(Level level) {
        before = root.getLevel();
        root.setLevel(level);
        kept.start();
        root.addAppender(kept);
    }

    /** From info upwards: what an operator sees. */
    public static Logged everything() {
        return new Logged(Level.INFO);
    }

    /** Each event as one text, with the types and messages of its exceptions. */
    public List<String> lines() {
        return List.copyOf(kept.list).stream().map(Logged::text).toList();
    }

    @Override
    public void close() {
        root.detachAppender(kept);
        root.setLevel(before);
    }

    private static String text(ILoggingEvent event) {
        List<String> parts = new ArrayList<>(List.of(event.getFormattedMessage()));
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            parts.add(cause.getClassName() + ": " + cause.getMessage());
        }
        return String.join(" / ", parts);
    }
}
