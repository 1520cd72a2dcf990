package dev.magentokeys.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One old key of one licence that ownership leaves behind, from the first hint until it is settled. Immutable; {@link #on} gives the
 * next. Each event that changes or tells something is one more line of the history, and none is ever taken away.
 *
 * @param transfer the id of the latest transfer that makes the key the wrong one
 * @param taker who has it in hand
 * @param until when a snooze ends
 * @param saidDisabled whether somebody said that the old key is disabled
 * @param history first to last, at least one line
 */
public record Alert(
        AlertId id,
        State state,
        String transfer,
        Optional<String> taker,
        Optional<Instant> until,
        boolean saidDisabled,
        List<Noted> history) {

    public Alert {
        history = List.copyOf(history);
    }

    /** The alert of a key that had none. */
    public static Alert first(AlertId id, Event.Recorded recorded, Instant now, String who) {
        return blank(id, State.OPEN, recorded.transfer()).noting(recorded, now, who);
    }

    /** The same of a suspicion, which asks first. */
    public static Alert first(AlertId id, Event.Suspected suspected, Instant now, String who) {
        return blank(id, State.SUSPECTED, suspected.transfer()).noting(suspected, now, who);
    }

    private static Alert blank(AlertId id, State state, String transfer) {
        return new Alert(id, state, transfer, Optional.empty(), Optional.empty(), false, List.of());
    }

    /** Counts up with each line of the history: what was shown of an older one is out of date. */
    public int revision() {
        return history.size();
    }

    /** What becomes of it; the same when the event means nothing as it stands. */
    public Alert on(Event event, Instant now, String who) {
        return after(event, who).map(next -> next.noting(event, now, who)).orElse(this);
    }

    private Optional<Alert> after(Event event, String who) {
        if (event instanceof Event.Recorded recorded) {
            return Optional.of(recorded(recorded));
        }
        if (event instanceof Event.Suspected suspected) {
            return Optional.of(suspected(suspected));
        }
        if (event instanceof Event.DeployFailed) {
            return Optional.of(failed());
        }
        return state.isClosed() ? Optional.empty() : whileNotClosed(event, who);
    }

    private Alert recorded(Event.Recorded recorded) {
        Alert next = about(recorded.transfer());
        if (state.isClosed()) {
            return next.afresh(State.REOPENED);
        }
        return state == State.SUSPECTED ? next.afresh(State.OPEN) : next;
    }

    /** A suspicion about what is known already tells nothing new; about what is over, it asks again. */
    private Alert suspected(Event.Suspected suspected) {
        return state.isClosed() ? about(suspected.transfer()).afresh(State.SUSPECTED) : this;
    }

    /** It failed in spite of what was said and chosen. */
    private Alert failed() {
        return state == State.RESOLVED || state == State.SNOOZED ? afresh(State.REOPENED) : this;
    }

    private Optional<Alert> whileNotClosed(Event event, String who) {
        if (state == State.SUSPECTED) {
            return whileSuspected(event);
        }
        if (event instanceof Event.Taken) {
            return Optional.of(takenBy(who));
        }
        if (event instanceof Event.SaidDisabled) {
            Alert taken = takenBy(who);
            return Optional.of(new Alert(id, taken.state, transfer, taken.taker, taken.until, true, history));
        }
        if (event instanceof Event.Snoozed snoozed) {
            return Optional.of(
                    new Alert(id, State.SNOOZED, transfer, taker, Optional.of(snoozed.until()), saidDisabled, history));
        }
        return byItself(event);
    }

    private Optional<Alert> whileSuspected(Event event) {
        if (event instanceof Event.Confirmed) {
            return Optional.of(as(State.OPEN));
        }
        boolean no = event instanceof Event.Denied || event instanceof Event.NotOurs;
        return no ? Optional.of(as(State.NOT_OURS)) : Optional.empty();
    }

    private Optional<Alert> byItself(Event event) {
        if (event instanceof Event.Escalated) {
            return state.waitsForSomebody() ? Optional.of(as(State.ESCALATED)) : Optional.empty();
        }
        if (event instanceof Event.Woke) {
            return state == State.SNOOZED ? Optional.of(as(State.OPEN)) : Optional.empty();
        }
        if (event instanceof Event.Resolved) {
            return Optional.of(as(State.RESOLVED));
        }
        if (event instanceof Event.NotOurs) {
            return Optional.of(as(State.NOT_OURS));
        }
        return event instanceof Event.DeploySucceeded && saidDisabled ? Optional.of(this) : Optional.empty();
    }

    private Alert about(String newTransfer) {
        return new Alert(id, state, newTransfer, taker, until, saidDisabled, history);
    }

    private Alert as(State next) {
        return new Alert(id, next, transfer, taker, Optional.empty(), saidDisabled, history);
    }

    private Alert takenBy(String who) {
        return new Alert(id, State.ACKNOWLEDGED, transfer, Optional.of(who), Optional.empty(), saidDisabled, history);
    }

    /** Nobody has it in hand any more, and what was said of the key has turned out to be not enough. */
    private Alert afresh(State next) {
        return new Alert(id, next, transfer, Optional.empty(), Optional.empty(), false, history);
    }

    private Alert noting(Event event, Instant now, String who) {
        List<Noted> more = new ArrayList<>(history);
        more.add(new Noted(now, who, state, event));
        return new Alert(id, state, transfer, taker, until, saidDisabled, more);
    }

    /** A deployment went through after somebody said that the old key is disabled. */
    public boolean seemsResolved() {
        return saidDisabled
                && !state.isClosed()
                && history.get(history.size() - 1).event() instanceof Event.DeploySucceeded;
    }

    /** The lines of the failed deployment, or of what raised the suspicion, that came last; none when there are none. */
    public List<String> evidence() {
        return history.stream()
                .map(Noted::lines)
                .filter(lines -> !lines.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** The name of the environment whose deployment failed last; empty when none did. */
    public Optional<String> failing() {
        return history.stream()
                .flatMap(noted ->
                        noted.event() instanceof Event.DeployFailed failed ? Stream.of(failed) : Stream.empty())
                .map(Event.DeployFailed::environment)
                .reduce((earlier, later) -> later);
    }

    /** When it came to stand as it does. */
    public Instant since() {
        Instant since = history.get(history.size() - 1).at();
        for (int i = history.size() - 1; i >= 0 && history.get(i).state() == state; i--) {
            since = history.get(i).at();
        }
        return since;
    }

    /** The buttons that make sense as it stands. */
    public List<Offer> offers() {
        return switch (state) {
            case SUSPECTED -> List.of(Offer.YES_IT_MOVED, Offer.NOTHING_MOVED, Offer.NOT_OURS, Offer.CHECK);
            case RESOLVED, NOT_OURS -> List.of();
            case ACKNOWLEDGED ->
                List.of(saidDisabled ? Offer.RESOLVE : Offer.DISABLED, Offer.SNOOZE, Offer.NOT_OURS, Offer.CHECK);
            default -> List.of(Offer.TAKE, Offer.DISABLED, Offer.SNOOZE, Offer.NOT_OURS, Offer.CHECK);
        };
    }

    /**
     * When a channel is told of it again if nothing happens, outside of its quiet hours; empty when never.
     *
     * @param now when it was told last
     */
    public Optional<Instant> nextReminder(Subscription subscription, Instant now) {
        if (state.isClosed()) {
            return Optional.empty();
        }
        Instant due = until.orElseGet(() -> sooner(subscription, now));
        return Optional.of(subscription.quiet().map(hours -> hours.next(due)).orElse(due));
    }

    private Instant sooner(Subscription subscription, Instant now) {
        Instant reminder = now.plus(subscription.remindEvery());
        Instant escalation = since().plus(subscription.escalateAfter());
        boolean escalates = state.waitsForSomebody()
                && !subscription.escalateTo().isEmpty()
                && escalation.isAfter(now)
                && escalation.isBefore(reminder);
        return escalates ? escalation : reminder;
    }

    /** Whether it is time to call the people whom the channel named for that. */
    public boolean mustEscalate(Subscription subscription, Instant now) {
        return state.waitsForSomebody()
                && !subscription.escalateTo().isEmpty()
                && !now.isBefore(since().plus(subscription.escalateAfter()));
    }
}
