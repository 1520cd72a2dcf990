package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes letters in, and reads those that had to wait. A letter is kept in the commit that takes it in, so that it can be
 * acknowledged; what has to be done for it, a file fetched or the rest of a paste waited for, is done afterwards and again after a
 * crash. The letters of one person wait in one line: what was said later is read later. Two keys make each effect one: the letter's
 * own when it comes in, and another when it is read. Thread-safe.
 */
public final class Mailroom implements Courier {

    /** In bytes. A deploy log is seldom longer than a tenth of it. */
    public static final long LARGEST_FILE = 64L << 20;

    private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(1);
    private static final String READ = ":read";
    private static final String DELAYED = ":delayed";

    private final Platform platform;
    private final Reception reception;
    private final LogReader reader;
    private final Seams seams;
    private final InstantSource clock;
    private final Downloads downloads;

    /** @param masker masks what the parts of a paste hold together */
    public Mailroom(
            Platform platform,
            Reception reception,
            LogReader reader,
            Function<String, Masked> masker,
            InstantSource clock) {
        this.platform = platform;
        this.reception = reception;
        this.reader = reader;
        this.seams = new Seams(masker);
        this.clock = clock;
        this.downloads = new Downloads(platform, new FileOpener(reader, LONGEST_DOWNLOAD), clock);
    }

    /** Takes a letter in: reads it now where nothing has to be done for it and none waits before it. */
    public Receipt take(Letter letter) {
        boolean mustWait = !letter.enclosures().isEmpty() || (letter.isPlain() && letter.cut());
        Opened opened = pointedAt(letter);
        return reception.receive(
                incoming(letter, letter.onceKey(), opened),
                mustWait,
                new Parcel(name(), letter.conversation(), ""),
                before -> seams.masked(letter, letters(before)).parcel(name()));
    }

    @Override
    public String name() {
        return platform.letters();
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        Optional<Letter> letter = Letter.read(parcel);
        if (letter.isEmpty()) {
            return new Attempt.Undeliverable("the letter was not written by this version");
        }
        return letter.get().isPlain() ? readPaste(letter.get(), parcel) : open(letter.get());
    }

    private Attempt readPaste(Letter letter, Parcel parcel) {
        Paste paste = Paste.around(letter, letters(reception.waiting(parcel)));
        Optional<Duration> wait = paste.mayGoOn(clock.instant());
        if (wait.isPresent()) {
            return new Attempt.Later(wait.get(), "the rest of a paste may follow");
        }
        Masked whole = seams.mask(paste.text(reader));
        Letter joined = paste.first().saying(whole.text(), paste.last().cut(), paste.redactions() + whole.count());
        List<String> keys =
                paste.parts().stream().map(part -> part.onceKey() + READ).toList();
        reception.receive(incoming(joined, letter.onceKey() + READ, Opened.NOTHING), keys);
        return new Attempt.Arrived();
    }

    private Attempt open(Letter letter) {
        return downloads.open(
                letter,
                files -> {
                    Opened opened = pointedAt(letter).and(files);
                    reception.receive(incoming(letter, letter.onceKey() + READ, opened));
                    return new Attempt.Arrived();
                },
                () -> reception.tell(letter.onceKey() + DELAYED, () -> platform.delayed(letter)));
    }

    private Opened pointedAt(Letter letter) {
        return letter.log().isBlank()
                ? Opened.NOTHING
                : new Opened(List.of(new Opened.Read("", reader.read(letter.log()))), List.of());
    }

    private Incoming incoming(Letter letter, String onceKey, Opened opened) {
        Message message = new Message(
                opened.content(letter.text()), letter.language(), letter.redactions() + opened.redactions());
        return new Incoming(
                onceKey,
                letter.conversation(),
                platform.asker(letter),
                message,
                reply -> platform.answer(letter, opened, reply),
                platform.reminder(letter),
                platform.channel(letter));
    }

    private static List<Letter> letters(List<Parcel> parcels) {
        return parcels.stream().flatMap(parcel -> Letter.read(parcel).stream()).toList();
    }
}
