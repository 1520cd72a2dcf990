/** A Teams of our own for tests: its connector on loopback. */
@NullMarked
package dev.magentokeys.teams.testing;

import org.jspecify.annotations.NullMarked;
