package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.FileName;
import dev.magentokeys.secrets.Masked;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file as a message names it.
 *
 * @param size in bytes; 0 when Slack does not say
 * @param url where its bytes are; blank when Slack does not say
 */
record SlackFile(String id, String mode, String access, String mimetype, long size, String url) {

    /** Slack shows these to nobody any more. */
    private static final Set<String> GONE = Set.of("tombstone", "hidden_by_limit");

    /** The files of a message, and of the messages that were forwarded with it. */
    static Stream<Enclosure> in(JsonNode message, Function<String, Masked> masker) {
        return Stream.concat(
                        Shown.stream(message.path("files")),
                        Shown.forwards(message).flatMap(forward -> Shown.stream(forward.path("files"))))
                .map(file -> new Enclosure(FileName.shown(name(file), masker), of(file).write()))
                .distinct();
    }

    private static String name(JsonNode file) {
        return Json.text(file, "name").or(() -> Json.text(file, "title")).orElse("");
    }

    static SlackFile of(JsonNode file) {
        return new SlackFile(
                file.path("id").asText(""),
                file.path("mode").asText(""),
                file.path("file_access").asText(""),
                file.path("mimetype").asText(""),
                file.path("size").asLong(0),
                Json.text(file, "url_private_download")
                        .or(() -> Json.text(file, "url_private"))
                        .orElse(""));
    }

    String write() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("mode", mode)
                .put("file_access", access)
                .put("mimetype", mimetype)
                .put("size", size)
                .put("url_private_download", url);
        return json.toString();
    }

    static Optional<SlackFile> read(String handle) {
        return Json.read(handle).map(SlackFile::of);
    }

    /** A file of another organisation's channel comes as no more than its id. */
    boolean isOnlyNamed() {
        return access.equals("check_file_info") || (url.isBlank() && !id.isBlank() && !isGone());
    }

    boolean isGone() {
        return GONE.contains(mode) || access.equals("file_not_found") || access.equals("access_denied");
    }

    /** Pictures, films, sounds, and what Slack itself keeps as pages: no log, whatever is in it. */
    boolean isNoText() {
        return mimetype.matches("(image|video|audio)/.*|application/pdf|application/vnd\\.slack-docs")
                || Set.of("space", "post", "quip", "canvas", "list").contains(mode);
    }

    boolean isWebPage() {
        return mimetype.contains("html");
    }
}
