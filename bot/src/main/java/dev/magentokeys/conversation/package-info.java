/** Leads the conversation: takes one message, judges the case, and says the one thing that comes next. */
@NullMarked
package dev.magentokeys.conversation;

import org.jspecify.annotations.NullMarked;
