/** Holds every edge to the engine's own trace: the same script, in each language, gives the same facts, questions and verdicts. */
@NullMarked
package dev.magentokeys.parity;

import org.jspecify.annotations.NullMarked;
