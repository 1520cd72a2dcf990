package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.alerts.AlertTalk;
import dev.magentokeys.bookkeeping.Bookkeeping;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Prepared.Standing;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Takes each message in once: what was received, the case, and what is to be sent are one commit. A turn is prepared before its
 * commit where it can be, since others wait meanwhile; when the conversation has moved by then, it is taken again within.
 * Thread-safe.
 */
public final class Reception {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final Dialogue dialogue;
    private final Books books;
    private final InstantSource clock;

    /** One that keeps no directory and alerts nobody. */
    public Reception(Ledger ledger, Dialogue dialogue, InstantSource clock) {
        this(ledger, dialogue, Bookkeeping.NONE, AlertTalk.NONE, clock);
    }

    public Reception(Ledger ledger, Dialogue dialogue, Bookkeeping bookkeeping, AlertTalk alerts, InstantSource clock) {
        this.ledger = ledger;
        this.dialogue = dialogue;
        this.books = new Books(bookkeeping, new AlertOrders(alerts), dialogue);
        this.clock = clock;
    }

    /** Makes a person an admin of their tenant, unless the person was named before; {@code by} says who knows. */
    public void appoint(Asker asker, String by) {
        ledger.inOneCommit(page -> Appointments.known(page.roster(asker.tenant()), asker, by, clock.instant()));
    }

    /** The same, only where the tenant has no admin. */
    public void appointFirst(Asker asker, String by) {
        ledger.inOneCommit(page -> Appointments.first(page.roster(asker.tenant()), asker, by, clock.instant()));
    }

    /** Where a conversation stands, if a message of it was ever taken in. */
    public Optional<Conversation> find(String conversation) {
        return ledger.inOneCommit(page -> page.conversation(conversation));
    }

    /** Whether the message of this key was taken in. */
    public boolean isTakenIn(String onceKey) {
        return ledger.inOneCommit(page -> page.isNoted(onceKey));
    }

    public Receipt receive(Incoming incoming) {
        return receive(incoming, List.of());
    }

    /** Takes the message in as one for this case, which is the open one from then on. */
    public Receipt receive(Incoming incoming, CaseChoice choice) {
        return ledger.inOneCommit(page -> {
            if (!page.firstTime(incoming.onceKey(), clock.instant())) {
                return new Receipt.Repeated();
            }
            Cases.open(choice, page, incoming.conversation(), clock.instant());
            return answer(page, incoming);
        });
    }

    /** The open cases of a conversation, last touched first, each in this language. */
    public List<ListedCase> cases(String conversation, Language language) {
        return ledger.inOneCommit(page -> Cases.listed(page, conversation, language, dialogue));
    }

    /** What would be said to this text now; nothing of it is kept. Empty when there is no such conversation. */
    public Optional<Reply> foreseen(String conversation, Asker asker, String text) {
        return ledger.inOneCommit(page -> page.conversation(conversation)
                .map(known -> books.foreseen(
                                new Books.Turn(page, asker, conversation, known, clock.instant()), Message.text(text))
                        .orElseGet(
                                () -> dialogue.take(known, Message.text(text)).reply())));
    }

    /** What would be said to a form of the directory that cannot be taken as it is; empty when it can. Nothing is kept. */
    public Optional<Reply> doubted(String conversation, Asker asker, Message filled) {
        return ledger.inOneCommit(page -> page.conversation(conversation)
                .flatMap(known ->
                        books.doubted(new Books.Turn(page, asker, conversation, known, clock.instant()), filled)));
    }

    /** @param readWithIt the keys of messages that are a part of this one, and have no effect of their own any more */
    Receipt receive(Incoming incoming, Collection<String> readWithIt) {
        Optional<Prepared> prepared = prepare(incoming, page -> true);
        return ledger.inOneCommit(page -> {
            if (!page.firstTime(incoming.onceKey(), clock.instant())) {
                return new Receipt.Repeated();
            }
            readWithIt.forEach(key -> page.firstTime(key, clock.instant()));
            return answer(page, incoming, prepared);
        });
    }

    /**
     * Takes the message in now, or keeps it as a letter when it must wait, for itself or because others wait in its line.
     *
     * @param line says where the others of its line wait; its body is not looked at
     * @param letter makes the letter, given those that wait before it
     */
    Receipt receive(Incoming incoming, boolean mustWait, Parcel line, Function<List<Parcel>, Parcel> letter) {
        Optional<Prepared> prepared = prepare(
                incoming,
                page -> !mustWait
                        && page.waiting(line.courier(), line.address()).isEmpty());
        return ledger.inOneCommit(page -> {
            if (!page.firstTime(incoming.onceKey(), clock.instant())) {
                return new Receipt.Repeated();
            }
            List<Parcel> before = page.waiting(line.courier(), line.address());
            if (mustWait || !before.isEmpty()) {
                page.send(letter.apply(before), clock.instant());
                return new Receipt.Postponed();
            }
            return answer(page, incoming, prepared);
        });
    }

    /** Speaks first, unless somebody said something just now: two things at once can cross. */
    Receipt takeUp(Incoming incoming) {
        return ledger.inOneCommit(page -> {
            Standing standing = Standing.of(page, incoming.conversation());
            boolean quiet =
                    Prepared.rested(incoming, standing, clock.instant()).slept().compareTo(JUST_NOW) > 0;
            return quiet && page.firstTime(incoming.onceKey(), clock.instant())
                    ? answer(page, incoming)
                    : new Receipt.Repeated();
        });
    }

    /** How many cases ended in which way, since the store was made. */
    public Map<Outcome, Long> outcomes() {
        return ledger.inOneCommit(Ledger.Page::outcomes);
    }

    /** Sends these, once under their key. */
    public void tell(String onceKey, Supplier<List<Parcel>> parcels) {
        ledger.inOneCommit(page -> {
            boolean first = page.firstTime(onceKey, clock.instant());
            if (first) {
                parcels.get().forEach(parcel -> page.send(parcel, clock.instant()));
            }
            return first;
        });
    }

    /** All that waits in the line of a parcel, itself too, first to leave first. */
    List<Parcel> waiting(Parcel parcel) {
        return ledger.inOneCommit(page -> page.waiting(parcel.courier(), parcel.address()));
    }

    /** Empty when the message was taken in before, or is not answered now. */
    private Optional<Prepared> prepare(Incoming incoming, Predicate<Ledger.Page> isAnsweredNow) {
        return ledger.glance(page -> page.isNoted(incoming.onceKey()) || !isAnsweredNow.test(page)
                        ? Optional.<Standing>empty()
                        : Optional.of(Standing.of(page, incoming.conversation())))
                .map(standing -> Prepared.of(incoming, standing, dialogue, clock.instant()));
    }

    private Receipt answer(Ledger.Page page, Incoming incoming) {
        return answer(page, incoming, Optional.empty());
    }

    private Receipt answer(Ledger.Page page, Incoming incoming, Optional<Prepared> prepared) {
        Instant now = clock.instant();
        Standing standing = Standing.of(page, incoming.conversation());
        return booked(page, incoming, standing, now).orElseGet(() -> {
            Prepared taken = prepared.filter(one -> one.from().equals(standing))
                    .orElseGet(() -> Prepared.of(incoming, standing, dialogue, now));
            keep(page, incoming, taken.before(), taken.turn(), now);
            Optional<Reply> more = incoming.asker()
                    .map(asker -> new Books.Turn(page, asker, incoming.conversation(), taken.before(), now))
                    .flatMap(turn -> books.offering(turn, incoming.message(), taken.turn()));
            more.map(incoming.parcels()).orElse(taken.parcels()).forEach(parcel -> page.send(parcel, now));
            return new Receipt.Answered(more.orElse(taken.turn().reply()));
        });
    }

    /** Empty when the message is not about the directory, alerts or transfers. */
    private Optional<Receipt> booked(Ledger.Page page, Incoming incoming, Standing standing, Instant now) {
        Conversation before = Prepared.before(incoming, standing);
        Message message = Prepared.rested(incoming, standing, now);
        return incoming.asker()
                .flatMap(asker -> books.take(
                        new Books.Turn(page, asker, incoming.conversation(), before, now), message, incoming.channel()))
                .map(spoken -> {
                    spoken.taken().ifPresent(turn -> keep(page, incoming, spoken.before(), turn, now));
                    incoming.parcels().apply(spoken.reply()).forEach(parcel -> page.send(parcel, now));
                    return new Receipt.Answered(spoken.reply());
                });
    }

    private void keep(Ledger.Page page, Incoming incoming, Conversation before, Dialogue.Turn turn, Instant now) {
        page.keep(incoming.conversation(), turn.after(), now);
        Outcome.between(before, turn.after()).ifPresent(page::count);
        incoming.reminder().ifPresent(reminder -> remind(page, reminder, turn));
    }

    /** In place of the reminder before, which the message has made needless. */
    private void remind(Ledger.Page page, Parcel reminder, Dialogue.Turn turn) {
        page.withdraw(reminder.courier(), reminder.address());
        turn.comesBack()
                .ifPresent(pause -> page.sendLater(reminder, clock.instant().plus(pause)));
    }
}
