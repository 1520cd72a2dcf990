package dev.magentokeys.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What goes with a log that is sent as bytes, not masked yet.
 *
 * @param name the file's name, blank when it has none; at most {@value #LONGEST_NAME} characters
 * @param comment what the person wrote beside it, blank when nothing
 * @param id the client's own name for this message, the same when it sends it again
 */
public record ChatQuery(String name, String comment, Optional<Language> locale, Optional<String> id) {

    private static final int LONGEST_NAME = 120;

    /**
     * @param parameters gives the value of a parameter of the address
     * @throws BadInput when {@code locale} or {@code id} is not what a message of the API may hold
     */
    public static ChatQuery of(Function<String, Optional<String>> parameters) throws BadInput {
        ObjectNode known = JsonNodeFactory.instance.objectNode();
        for (String field : List.of("locale", "id")) {
            parameters.apply(field).ifPresent(value -> known.put(field, value));
        }
        ChatObject object = new ChatObject(known);
        String name = ChatObject.clean(parameters.apply("name").orElse("")).replaceAll("\\s+", " ");
        String comment = ChatObject.clean(parameters.apply("comment").orElse(""));
        return new ChatQuery(shortened(name.strip()), comment.strip(), object.locale(), object.id());
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(name.offsetByCodePoints(0, length - LONGEST_NAME));
    }
}
