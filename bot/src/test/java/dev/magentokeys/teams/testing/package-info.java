/** A Bot Framework of our own for tests: its keys, its tokens, its activities, and a door to knock at. */
@NullMarked
package dev.magentokeys.teams.testing;

import org.jspecify.annotations.NullMarked;
