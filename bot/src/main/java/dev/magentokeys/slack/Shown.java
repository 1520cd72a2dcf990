package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The text that a message shows, wherever its author put it: build bots write into attachments and their fields, into sections and
 * blocks of code, and as a rule the same once more into {@code text} or {@code fallback}. What was said before is left out.
 */
final class Shown {

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();

    private Shown() {}

    /** All of a message, also of a bot's. */
    static String in(JsonNode message) {
        Shown shown = new Shown();
        shown.add(Plain.of(message.path("text").asText("")));
        shown.blocks(message.path("blocks"));
        message.path("attachments").forEach(shown::attachment);
        return shown.text();
    }

    /** Only the messages that somebody forwarded with it. */
    static String forwarded(JsonNode message) {
        Shown shown = new Shown();
        forwards(message).forEach(shown::attachment);
        return shown.text();
    }

    /** The attachments that are messages; the others are previews of links, which Slack adds by itself. */
    static Stream<JsonNode> forwards(JsonNode message) {
        return stream(message.path("attachments"))
                .filter(attachment -> attachment.path("is_msg_unfurl").asBoolean()
                        || attachment.path("is_share").asBoolean());
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private String text() {
        return String.join("\n", pieces);
    }

    private void add(String piece) {
        String said = piece.replaceAll("[^\\p{L}\\p{N}]", "");
        if (!said.isEmpty() && letters.indexOf(said) < 0) {
            pieces.add(piece);
            letters.append(said).append(' ');
        }
    }

    private void attachment(JsonNode attachment) {
        add(plain(attachment, "pretext"));
        add(plain(attachment, "title"));
        add(plain(attachment, "text"));
        for (JsonNode field : attachment.path("fields")) {
            add(plain(field, "title"));
            add(plain(field, "value"));
        }
        blocks(attachment.path("blocks"));
        attachment
                .path("message_blocks")
                .forEach(inner -> blocks(inner.path("message").path("blocks")));
        if (attachment.path("text").asText("").isBlank()) {
            add(plain(attachment, "fallback"));
        }
    }

    private void blocks(JsonNode blocks) {
        blocks.forEach(block -> add(block(block)));
    }

    private static String block(JsonNode block) {
        if (block.path("type").asText().equals("rich_text")) {
            return rich(block);
        }
        Stream<JsonNode> texts = Stream.of(
                        Stream.of(block.path("text")), stream(block.path("fields")), stream(block.path("elements")))
                .flatMap(part -> part);
        return texts.map(text -> text.isTextual() ? Plain.of(text.asText()) : plain(text, "text"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Paragraphs, quotes, lists and blocks of code: each begins a line; what stands in them does not. */
    private static String rich(JsonNode element) {
        String between = element.path("type").asText().matches("rich_text|rich_text_list") ? "\n" : "";
        return element.has("elements")
                ? stream(element.path("elements")).map(Shown::rich).collect(Collectors.joining(between))
                : inline(element);
    }

    private static String inline(JsonNode element) {
        String text = element.path("text").asText("");
        return switch (element.path("type").asText()) {
            case "link" -> text.isBlank() ? element.path("url").asText("") : text;
            case "emoji" -> ":" + element.path("name").asText("") + ":";
            default -> text;
        };
    }

    private static String plain(JsonNode node, String field) {
        return Plain.of(node.path(field).asText(""));
    }
}
