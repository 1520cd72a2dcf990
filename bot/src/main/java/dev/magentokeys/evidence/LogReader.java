package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads deploy logs: those of Composer 1 and 2, of Commerce on cloud, and what people paste of them. Thread-safe. */
public final class LogReader {
    private static final Gate GATE = new Gate(Rules.ALL);

    private final PackageKinds kinds;

    public LogReader(PackageKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads a file to the end, in memory that does not grow with it; does not close it. The text is UTF-8, or UTF-16 when it says so or is so
     * plainly; what is broken in it is passed over.
     *
     * @throws UnreadableLogException when the file is packed, empty or no text
     */
    public LogReading read(InputStream file) throws IOException {
        return read(Window.over(FirstBytes.asUtf8(file)));
    }

    public LogReading read(String log) {
        try {
            return read(Window.around(log.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException memoryIsNotRead) {
            throw new UncheckedIOException(memoryIsNotRead);
        }
    }

    private LogReading read(Window log) throws IOException {
        Notes notes = new Notes(kinds);
        new LogScan(log, GATE, new Pages(GATE, notes)).read();
        return notes.close();
    }

    /** Whether a chat message holds a line that Composer or the cloud prints. */
    public boolean looksLikeLog(String message) {
        return read(message).looksLikeLog();
    }
}
