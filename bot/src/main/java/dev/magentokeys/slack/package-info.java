/** Carries the conversation over Slack: slash command, direct messages and buttons, by signed HTTP requests or Socket Mode. */
@NullMarked
package dev.magentokeys.slack;

import org.jspecify.annotations.NullMarked;
