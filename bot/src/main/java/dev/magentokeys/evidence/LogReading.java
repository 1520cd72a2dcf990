package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.secrets.Masker;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a log proves.
 *
 * @param sightings in order of weight, the most telling first; empty when the log shows no failure
 * @param phase in which the most telling symptom appeared, else the last that the log names
 * @param interactive whether Composer could ask somebody: it prompted, or refused credentials that it had
 * @param composer the version, as printed ({@code 2.7.1}), else the range that its wording gives away ({@code 1.x}, {@code 2.2.15+})
 * @param cachedMetadata what made Composer take the list of packages from its cache: a warning, not the failure
 * @param looksLikeLog whether any line is one that Composer or the cloud prints
 */
public record LogReading(
        List<Sighting> sightings,
        Phase phase,
        boolean interactive,
        Optional<String> composer,
        Optional<Sighting> cachedMetadata,
        boolean looksLikeLog) {

    public Optional<Sighting> mostTelling() {
        return sightings.stream().findFirst();
    }

    /**
     * What else failed: one sighting for each other symptom, the most telling first. That a hook failed later is left out where the most
     * telling symptom is what made it fail.
     */
    public List<Sighting> beside() {
        Set<Symptom> told = EnumSet.noneOf(Symptom.class);
        mostTelling().ifPresent(main -> {
            told.add(main.symptom());
            if (FAILS_A_HOOK.contains(main.symptom())) {
                told.add(Symptom.LATER_PHASE);
            }
        });
        return sightings.stream()
                .filter(sighting -> told.add(sighting.symptom()))
                .toList();
    }

    private static final Set<Symptom> FAILS_A_HOOK =
            EnumSet.of(Symptom.PATCH_FAILED, Symptom.CLOUD_CONFIG, Symptom.MEMORY_LIMIT, Symptom.DISK_FULL);

    /** How many secrets are masked in what was kept of the log. */
    public int redactions() {
        return sightings.stream()
                .mapToInt(sighting -> sighting.text().split(Masker.MASK, -1).length - 1)
                .sum();
    }
}
