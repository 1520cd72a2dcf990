/** Reads the lexicons and message bundles that ship inside the jar. */
@NullMarked
package dev.magentokeys.resources;

import org.jspecify.annotations.NullMarked;
