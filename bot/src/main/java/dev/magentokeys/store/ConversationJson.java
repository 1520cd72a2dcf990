package dev.magentokeys.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.magentokeys.conversation.Conversation;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A conversation as JSON, at most some 2 KB. Thread-safe. */
final class ConversationJson {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationJson.class);

    /** Each message has its conversation read twice: before its commit, and within. */
    private static final int MOST_REMEMBERED = 1_000;

    private final ObjectMapper mapper = RecordJson.mapper();
    private final Cache<String, Conversation> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    String write(Conversation conversation) {
        try {
            return mapper.writeValueAsString(conversation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A conversation cannot be written [Hint: it may hold records, sealed types, maps, lists, enums only]",
                    e);
        }
    }

    /** Empty when another version of the bot wrote it and this one cannot read it: the conversation then starts afresh. */
    Optional<Conversation> read(String json) {
        return Optional.ofNullable(remembered.getIfPresent(json)).or(() -> {
            Optional<Conversation> read = parsed(json);
            read.ifPresent(conversation -> remembered.put(json, conversation));
            return read;
        });
    }

    private Optional<Conversation> parsed(String json) {
        try {
            Optional<Conversation> read = Optional.ofNullable(mapper.readValue(json, Conversation.class));
            if (read.isEmpty()) {
                warn("it is null");
            }
            return read;
        } catch (JsonProcessingException e) {
            // The message of the exception may quote the conversation.
            warn(e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static void warn(String reason) {
        LOG.warn("A stored conversation cannot be read and starts afresh: {}", reason);
    }
}
