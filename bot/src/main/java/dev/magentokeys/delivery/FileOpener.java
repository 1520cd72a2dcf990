package dev.magentokeys.delivery;

import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.evidence.UnreadableLogException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads a file as a log while it comes, in memory that does not grow with it. Thread-safe. */
final class FileOpener {

    /** A whole download; a line that is slower than that is not waited for. */
    private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(1);

    private final LogReader reader;

    FileOpener(LogReader reader) {
        this.reader = reader;
    }

    /** What became of a file. */
    sealed interface Result {
        record Read(LogReading reading) implements Result {}

        record Refused(Unreadable reason) implements Result {}

        record Later(Duration pause, String reason) implements Result {}
    }

    Result open(Fetched fetched) {
        if (fetched instanceof Fetched.Refused refused) {
            return new Result.Refused(refused.reason());
        }
        if (fetched instanceof Fetched.Later later) {
            return new Result.Later(later.pause(), later.reason());
        }
        return read(((Fetched.Content) fetched).bytes());
    }

    private Result read(InputStream bytes) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try (InputStream file = new Bounded(bytes)) {
            done.orTimeout(LONGEST_DOWNLOAD.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((nothing, late) -> closeIf(late != null, file));
            return new Result.Read(reader.read(file));
        } catch (UnreadableLogException e) {
            return new Result.Refused(e.reason());
        } catch (IOException e) {
            return new Result.Later(Duration.ZERO, "a file broke off: " + e.getClass().getSimpleName());
        } finally {
            done.complete(null);
        }
    }

    /** Makes the reading end with an exception of its own. */
    private static void closeIf(boolean late, InputStream file) {
        try {
            if (late) {
                file.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("A download that takes too long cannot be ended", e);
        }
    }

    /** Counts what comes: nobody's word is taken for the length of a file. */
    private static final class Bounded extends FilterInputStream {

        private long left = Mailroom.LARGEST_FILE;

        Bounded(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws UnreadableLogException {
            left -= read;
            if (left < 0) {
                throw new UnreadableLogException(Unreadable.TOO_LONG);
            }
        }
    }
}
