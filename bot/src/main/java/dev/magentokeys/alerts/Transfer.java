package dev.magentokeys.alerts;

import dev.magentokeys.directory.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Ownership moved from one contact of the directory to another, or will, or seems to have.
 *
 * @param id unguessable or counted, unique within its tenant
 * @param from the contact whose it was
 * @param to the contact whose it is then; empty when it is not known
 * @param licence the one that moved; empty for all whose primary contact was {@code from}
 * @param environments the ones that it is about; none means all of the licence
 * @param told by whom and when
 */
public record Transfer(
        String id,
        Standing standing,
        Kind kind,
        String from,
        Optional<String> to,
        Optional<LocalDate> when,
        Optional<String> licence,
        List<String> environments,
        Told told) {

    /** What moved. Three different things are called a transfer, with different effects on the keys. */
    public enum Kind {
        /** The same account (MAGEID) has another e-mail address: its keys stay valid and are the new person's now. */
        SAME_ACCOUNT,
        /** The licence moved to another account: keys of the old one are entitled to nothing any more. */
        OTHER_ACCOUNT,
        /** Only the owner of the cloud project changed: no effect on keys. */
        PROJECT_ONLY,
        /** Nobody said how. */
        UNKNOWN
    }

    /** How sure it is. */
    public enum Standing {
        RECORDED,
        SUSPECTED
    }

    /** @throws IllegalArgumentException when both contacts are the same */
    public Transfer {
        if (to.filter(from::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "Nothing moves from a contact to the same one [Hint: name who had the licence before, and who has it then]");
        }
        environments = List.copyOf(environments);
    }

    /** Whether it was told before it happens. */
    public boolean isAhead() {
        return when.filter(day -> day.isAfter(Day.of(told.since()))).isPresent();
    }

    /** What was planned has happened: on the day that was planned, unless that is still to come, or today. */
    Transfer happened(Told by) {
        LocalDate today = Day.of(by.since());
        LocalDate day = when.filter(planned -> !planned.isAfter(today)).orElse(today);
        return new Transfer(id, Standing.RECORDED, kind, from, to, Optional.of(day), licence, environments, by);
    }

    /** The same, held to be so: somebody confirmed it. */
    public Transfer confirmed(Told by) {
        return new Transfer(id, Standing.RECORDED, kind, from, to, when, licence, environments, by);
    }
}
