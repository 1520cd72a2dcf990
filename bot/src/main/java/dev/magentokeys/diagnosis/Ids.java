package dev.magentokeys.diagnosis;

import java.util.Locale;

/** Derives names of record from Java names. */
public final class Ids {
    private Ids() {}

    /** {@code OWNERSHIP_CONFLICT} becomes {@code ownership-conflict}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code KEY_IN_USE} becomes {@code keyInUse}. */
    static String camel(Enum<?> constant) {
        StringBuilder camel = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
