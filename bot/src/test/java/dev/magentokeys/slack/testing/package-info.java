/** A Slack of our own for tests: its Web API, its requests with real signatures, its socket. */
@NullMarked
package dev.magentokeys.slack.testing;

import org.jspecify.annotations.NullMarked;
