package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;

/** A form of a lexicon found in a text. */
record Term<T>(T sense, Language language, int start, int end) {
    int length() {
        return end - start;
    }
}
