/** Judges causes from facts by written rules, names the verdict with its proof, and computes the question that settles most. */
@NullMarked
package dev.magentokeys.diagnosis;

import org.jspecify.annotations.NullMarked;
