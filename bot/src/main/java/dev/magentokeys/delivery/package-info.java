/** Takes each message in once, and sends each answer until it has arrived. */
@NullMarked
package dev.magentokeys.delivery;

import org.jspecify.annotations.NullMarked;
