/** Keeps what came in, where each conversation stands, and what is to be sent, through crashes and restarts. */
@NullMarked
package dev.magentokeys.store;

import org.jspecify.annotations.NullMarked;
