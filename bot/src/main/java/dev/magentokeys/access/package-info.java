/** Who of a tenant may do what. */
@NullMarked
package dev.magentokeys.access;

import org.jspecify.annotations.NullMarked;
