package dev.magentokeys.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the bot may speak first: a personal chat, a group chat or a team that it was added to. Thread-safe. */
public final class Places {

    private final Ledger ledger;
    private final InstantSource clock;

    public Places(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The address of a place; empty when the bot was never added there, or was removed. */
    public Optional<String> place(String key) {
        return ledger.inOneCommit(page -> page.place(key));
    }

    /**
     * The bot was added: keeps the place, and welcomes it in the same commit unless it was known. Platforms tell of one
     * installation in several ways and more than once; all of it gets one welcome.
     *
     * @param onceKey of the message that told so; one that was taken in before has no effect
     * @param address in the edge's own JSON; takes the place of another that was kept under the key
     */
    public void settle(String onceKey, String key, String address, Supplier<List<Parcel>> welcome) {
        ledger.inOneCommit(page -> {
            boolean first = page.firstTime(onceKey, clock.instant());
            if (first && page.keepPlace(key, address, clock.instant())) {
                welcome.get().forEach(parcel -> page.send(parcel, clock.instant()));
            }
            return first;
        });
    }

    /** Keeps a place, or another address of it, without a word. */
    public void keep(String key, String address) {
        ledger.inOneCommit(page -> page.keepPlace(key, address, clock.instant()));
    }

    /**
     * The bot was removed: forgets the place. What waits for it stays; the platform refuses it.
     *
     * @param onceKey of the message that told so; one that was taken in before has no effect
     */
    public void leave(String onceKey, String key) {
        ledger.inOneCommit(page -> {
            boolean first = page.firstTime(onceKey, clock.instant());
            if (first) {
                page.forgetPlace(key);
            }
            return first;
        });
    }
}
