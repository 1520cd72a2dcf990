/** Speaks with people and scripts at a terminal: chat, understand and diagnose. */
@NullMarked
package dev.magentokeys.cli;

import org.jspecify.annotations.NullMarked;
