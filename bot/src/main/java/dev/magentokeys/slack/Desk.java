package dev.magentokeys.slack;

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
        return receive(onceKey, person, content, redactions, new CaseChoice.Current(), parcels);
    }

    /** The same for another of the person's cases, which is the open one from then on. */
    Receipt receive(
            String onceKey,
            Person person,
            Message.Content content,
            int redactions,
            CaseChoice choice,
            Function<Reply, List<Parcel>> parcels) {
        Message message = new Message(content, languages.of(person), redactions);
        Optional<Parcel> reminder = Optional.of(SlackReminders.to(person.conversation(), person.user()));
        Incoming incoming = new Incoming(onceKey, person.conversation(), message, parcels, reminder);
        return stored(onceKey, () -> reception.receive(incoming, choice));
    }

    /**
     * Sends these, once under their key.
     *
     * @throws NotStoredException when nothing could be stored
     */
    void tell(String onceKey, List<Parcel> parcels) {
        stored(onceKey, () -> {
            reception.tell(onceKey, () -> parcels);
            return parcels;
        });
    }

    /** What the bot would say to this text now, without hearing it. Empty when the person has no conversation. */
    Optional<Reply> foreseen(Person person, String text) {
        return stored(person.conversation(), () -> reception.foreseen(person.conversation(), text));
    }

    /** The person's open cases, last touched first. */
    List<ListedCase> cases(Person person, Language language) {
        return reception.cases(person.conversation(), language);
    }

    /** The language that the bot speaks with the person: that of their conversation, else that of their Slack. */
    Language spokenWith(Person person) {
        return reception.language(person.conversation()).orElseGet(() -> languageOf(person));
    }

    private static <T> T stored(String onceKey, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.error("A Slack message could not be taken in ({}): {}", onceKey, Trace.of(e));
            throw new NotStoredException(onceKey, e);
        }
    }
}
