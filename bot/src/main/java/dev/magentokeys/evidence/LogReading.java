package dev.magentokeys.evidence;

import dev.magentokeys.secrets.Masker;
import java.util.List;
import java.util.Optional;

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

    /** How many secrets are masked in what was kept of the log. */
    public int redactions() {
        return sightings.stream()
                .mapToInt(sighting -> sighting.text().split(Masker.MASK, -1).length - 1)
                .sum();
    }
}
