/** Carries the conversation over Microsoft Teams: personal chat, group chat and channels, by activities of the Bot Framework. */
@NullMarked
package dev.magentokeys.teams;

import org.jspecify.annotations.NullMarked;
