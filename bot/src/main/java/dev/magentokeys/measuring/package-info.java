/** Measures how well labelled messages are understood. */
@NullMarked
package dev.magentokeys.measuring;

import org.jspecify.annotations.NullMarked;
