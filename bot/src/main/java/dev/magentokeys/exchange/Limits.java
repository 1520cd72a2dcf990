package dev.magentokeys.exchange;

import dev.magentokeys.directory.BadLine;
import dev.magentokeys.directory.BadLines;
import java.util.List;

/** How much is read at once: far more than a directory has, and nothing that a machine would choke on. */
final class Limits {

    static final int CHARACTERS = 1_000_000;
    static final int DEEPEST = 8;

    private Limits() {}

    static void check(String text) throws BadLines {
        if (text.length() > CHARACTERS) {
            throw new BadLines(List.of(new BadLine(
                    1,
                    "The file has %d characters. [Hint: at most %d at once; import it in parts]"
                            .formatted(text.length(), CHARACTERS))));
        }
    }
}
