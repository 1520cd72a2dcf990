package dev.magentokeys.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of the chat page, read once from the class path; only what is listed here is served. */
final class PageFiles {

    private static final String ROOT = "/web/";
    private static final String INDEX = "index.html";
    private static final List<String> NAMES = List.of(
            INDEX,
            "style.css",
            "parts.css",
            "panel.css",
            "facts.css",
            "files.css",
            "app.js",
            "talk.js",
            "api.js",
            "banner.js",
            "composer.js",
            "confirm.js",
            "files.js",
            "filecard.js",
            "conversation.js",
            "parts.js",
            "panel.js",
            "facts.js",
            "verdict.js",
            "dom.js",
            "memory.js",
            "place.js",
            "labels.js",
            "labels.json",
            "icon.svg");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private record PageFile(String text, String type, String etag) {}

    private final Map<String, PageFile> files =
            NAMES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), PageFiles::load));

    void index(Context ctx) {
        serve(ctx, INDEX);
    }

    void file(Context ctx) {
        serve(ctx, ctx.pathParam("file"));
    }

    private void serve(Context ctx, String name) {
        PageFile file = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new Refusal(404, "There is no such file.", "The chat page is at /."));
        ctx.header("Cache-Control", "no-cache").header("ETag", file.etag());
        if (file.etag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType(file.type()).result(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static PageFile load(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The page's file %s is missing [Hint: is the jar complete?]".formatted(name));
            }
            byte[] bytes = in.readAllBytes();
            String suffix = name.substring(name.lastIndexOf('.') + 1);
            String etag = '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"';
            return new PageFile(
                    new String(bytes, StandardCharsets.UTF_8), Objects.requireNonNull(TYPES.get(suffix)), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
