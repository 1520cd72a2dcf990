package dev.magentokeys.conversation;

import java.util.Optional;

/**
 * What is remembered beside the case.
 *
 * @param misunderstood how many messages in a row were not understood
 * @param aside the command that says again what the last reply said beside the thread
 * @param parked the earlier case that was put aside
 * @param unasked the person does not want to be asked later whether it helped
 */
public record Margin(int misunderstood, Optional<String> aside, Optional<Parked> parked, boolean unasked) {

    static final Margin EMPTY = new Margin(0, Optional.empty(), Optional.empty(), false);

    Optional<Margin> unlessEmpty() {
        return equals(EMPTY) ? Optional.empty() : Optional.of(this);
    }

    Margin misunderstood(int times) {
        return new Margin(times, aside, parked, unasked);
    }

    Margin saying(Optional<String> command) {
        return new Margin(misunderstood, command, parked, unasked);
    }

    Margin parking(Optional<Parked> earlier) {
        return new Margin(misunderstood, aside, earlier, unasked);
    }

    Margin leavingUnasked() {
        return new Margin(misunderstood, aside, parked, true);
    }
}
