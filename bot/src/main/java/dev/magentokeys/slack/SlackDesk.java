package dev.magentokeys.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.magentokeys.chat.Desk;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.ListedCase;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The desk for people of Slack: it knows the language of their Slack. Thread-safe. */
final class SlackDesk extends Desk {

    private final PersonLanguages languages;
    private final Cache<Person, Boolean> appointed =
            Caffeine.newBuilder().maximumSize(10_000).build();

    SlackDesk(
            Reception reception,
            Mailroom mailroom,
            Function<String, Masked> masker,
            PersonLanguages languages,
            InstantSource clock) {
        super(reception, mailroom, masker, clock);
        this.languages = languages;
    }

    Language languageOf(Person person) {
        return languageIfKnown(person).orElse(Language.EN);
    }

    /** Asked before anything of a person is taken in, so that an admin of the workspace is known as one by then. */
    Optional<Language> languageIfKnown(Person person) {
        Optional<Language> language = languages.of(person);
        if (languages.isAdmin(person) && appointed.asMap().putIfAbsent(person, true) == null) {
            appoint(person.asker(), "slack");
        }
        return language;
    }

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
        Heard heard = new Heard(onceKey, content, redactions, Optional.empty());
        return receive(incoming(person, heard, parcels), choice);
    }

    /**
     * What is heard at once.
     *
     * @param onceKey names the message across repeated deliveries
     * @param channel where it was said, as alerts know it; empty in private
     */
    record Heard(String onceKey, Message.Content content, int redactions, Optional<String> channel) {}

    /** The same in the open case, wherever it was said. */
    Receipt receive(Person person, Heard heard, Function<Reply, List<Parcel>> parcels) {
        return receive(incoming(person, heard, parcels), new CaseChoice.Current());
    }

    private Incoming incoming(Person person, Heard heard, Function<Reply, List<Parcel>> parcels) {
        return new Incoming(
                heard.onceKey,
                person.conversation(),
                Optional.of(person.asker()),
                new Message(heard.content, languageIfKnown(person), heard.redactions),
                parcels,
                Optional.of(SlackReminders.to(person.conversation(), person.user())),
                heard.channel);
    }

    /** What the bot would say to this text now, without hearing it. Empty when the person has no conversation. */
    Optional<Reply> foreseen(Person person, String text) {
        return foreseen(person.conversation(), person.asker(), text);
    }

    /** The person's open cases, last touched first. */
    List<ListedCase> cases(Person person, Language language) {
        return cases(person.conversation(), language);
    }

    /** The language that the bot speaks with the person: that of their conversation, else that of their Slack. */
    Language spokenWith(Person person) {
        return find(person.conversation()).map(Conversation::language).orElseGet(() -> languageOf(person));
    }
}
