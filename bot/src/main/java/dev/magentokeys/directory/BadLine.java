package dev.magentokeys.directory;

/**
 * Why a line cannot be imported.
 *
 * @param number of the line, 1-based
 * @param sentence what is wrong, and what to write instead; repeats no secret
 */
public record BadLine(int number, String sentence) {

    /** With the hint of the refusal. */
    public static BadLine of(int number, BadEntry refusal) {
        return new BadLine(number, "%s [Hint: %s]".formatted(refusal.sentence(), refusal.hint()));
    }
}
