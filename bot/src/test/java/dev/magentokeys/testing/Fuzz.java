package dev.magentokeys.testing;

import java.util.SplittableRandom;

/** Random input that can be had again: each run prints its seed, and {@code -Dfuzz.seed} takes it. */
public final class Fuzz {

    private Fuzz() {}

    public static SplittableRandom random(String test) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.printf("%s: -Dfuzz.seed=%d%n", test, seed);
        return new SplittableRandom(seed);
    }
}
