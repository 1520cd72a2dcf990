/** Judges transfers of ownership and what the cloud reports, and says what each channel is told until it is resolved. */
@NullMarked
package dev.magentokeys.alerts;

import org.jspecify.annotations.NullMarked;
