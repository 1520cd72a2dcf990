/** Says every message of the bot in four languages, from bundles that are data. */
@NullMarked
package dev.magentokeys.wording;

import org.jspecify.annotations.NullMarked;
