package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Reads deploy logs: those of Composer 1 and 2, of Commerce on cloud, and what people paste of them. Thread-safe. */
public final class LogReader {
    private static final int MAGIC = 4;
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
     * Reads the bytes of a file to the end, as UTF-8; does not close it.
     *
     * @throws UnreadableLogException when they are no text
     */
    public LogReading read(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, MAGIC);
        byte[] start = in.readNBytes(MAGIC);
        if (isPacked(start)) {
            throw new UnreadableLogException(Unreadable.PACKED);
        }
        in.unread(start);
        return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static boolean isPacked(byte[] start) {
        boolean gzip = start.length == MAGIC && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b;
        boolean zip = start.length == MAGIC && start[0] == 'P' && start[1] == 'K' && start[2] <= 8;
        return gzip || zip;
    }

    public LogReading read(String log) {
        return start().accept(log).finish();
    }

    /** Whether a chat message holds a line that Composer or the cloud prints. */
    public boolean looksLikeLog(String message) {
        return read(message).looksLikeLog();
    }
}
