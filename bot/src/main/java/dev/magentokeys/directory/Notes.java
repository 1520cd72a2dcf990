package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.FactName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gathers recorded facts. Not thread-safe. */
final class Notes {

    private final Instant now;
    private final List<Recorded> recorded = new ArrayList<>();

    Notes(Instant now) {
        this.now = now;
    }

    void add(FactName fact, String value, List<Basis> rests) {
        recorded.add(Recorded.of(fact, value, rests, now));
    }

    List<Recorded> recorded() {
        return List.copyOf(recorded);
    }
}
