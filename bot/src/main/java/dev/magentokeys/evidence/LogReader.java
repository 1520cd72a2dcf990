package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads deploy logs: those of Composer 1 and 2, of Commerce on cloud, and what people paste of them. Thread-safe. */
public final class LogReader {
    /** Bytes of a file that are read at most. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final Gate GATE = new Gate(Rules.ALL);

    private final PackageKinds kinds;

    public LogReader(PackageKinds kinds) {
        this.kinds = kinds;
    }

    /** Begins a log that comes in parts. */
    public LogScan start() {
        return new LogScan(GATE, kinds);
    }

    /** Reads to the end, in memory that does not grow with the log; does not close it. */
    public LogReading read(Reader log) throws IOException {
        LogScan scan = start();
        char[] part = new char[8192];
        for (int length = log.read(part); length >= 0; length = log.read(part)) {
            scan.accept(part, 0, length);
        }
        return scan.finish();
    }

    /**
     * Reads the bytes of a file to the end, as UTF-8, or as UTF-16 where they say so; does not close it.
     *
     * @throws UnreadableLogException when it is packed, empty, no text, or longer than {@link #LARGEST}
     */
    public LogReading read(InputStream file) throws IOException {
        return read(LogFile.open(file));
    }

    public LogReading read(String log) {
        return start().accept(log).finish();
    }

    /** Whether a chat message holds a line that Composer or the cloud prints. */
    public boolean looksLikeLog(String message) {
        return read(message).looksLikeLog();
    }
}
