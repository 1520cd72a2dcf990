/** What tests of all rooms share. */
@NullMarked
package dev.magentokeys.testing;

import org.jspecify.annotations.NullMarked;
