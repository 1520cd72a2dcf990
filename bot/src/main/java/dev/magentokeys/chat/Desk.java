package dev.magentokeys.chat;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.ListedCase;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.secrets.Trace;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all ways in have in common: masking, the time, and the hand-over to the reception, which has committed when it returns.
 * Thread-safe.
 */
public class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Reception reception;
    private final Mailroom mailroom;
    private final Function<String, Masked> masker;
    private final InstantSource clock;

    public Desk(Reception reception, Mailroom mailroom, Function<String, Masked> masker, InstantSource clock) {
        this.reception = reception;
        this.mailroom = mailroom;
        this.masker = masker;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Masks what a person typed. */
    public Masked mask(String typed) {
        return masker.apply(typed);
    }

    /**
     * Takes in what may have to wait.
     *
     * @throws NotStoredException when nothing could be stored
     */
    public Receipt take(Letter letter) {
        return stored(letter.onceKey(), () -> mailroom.take(letter));
    }

    /**
     * Takes in what is answered at once: commands and presses do not wait behind a file.
     *
     * @throws NotStoredException when nothing could be stored
     */
    public Receipt receive(Incoming incoming, CaseChoice choice) {
        return stored(incoming.onceKey(), () -> reception.receive(incoming, choice));
    }

    /** Makes a person an admin of their tenant, unless the person was named before; {@code by} says who knows. */
    public void appoint(Asker asker, String by) {
        stored(asker.person(), () -> {
            reception.appoint(asker, by);
            return asker;
        });
    }

    /** Whether the message of this key was taken in. */
    public boolean isTakenIn(String onceKey) {
        return stored(onceKey, () -> reception.isTakenIn(onceKey));
    }

    /**
     * Sends these, once under their key.
     *
     * @throws NotStoredException when nothing could be stored
     */
    public void tell(String onceKey, List<Parcel> parcels) {
        stored(onceKey, () -> {
            reception.tell(onceKey, () -> parcels);
            return parcels;
        });
    }

    /** What the bot would say to this text now, without hearing it. Empty when there is no such conversation. */
    public Optional<Reply> foreseen(String conversation, Asker asker, String text) {
        return stored(conversation, () -> reception.foreseen(conversation, asker, text));
    }

    /** What would be said to a form of the directory that cannot be taken as it is; empty when it can. */
    public Optional<Reply> doubted(String conversation, Asker asker, Message filled) {
        return stored(conversation, () -> reception.doubted(conversation, asker, filled));
    }

    /** The open cases of a conversation, last touched first. */
    public List<ListedCase> cases(String conversation, Language language) {
        return reception.cases(conversation, language);
    }

    /**
     * Where a conversation stands; empty when there is none.
     *
     * @throws NotStoredException when nothing can be read
     */
    public Optional<Conversation> find(String conversation) {
        return stored(conversation, () -> reception.find(conversation));
    }

    /**
     * Does work on the store.
     *
     * @throws NotStoredException when it fails; nothing has changed then
     */
    public static <T> T stored(String onceKey, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.error("A message could not be taken in ({}): {}", onceKey, Trace.of(e));
            throw new NotStoredException(onceKey, e);
        }
    }
}
