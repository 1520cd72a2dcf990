/** Writes a directory as CSV and JSON, and reads what comes back into lines that are judged one by one. */
@NullMarked
package dev.magentokeys.exchange;

import org.jspecify.annotations.NullMarked;
