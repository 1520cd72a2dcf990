/** Finds secrets in free text and masks them before anything else sees the text. */
@NullMarked
package dev.magentokeys.secrets;

import org.jspecify.annotations.NullMarked;
