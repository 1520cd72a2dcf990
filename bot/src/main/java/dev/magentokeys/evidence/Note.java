package dev.magentokeys.evidence;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A sighting that further lines may join. */
final class Note {
    private static final int MOST_LINES = 20;

    final Sighting sighting;
    final boolean general;
    final Optional<Phase> phase;
    private final TreeSet<Integer> lines;

    Note(Sighting sighting, boolean general, Optional<Phase> phase) {
        this.sighting = sighting;
        this.general = general;
        this.phase = phase;
        this.lines = new TreeSet<>(sighting.lines());
    }

    void add(List<Integer> further) {
        if (lines.size() < MOST_LINES) {
            lines.addAll(further);
        }
    }

    Sighting closed() {
        List<Integer> first = lines.stream().limit(MOST_LINES).toList();
        return new Sighting(
                sighting.symptom(),
                sighting.host(),
                sighting.packageName(),
                sighting.packageKind(),
                sighting.version(),
                sighting.status(),
                first,
                sighting.text());
    }
}
