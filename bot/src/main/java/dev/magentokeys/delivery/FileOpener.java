package dev.magentokeys.delivery;

import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.evidence.UnreadableLogException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads a file as a log while it comes, in memory that does not grow with it. Thread-safe. */
final class FileOpener {

    private final LogReader reader;
    private final Duration longest;

    /** @param longest for a whole download; a line that is slower than that is not waited for */
    FileOpener(LogReader reader, Duration longest) {
        this.reader = reader;
        this.longest = longest;
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
        return read((Fetched.Content) fetched);
    }

    @SuppressWarnings(
            "FutureReturnValueIgnored") // The future only closes the file; the reader then says that it failed.
    private Result read(Fetched.Content content) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try (InputStream file = new BufferedInputStream(new BoundedStream(content.bytes(), Mailroom.LARGEST_FILE))) {
            done.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((nothing, late) -> closeIf(late != null, content.bytes()));
            return WebPage.begins(file)
                    ? new Result.Refused(content.whenPage().get())
                    : new Result.Read(reader.read(file));
        } catch (UnreadableLogException e) {
            return new Result.Refused(e.reason());
        } catch (IOException e) {
            return new Result.Later(
                    Duration.ZERO, "a file broke off: " + e.getClass().getSimpleName());
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
}
