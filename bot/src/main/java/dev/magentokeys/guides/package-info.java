/** Holds the how-to guides in four languages: steps, what to copy, warnings, and the documents and the day that their facts are from. */
@NullMarked
package dev.magentokeys.guides;

import org.jspecify.annotations.NullMarked;
