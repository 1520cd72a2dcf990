package dev.magentokeys.slack;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masked;
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
 * What all ways in have in common: masking, the person's language, and the hand-over to the reception, which has committed
 * when it returns. Thread-safe.
 */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Reception reception;
    private final Mailroom mailroom;
    private final Function<String, Masked> masker;
    private final PersonLanguages languages;
    private final InstantSource clock;

    Desk(
            Reception reception,
            Mailroom mailroom,
            Function<String, Masked> masker,
            PersonLanguages languages,
            InstantSource clock) {
        this.reception = reception;
        this.mailroom = mailroom;
        this.masker = masker;
        this.languages = languages;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Masks what a person typed. */
    Masked mask(String typed) {
        return masker.apply(typed);
    }

    Language languageOf(Person person) {
        return languages.of(person).orElse(Language.EN);
    }

    Optional<Language> languageIfKnown(Person person) {
        return languages.of(person);
    }

    /**
     * Takes in what may have to wait: it is answered through the outbox.
     *
     * @throws NotStoredException when nothing could be stored
     */
    void take(Letter letter) {
        stored(letter.onceKey(), () -> mailroom.take(letter));
    }

    /**
     * Takes in what is answered at once: commands and presses do not wait behind a file.
     *
     * @throws NotStoredException when nothing could be stored
     */
    Receipt receive(
            String onceKey,
            Person person,
            Message.Content content,
            int redactions,
            Function<Reply, List<Parcel>> parcels) {
        Message message = new Message(content, languages.of(person), redactions);
        return stored(onceKey, () -> reception.receive(new Incoming(onceKey, person.conversation(), message, parcels)));
    }

    private static Receipt stored(String onceKey, Supplier<Receipt> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.error("A Slack message could not be taken in ({}): {}", onceKey, Trace.of(e));
            throw new NotStoredException(onceKey, e);
        }
    }
}
