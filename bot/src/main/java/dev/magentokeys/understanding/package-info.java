/** Reads one message of a person, in any of the four languages, into an act and the facts that it states. */
@NullMarked
package dev.magentokeys.understanding;

import org.jspecify.annotations.NullMarked;
