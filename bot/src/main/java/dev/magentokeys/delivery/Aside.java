package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import java.time.Instant;

/**
 * A case that its person set aside to work on another.
 *
 * @param caseId never given twice
 * @param touched when its person last said something to it
 */
public record Aside(String caseId, Conversation conversation, Instant touched) {}
