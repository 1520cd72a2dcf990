/** Reads what people type, press and fill in about the directory, and says what it changes and what is answered. */
@NullMarked
package dev.magentokeys.bookkeeping;

import org.jspecify.annotations.NullMarked;
