package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Reply;
import java.time.Instant;

/**
 * An open case as its person may see it in a list.
 *
 * @param choice what goes on with it
 * @param touched when its person last said something to it
 * @param status what the bot would say of it now
 */
public record ListedCase(CaseChoice choice, Instant touched, Reply status) {}
