package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.FileName;
import dev.magentokeys.secrets.Masked;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file that came with a message of a personal chat.
 *
 * @param type how its name ends, such as {@code log}; blank when there is nothing to download
 * @param url gives the file to whoever knows it, for about an hour; blank when there is nothing to download
 */
record TeamsFile(String type, String url) {

    private static final String DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";

    private static final Set<String> NO_TEXT = Set.of(
            "png", "jpg", "jpeg", "gif", "bmp", "webp", "heic", "mp4", "mov", "avi", "mp3", "m4a", "wav", "pdf", "doc",
            "docx", "xls", "xlsx", "ppt", "pptx", "one");

    /** The files of a message. Its copy in HTML, its cards and what it quotes are no files. */
    static Stream<Enclosure> in(JsonNode activity, Function<String, Masked> masker) {
        return StreamSupport.stream(activity.path("attachments").spliterator(), false)
                .filter(TeamsFile::isFile)
                .map(attachment -> new Enclosure(
                        FileName.shown(Json.text(attachment, "name").orElse(""), masker),
                        of(attachment).write()))
                .distinct();
    }

    private static boolean isFile(JsonNode attachment) {
        String type = attachment.path("contentType").asText("");
        boolean upload =
                !type.equals("text/html") && attachment.path("contentUrl").isTextual();
        return type.equals(DOWNLOAD) || type.matches("(image|video|audio)/.*") || (upload && !type.contains(".card."));
    }

    private static TeamsFile of(JsonNode attachment) {
        boolean download = attachment.path("contentType").asText("").equals(DOWNLOAD);
        JsonNode content = attachment.path("content");
        return download
                ? new TeamsFile(
                        content.path("fileType").asText(""),
                        content.path("downloadUrl").asText(""))
                : new TeamsFile("", "");
    }

    String write() {
        return Json.object().put("type", type).put("url", url).toString();
    }

    /** Empty when the handle was not written by {@link #write()}. */
    static Optional<TeamsFile> read(String handle) {
        return Json.read(handle)
                .map(json -> new TeamsFile(
                        json.path("type").asText(""), json.path("url").asText("")));
    }

    /** Pictures, sounds, and documents: no log, whatever is in it. */
    boolean isNoText() {
        return url.isBlank() || NO_TEXT.contains(type.toLowerCase(Locale.ROOT));
    }

    boolean isWebPage() {
        return type.toLowerCase(Locale.ROOT).matches("html?|mhtml?");
    }

    /** Without the address, which opens the file. */
    @Override
    public String toString() {
        return "TeamsFile[" + type + "]";
    }
}
