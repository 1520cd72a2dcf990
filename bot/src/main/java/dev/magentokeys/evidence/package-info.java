/** Reads deploy logs into symptoms, each with the lines that show it. */
@NullMarked
package dev.magentokeys.evidence;

import org.jspecify.annotations.NullMarked;
