package dev.magentokeys.alerts;

import dev.magentokeys.directory.Sample;
import java.util.List;
import java.util.Optional;

/** Transfers from Anna to Berta, as the shop of {@link Sample} sees them. */
public final class Moves {

    private Moves() {}

    public static Transfer move(String id, Transfer.Kind kind) {
        return new Transfer(
                id,
                Transfer.Standing.RECORDED,
                kind,
                "anna",
                Optional.of("berta"),
                Optional.empty(),
                Optional.of("shop"),
                List.of(),
                Sample.TOLD);
    }
}
