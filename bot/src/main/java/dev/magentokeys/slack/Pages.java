package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays blocks out on messages. A message holds at most 50 blocks and about 13,000 characters in all; the sizes here leave room
 * for JSON's own escapes. What a reader without blocks gets, on a phone's lock screen or from a screen reader, stands in
 * {@code text}.
 */
final class Pages {

    private static final int BLOCKS = 50;
    private static final int BLOCK_CHARACTERS = 6_500;
    private static final int TEXT_CHARACTERS = 4_000;

    /** For the text with JSON's escapes: what is left of a message beside its blocks. */
    private static final int TEXT_ROOM = 6_000;

    /** More than anything that the bot has to say; what is longer is an accident. */
    private static final int MOST_PAGES = 8;

    private Pages() {}

    /**
     * A block.
     *
     * @param plain what it says, escaped, for readers without blocks
     * @param size its length in JSON
     */
    record Piece(ObjectNode block, String plain, int size) {

        Piece(ObjectNode block, String plain) {
            this(block, plain, block.toString().length() + 1);
        }

        static Piece prose(String mrkdwn, String plain) {
            ObjectNode block = Json.object().put("type", "section");
            // Verbatim: Slack makes no links and no mentions of what merely looks like one.
            block.putObject("text").put("type", "mrkdwn").put("text", mrkdwn).put("verbatim", true);
            return new Piece(block, plain);
        }
    }

    /** @param controls what stands together on the last message */
    static List<String> of(List<Piece> prose, List<Piece> controls) {
        List<List<Piece>> pages = pack(prose);
        List<List<Piece>> last = pack(controls);
        if (pages.size() > MOST_PAGES) {
            pages = new ArrayList<>(pages.subList(0, MOST_PAGES - 1));
            pages.add(List.of(Piece.prose("…", "…")));
        }
        if (!pages.isEmpty() && last.size() == 1 && fits(pages.get(pages.size() - 1), last.get(0))) {
            pages.set(pages.size() - 1, concat(pages.get(pages.size() - 1), last.get(0)));
        } else {
            pages.addAll(last);
        }
        return pages.isEmpty()
                ? List.of(message(List.of(Piece.prose("…", "…"))))
                : pages.stream().map(Pages::message).toList();
    }

    private static List<List<Piece>> pack(List<Piece> pieces) {
        List<List<Piece>> pages = new ArrayList<>();
        for (Piece piece : pieces) {
            if (pages.isEmpty() || !fits(pages.get(pages.size() - 1), List.of(piece))) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(piece);
        }
        return pages;
    }

    private static boolean fits(List<Piece> page, List<Piece> more) {
        List<Piece> all = concat(page, more);
        return all.size() <= BLOCKS && all.stream().mapToInt(Piece::size).sum() <= BLOCK_CHARACTERS;
    }

    private static List<Piece> concat(List<Piece> one, List<Piece> other) {
        List<Piece> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static String fitting(String plain) {
        String text = Chunks.shorten(plain, TEXT_CHARACTERS);
        boolean fits = TextNode.valueOf(text).toString().length() <= TEXT_ROOM;
        return fits ? text : Chunks.shorten(text, TEXT_ROOM / 2 - 1);
    }

    private static String message(List<Piece> page) {
        String plain =
                page.stream().map(Piece::plain).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
        ObjectNode message = Json.object()
                .put("text", plain.isBlank() ? "…" : fitting(plain))
                .put("unfurl_links", false)
                .put("unfurl_media", false);
        ArrayNode blocks = message.putArray("blocks");
        page.forEach(piece -> blocks.add(piece.block));
        return message.toString();
    }
}
