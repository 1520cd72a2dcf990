package dev.magentokeys.alerts;

import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Basis;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import java.util.List;

/**
 * A key that a transfer makes the wrong one, and where it is still in use.
 *
 * @param uses at least one
 * @param rests the values of the directory that show it
 */
public record OldKey(AlertId id, AccessKey key, List<Use> uses, List<Basis> rests) {

    /** One place that holds the key. */
    public record Use(Environment environment, KeyUse.Place place, KeyUse.Level level) {}

    public OldKey {
        uses = List.copyOf(uses);
        rests = List.copyOf(rests);
    }
}
