package dev.magentokeys.delivery;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.evidence.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Fetches and reads the files of letters, few at a time and not for ever. Thread-safe. */
final class Downloads {

    /** Others of the same person wait behind a file, so it is not tried for ever: then they are told, and can paste the lines. */
    static final Duration TRIED_FOR = Duration.ofMinutes(2);

    /** Fewer than there are threads that send: a slow download keeps no answer from leaving. */
    private static final int AT_ONCE = 2;

    private static final Duration UNTIL_A_PLACE_IS_FREE = Duration.ofSeconds(1);

    private final Platform platform;
    private final FileOpener opener;
    private final InstantSource clock;
    private final Instant began;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Downloads(Platform platform, FileOpener opener, InstantSource clock) {
        this.platform = platform;
        this.opener = opener;
        this.clock = clock;
        this.began = clock.instant();
    }

    /**
     * Opens all files of a letter.
     *
     * @param then what is done with them
     * @param delayed done when one of them is not there yet
     */
    Attempt open(Letter letter, Function<Opened, Attempt> then, Runnable delayed) {
        if (!places.tryAcquire()) {
            return new Attempt.Later(UNTIL_A_PLACE_IS_FREE, "other files are being read");
        }
        try {
            List<Opened.Read> read = new ArrayList<>();
            List<Opened.Refused> refused = new ArrayList<>();
            for (Enclosure file : letter.enclosures()) {
                FileOpener.Result result = opener.open(platform.fetch(file));
                if (result instanceof FileOpener.Result.Later later && mayWait(letter, later.pause())) {
                    delayed.run();
                    return new Attempt.Later(later.pause(), later.reason());
                }
                if (result instanceof FileOpener.Result.Read log) {
                    read.add(new Opened.Read(file.name(), log.reading()));
                } else {
                    refused.add(new Opened.Refused(file.name(), reason(result)));
                }
            }
            return then.apply(new Opened(read, refused));
        } finally {
            places.release();
        }
    }

    private static Unreadable reason(FileOpener.Result result) {
        return result instanceof FileOpener.Result.Refused refused ? refused.reason() : Unreadable.NOT_FETCHED;
    }

    /** While the bot was down nothing was tried, so that time does not count. */
    private boolean mayWait(Letter letter, Duration pause) {
        Instant since = letter.received().isAfter(began) ? letter.received() : began;
        return clock.instant().plus(pause).isBefore(since.plus(TRIED_FOR));
    }
}
