package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact that the directory gives, and how old it is.
 *
 * @param age since the oldest value that it rests on was told; never negative
 * @param rests at least one value
 */
public record Recorded(Finding finding, Duration age, List<Basis> rests) {

    public Recorded {
        rests = List.copyOf(rests);
    }

    static Recorded of(FactName fact, String value, List<Basis> rests, Instant now) {
        Instant oldest = rests.stream()
                .map(basis -> basis.told().since())
                .min(Instant::compareTo)
                .orElseThrow();
        Duration age = oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
        String quote = rests.stream().map(Basis::quote).distinct().collect(Collectors.joining("; "));
        return new Recorded(new Finding(fact, value, Origin.REGISTRY, quote), age, rests);
    }
}
