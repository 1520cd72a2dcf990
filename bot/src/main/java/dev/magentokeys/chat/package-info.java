/** What Slack and Teams have in common: typed commands, the sentences of a chat edge, and the hand-over to the reception. */
@NullMarked
package dev.magentokeys.chat;

import org.jspecify.annotations.NullMarked;
