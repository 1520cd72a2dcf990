package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;

/**
 * The language of a message.
 *
 * @param sure whether the message itself shows it
 */
record Tongue(Language language, boolean sure) {}
