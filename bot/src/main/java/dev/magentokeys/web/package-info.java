/** Serves the chat page and its API to people who have a browser. */
@NullMarked
package dev.magentokeys.web;

import org.jspecify.annotations.NullMarked;
