/** Starts the program: reads the command line and the settings, and puts the rooms together. */
@NullMarked
package dev.magentokeys;

import org.jspecify.annotations.NullMarked;
