package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import dev.magentokeys.chat.Json;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the entities of an activity say: who is mentioned, and the language of the client. */
final class Mentions {

    private Mentions() {}

    static boolean includes(Activity activity, String user) {
        return of(activity, user).findAny().isPresent();
    }

    /** The text without the mentions of one user. Their words are people's, so they are replaced as they stand. */
    static String without(Activity activity, String user) {
        String text = Objects.requireNonNullElse(activity.getText(), "");
        for (String mention : of(activity, user)
                .map(entity -> text(entity, "text"))
                .filter(words -> !words.isBlank())
                .toList()) {
            text = text.replace(mention, " ");
        }
        return text;
    }

    static Optional<String> clientLocale(Activity activity) {
        return entities(activity, "clientInfo")
                .map(entity -> text(entity, "locale"))
                .filter(locale -> !locale.isBlank())
                .findFirst();
    }

    private static Stream<Entity> of(Activity activity, String user) {
        return entities(activity, "mention").filter(entity -> mentioned(entity).equals(user));
    }

    private static String mentioned(Entity entity) {
        JsonNode mentioned = entity.getProperties().get("mentioned");
        return mentioned == null ? "" : Json.text(mentioned, "id").orElse("");
    }

    private static Stream<Entity> entities(Activity activity, String type) {
        return Stream.ofNullable(activity.getEntities())
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .filter(entity -> type.equals(entity.getType()));
    }

    private static String text(Entity entity, String field) {
        JsonNode node = entity.getProperties().get(field);
        return node == null ? "" : node.asText("");
    }
}
