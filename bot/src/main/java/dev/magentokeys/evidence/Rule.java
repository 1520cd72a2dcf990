package dev.magentokeys.evidence;

/**
 * Words that a program prints, and what they mean.
 *
 * @param words as printed; blanks do not count
 * @param mark whether they say something about the run only (its version, its phase), and are no failure
 * @param versions which releases of Composer, or which part of the cloud, print these words
 * @param source the file of the program, or the article, that shows them
 */
record Rule(String words, Reading reading, boolean mark, String versions, String source) {
    String squeezed() {
        return words.replace(" ", "");
    }
}
