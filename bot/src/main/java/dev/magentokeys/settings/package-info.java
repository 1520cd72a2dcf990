/** Reads the settings from the environment, secret files and one properties file. */
@NullMarked
package dev.magentokeys.settings;

import org.jspecify.annotations.NullMarked;
