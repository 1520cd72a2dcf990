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

    static List<Note> weigh(List<Note> seen) {
        boolean reasoned = has(seen, REASONS);
        boolean resolved = seen.stream().anyMatch(note -> !note.general && RESOLVER.contains(note.sighting.symptom()));
        return seen.stream()
                .filter(note -> !(reasoned && REFUSALS.contains(note.sighting.symptom())))
                .filter(note -> !(resolved && note.general && RESOLVER.contains(note.sighting.symptom())))
                .filter(note -> !(isHostless(note) && seen.size() > 1))
                .filter(note -> !(isBare(note) && seen.stream().anyMatch(other -> isFuller(other, note))))
                .sorted(Comparator.comparing(note -> note.sighting.symptom()))
                .toList();
    }

    /** Whether a partial paste shows an answer without whose it is: another line may tell what failed. */
    private static boolean isHostless(Note note) {
        return note.general && note.sighting.status().isPresent();
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
