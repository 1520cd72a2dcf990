package dev.magentokeys.alerts;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of transfers, as they are typed. */
final class Kinds {

    private static final int ENOUGH = 4;

    private Kinds() {}

    /** By the name of record, or so much of it that no other is meant: {@code other}, {@code other-account}. */
    static Optional<Transfer.Kind> read(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Transfer.Kind.values())
                .filter(kind -> small.length() >= ENOUGH && Ids.kebab(kind).startsWith(small))
                .findFirst();
    }
}
