package dev.magentokeys.delivery;

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
    private final InstantSource clock;

    public Reception(Ledger ledger, Dialogue dialogue, InstantSource clock) {
        this.ledger = ledger;
        this.dialogue = dialogue;
        this.clock = clock;
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
    public Optional<Reply> foreseen(String conversation, String text) {
        return ledger.inOneCommit(page -> page.conversation(conversation))
                .map(known -> dialogue.take(known, Message.text(text)).reply());
    }

    /** @param readWithIt the keys of messages that are a part of this one, and have no effect of their own any more */
    Receipt receive(Incoming incoming, Collection<String> readWithIt) {
        Prepared prepared = prepare(incoming);
        return ledger.inOneCommit(page -> {
            if (!page.firstTime(incoming.onceKey(), clock.instant())) {
                return new Receipt.Repeated();
            }
            readWithIt.forEach(key -> page.firstTime(key, clock.instant()));
            return answer(page, incoming, Optional.of(prepared));
        });
    }

    /**
     * Takes the message in now, or keeps it as a letter when it must wait, for itself or because others wait in its line.
     *
     * @param letter makes the letter, given those that wait before it
     */
    Receipt receive(Incoming incoming, boolean mustWait, Parcel line, Function<List<Parcel>, Parcel> letter) {
        Optional<Prepared> prepared = mustWait ? Optional.empty() : Optional.of(prepare(incoming));
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

    private Prepared prepare(Incoming incoming) {
        Standing standing = ledger.glance(page -> Standing.of(page, incoming.conversation()));
        return Prepared.of(incoming, standing, dialogue, clock.instant());
    }

    private Receipt answer(Ledger.Page page, Incoming incoming) {
        return answer(page, incoming, Optional.empty());
    }

    private Receipt answer(Ledger.Page page, Incoming incoming, Optional<Prepared> prepared) {
        Instant now = clock.instant();
        Standing standing = Standing.of(page, incoming.conversation());
        Prepared taken = prepared.filter(one -> one.from().equals(standing))
                .orElseGet(() -> Prepared.of(incoming, standing, dialogue, now));
        Dialogue.Turn turn = taken.turn();
        page.keep(incoming.conversation(), turn.after(), now);
        Outcome.between(taken.before(), turn.after()).ifPresent(page::count);
        taken.parcels().forEach(parcel -> page.send(parcel, now));
        incoming.reminder().ifPresent(reminder -> remind(page, reminder, turn));
        return new Receipt.Answered(turn.reply());
    }

    /** In place of the reminder before, which the message has made needless. */
    private void remind(Ledger.Page page, Parcel reminder, Dialogue.Turn turn) {
        page.withdraw(reminder.courier(), reminder.address());
        turn.comesBack()
                .ifPresent(pause -> page.sendLater(reminder, clock.instant().plus(pause)));
    }
}
