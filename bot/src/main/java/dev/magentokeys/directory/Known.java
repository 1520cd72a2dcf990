package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.FactName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The facts about one environment that a check may start from. Only what follows from what was told: that something is not in the
 * directory proves nothing, so there is no "no" and no "nothing changed" for want of an entry.
 */
public final class Known {

    private Known() {}

    /**
     * @param environment of this directory
     * @param now ages are counted to here
     * @return at most one for each fact
     */
    public static List<Recorded> facts(Directory directory, Environment environment, Instant now) {
        Surroundings around = new Surroundings(directory, environment);
        Notes notes = new Notes(now);
        notes.add(FactName.ENVIRONMENT, environment.name(), List.of(around.basis(environment, Field.NAME)));
        notes.add(FactName.CLOUD_PROJECT, environment.project(), List.of(around.basis(environment, Field.PROJECT)));
        around.licence().ifPresent(licence -> {
            new KnownContacts(around, licence).note(notes);
            new KnownKeys(around, licence).note(notes);
        });
        new KnownPlaces(around).note(notes);
        return notes.recorded();
    }

    /** Who bought the extension, as seen from this environment's licence; empty when that is not known. */
    public static Optional<Recorded> buyer(
            Directory directory, Environment environment, String packageName, Instant now) {
        Surroundings around = new Surroundings(directory, environment);
        Notes notes = new Notes(now);
        around.licence()
                .ifPresent(licence -> directory.all(Extension.class).stream()
                        .filter(extension -> extension.packageName().equals(packageName))
                        .forEach(extension -> new KnownKeys(around, licence).noteBuyer(extension, notes)));
        List<Recorded> found = notes.recorded();
        boolean agree =
                found.stream().map(one -> one.finding().value()).distinct().count() == 1;
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }
}
