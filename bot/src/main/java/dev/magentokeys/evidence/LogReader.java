package dev.magentokeys.evidence;

/** Reads deploy logs: those of Composer 1 and 2, of Commerce on cloud, and what people paste of them. Thread-safe. */
public final class LogReader {
    private static final Gate GATE = new Gate(Rules.ALL);

    private final PackageKinds kinds;

    public LogReader(PackageKinds kinds) {
        this.kinds = kinds;
    }

    /** Begins a log that comes in parts. */
    public LogScan start() {
        return new LogScan(GATE, kinds);
    }

    public LogReading read(String log) {
        return start().accept(log).finish();
    }

    /** Whether a chat message holds a line that Composer or the cloud prints. */
    public boolean looksLikeLog(String message) {
        return read(message).looksLikeLog();
    }
}
