package dev.magentokeys.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import java.util.Optional;

/**
 * One message as a client sends it, not masked yet.
 *
 * @param locale the language that the client asked for
 * @param id the client's own name for this message, the same when it sends it again
 */
public record ChatInput(Message.Content content, Optional<Language> locale, Optional<String> id) {

    /**
     * Reads one line of the {@code chat} command: the object of the API, a JSON string, or plain text.
     * What merely looks like JSON, such as a pasted auth.json, is plain text.
     *
     * @throws BadInput when it is the object of the API, but not a valid one
     */
    public static ChatInput parse(String line) throws BadInput {
        try {
            JsonNode json = Json.read(line);
            if (json.isTextual()) {
                return plain(json.textValue());
            }
            return ChatObject.looksLikeOne(json) ? new ChatObject(json).read() : plain(line);
        } catch (JsonProcessingException notJson) {
            return plain(line);
        }
    }

    /**
     * Reads a request of the chat API.
     *
     * @throws BadInput when it is not one JSON object with a text, a choice or a form
     */
    public static ChatInput parseObject(String body) throws BadInput {
        try {
            return new ChatObject(Json.read(body)).read();
        } catch (JsonProcessingException notJson) {
            throw new BadInput("The request is not valid JSON.", ChatObject.EXAMPLE);
        }
    }

    private static ChatInput plain(String text) {
        return new ChatInput(new Message.Text(ChatObject.clean(text)), Optional.empty(), Optional.empty());
    }
}
