package dev.magentokeys.evidence;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A sighting that further lines may join. */
final class Note {
    private static final int MOST_LINES = 20;

    final Sighting sighting;
    final Standing standing;
    final Optional<Phase> phase;
    private final TreeSet<Integer> lines;

    Note(Sighting sighting, Standing standing, Optional<Phase> phase) {
        this.sighting = sighting;
        this.standing = standing;
        this.phase = phase;
        this.lines = new TreeSet<>(sighting.lines());
    }

    boolean is(Standing other) {
        return standing == other;
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
