package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Orders what was seen, and drops what only says again what another line says more exactly. */
final class Weighing {
    private static final Set<Symptom> RESOLVER = EnumSet.of(
            Symptom.PACKAGE_NOT_LISTED,
            Symptom.PACKAGE_WITHDRAWN,
            Symptom.PHP_EXTENSION,
            Symptom.PHP_VERSION,
            Symptom.VERSION_CONFLICT);
    private static final Set<Symptom> REASONS = EnumSet.of(Symptom.KEYS_MISSING, Symptom.KEYS_INVALID);
    private static final Set<Symptom> REFUSALS = EnumSet.of(Symptom.UNAUTHORIZED, Symptom.CREDENTIALS_REFUSED);
    private static final Set<Symptom> ANYWHERE = EnumSet.of(Symptom.MEMORY_LIMIT, Symptom.DISK_FULL);

    private Weighing() {}

    /** @param entered whether what a prompt asked for was given and accepted */
    static List<Note> weigh(List<Note> all, boolean entered) {
        List<Note> seen = all.stream()
                .filter(note -> !(note.is(Standing.PROMPT) && (entered || isAnswered(note, all))))
                .filter(note -> !(note.sighting.symptom() == Symptom.KEYS_MISSING && isTypedSince(all)))
                .toList();
        boolean reasoned = has(seen, REASONS);
        boolean resolved = seen.stream()
                .anyMatch(note -> !note.is(Standing.GENERAL) && RESOLVER.contains(note.sighting.symptom()));
        return seen.stream()
                .filter(note -> !(reasoned && isRefusal(note)))
                .filter(note -> !(resolved && note.is(Standing.GENERAL) && RESOLVER.contains(note.sighting.symptom())))
                .filter(note -> !(isHostless(note) && seen.size() > 1))
                .filter(note -> !(note.is(Standing.WEAK) && seen.stream().anyMatch(other -> !other.is(Standing.WEAK))))
                .filter(note -> !(isBare(note) && seen.stream().anyMatch(other -> isFuller(other, note))))
                .sorted(Comparator.comparing(note -> note.sighting.symptom()))
                .toList();
    }

    /** Whether somebody was asked for the keys, typed some, and these were refused: those that were missing before are not the failure. */
    private static boolean isTypedSince(List<Note> all) {
        boolean asked = all.stream()
                .anyMatch(note -> note.is(Standing.PROMPT) && note.sighting.symptom() == Symptom.KEYS_MISSING);
        return asked
                && all.stream()
                        .map(note -> note.sighting.symptom())
                        .anyMatch(seen -> seen == Symptom.KEYS_INVALID || REFUSALS.contains(seen));
    }

    /** Whether the host that asked said what it thinks of the answer. */
    private static boolean isAnswered(Note prompt, List<Note> all) {
        return all.stream()
                .anyMatch(other -> !other.is(Standing.PROMPT)
                        && other.sighting.symptom() != Symptom.NETWORK
                        && other.sighting.host().equals(prompt.sighting.host()));
    }

    /** Whether this only repeats what the repository's own words on its keys say; 404 is what it answers for its list without keys. */
    private static boolean isRefusal(Note note) {
        Sighting sighting = note.sighting;
        boolean listed = sighting.symptom() == Symptom.REPOSITORY_UNAVAILABLE
                && sighting.status().orElse(0) == 404;
        return listed || REFUSALS.contains(sighting.symptom());
    }

    /** Whether a partial paste shows an answer without whose it is: another line may tell what failed. */
    private static boolean isHostless(Note note) {
        return note.is(Standing.GENERAL) && note.sighting.status().isPresent();
    }

    private static boolean isBare(Note note) {
        return note.sighting.host().isEmpty() && note.sighting.packageName().isEmpty();
    }

    private static boolean isFuller(Note other, Note note) {
        return other.sighting.symptom() == note.sighting.symptom() && !isBare(other);
    }

    private static boolean has(List<Note> seen, Set<Symptom> symptoms) {
        return seen.stream().anyMatch(note -> symptoms.contains(note.sighting.symptom()));
    }

    /** Where a symptom belongs: what the log said, and for the symptoms that only the fetching of packages can show, that. */
    static Phase phase(Note note) {
        Symptom symptom = note.sighting.symptom();
        return switch (symptom) {
            case LATER_PHASE ->
                note.phase.filter(phase -> phase != Phase.DEPENDENCIES).orElse(Phase.DEPLOY);
            case PATCH_FAILED, CLOUD_CONFIG ->
                note.phase.filter(phase -> phase != Phase.DEPENDENCIES).orElse(Phase.BUILD);
            default -> ANYWHERE.contains(symptom) ? note.phase.orElse(Phase.UNKNOWN) : Phase.DEPENDENCIES;
        };
    }
}
