package dev.magentokeys.delivery;

import dev.magentokeys.secrets.Masked;
import java.util.function.Function;

/** How the name that a platform gives for a file is shown. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** In one line, masked, without what would end a code span, and not too long; a question mark for no name. */
    public static String shown(String name, Function<String, Masked> masker) {
        String oneLine = name.replace('`', '\'').replaceAll("\\s+", " ");
        String masked = masker.apply(oneLine).text();
        return masked.isBlank() ? "?" : shortened(masked);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        boolean splits = Character.isLowSurrogate(name.charAt(LONGEST - 1));
        return name.substring(0, splits ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
