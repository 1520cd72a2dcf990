package dev.magentokeys.alerts;

import dev.magentokeys.access.Role;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a channel wants to hear, and how.
 *
 * @param channel the edge and its own id of the channel, for instance {@code slack:C024BE91L}
 * @param by who subscribed it, told when the bot can write there no more
 * @param environments the ids of those that it wants to hear of; none means all
 * @param kinds of the transfers that it wants to hear of; none means all, and what nobody knows the kind of is always among them
 * @param suspicions whether it is asked about mere hints, too
 * @param otherFailures whether it hears of failed deployments that have nothing to do with keys
 * @param escalateTo the people who are called when nobody takes an alert in time
 * @param parked why the bot cannot write there; empty while it can
 */
public record Subscription(
        String channel,
        String by,
        Language language,
        List<String> environments,
        List<Transfer.Kind> kinds,
        boolean suspicions,
        boolean otherFailures,
        Optional<QuietHours> quiet,
        Duration remindEvery,
        Duration escalateAfter,
        List<String> escalateTo,
        Optional<String> parked) {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    static final Duration SHORTEST = Duration.ofMinutes(15);

    /** @throws IllegalArgumentException when it would remind more often than anybody reads */
    public Subscription {
        environments = List.copyOf(environments);
        kinds = List.copyOf(kinds);
        escalateTo = List.copyOf(escalateTo);
        if (remindEvery.compareTo(SHORTEST) < 0 || escalateAfter.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "More often than every 15 minutes is noise [Hint: for instance 4h or 1d]");
        }
    }

    /** All that there is, a reminder a day, nobody to escalate to. */
    public static Subscription of(String channel, String by, Language language) {
        return new Subscription(
                channel,
                by,
                language,
                List.of(),
                List.of(),
                true,
                false,
                Optional.empty(),
                A_DAY,
                FOUR_HOURS,
                List.of(),
                Optional.empty());
    }

    public Subscription parked(String why) {
        return parkedAs(Optional.of(why));
    }

    public Subscription unparked() {
        return parkedAs(Optional.empty());
    }

    private Subscription parkedAs(Optional<String> why) {
        return new Subscription(
                channel,
                by,
                language,
                environments,
                kinds,
                suspicions,
                otherFailures,
                quiet,
                remindEvery,
                escalateAfter,
                escalateTo,
                why);
    }

    /** Who keeps the directory may, and who subscribed the channel. */
    boolean mayBeChangedBy(String person, Role role) {
        return role.mayChange() || by.equals(person);
    }

    /**
     * Whether the channel hears of an alert.
     *
     * @param kind of the transfer that it is about
     * @param about the ids of the environments that use the key
     */
    public boolean wants(Alert alert, Transfer.Kind kind, List<String> about) {
        boolean ofMine = environments.isEmpty() || about.stream().anyMatch(environments::contains);
        boolean ofItsKind = kinds.isEmpty() || kind == Transfer.Kind.UNKNOWN || kinds.contains(kind);
        return parked.isEmpty() && ofMine && (alert.state() == State.SUSPECTED ? suspicions : ofItsKind);
    }
}
