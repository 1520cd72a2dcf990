/** The JSON of record that the terminal, the page and the APIs share. */
@NullMarked
package dev.magentokeys.json;

import org.jspecify.annotations.NullMarked;
