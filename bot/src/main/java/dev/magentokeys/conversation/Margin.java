package dev.magentokeys.conversation;

import java.util.Optional;

/**
 * What is remembered beside the case.
 *
 * @param misunderstood how many messages in a row were not understood
 * @param aside the command that says again what the last reply said beside the thread
 * @param parked the earlier case that was put aside
 */
public record Margin(int misunderstood, Optional<String> aside, Optional<Parked> parked) {

    static final Margin EMPTY = new Margin(0, Optional.empty(), Optional.empty());

    Optional<Margin> unlessEmpty() {
        return equals(EMPTY) ? Optional.empty() : Optional.of(this);
    }

    Margin misunderstood(int times) {
        return new Margin(times, aside, parked);
    }

    Margin saying(Optional<String> command) {
        return new Margin(misunderstood, command, parked);
    }

    Margin parking(Optional<Parked> earlier) {
        return new Margin(misunderstood, aside, earlier);
    }
}
