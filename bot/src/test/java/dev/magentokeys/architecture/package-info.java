/** Holds the code to the shape that the documents promise: who may know whom, and how long things may get. */
@NullMarked
package dev.magentokeys.architecture;

import org.jspecify.annotations.NullMarked;
