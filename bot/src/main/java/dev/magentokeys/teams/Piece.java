package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.conversation.Part;
import java.util.Iterator;
import java.util.List;

/**
 * A part of a card.
 *
 * @param plain what it says, for readers without cards
 * @param size of both, in characters: what JSON puts before some of them is not counted
 */
record Piece(ObjectNode element, String plain, int size) {

    private static final int TEXT = 3_000;

    Piece(ObjectNode element, String plain) {
        this(element, plain, size(element) + plain.length());
    }

    /** To write it would tell as much, and cost as much as to write it for good. */
    private static int size(JsonNode node) {
        int size = node.isContainerNode() ? 2 : node.asText().length() + 2;
        for (JsonNode inner : node) {
            size += size(inner) + 1;
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            size += names.next().length() + 3;
        }
        return size;
    }

    static List<Piece> text(String text) {
        return Chunks.of(text, TEXT).stream()
                .map(chunk -> new Piece(Elements.text(chunk), Marks.plain(chunk)))
                .toList();
    }

    static Piece heading(String title) {
        String shown = Chunks.shorten(title.isBlank() ? "…" : title, TEXT);
        return new Piece(Elements.heading(shown), Marks.plain(shown));
    }

    static List<Piece> box(String lines) {
        return Chunks.of(lines, TEXT).stream()
                .map(chunk -> new Piece(Elements.box(chunk), Marks.clean(chunk)))
                .toList();
    }

    static List<Piece> code(String text) {
        return Chunks.of(text, TEXT).stream()
                .map(chunk -> new Piece(Elements.code(chunk), Marks.clean(chunk)))
                .toList();
    }

    /** A word before what a person said or chose, whose marks are none. */
    static Piece labelled(String label, String words) {
        ObjectNode block = Elements.of("RichTextBlock");
        block.putArray("inlines")
                .add(Marks.run(Marks.plain(label) + " ").put("weight", "Bolder"))
                .add(Marks.run(words));
        return new Piece(block, Marks.plain(label) + " " + Marks.clean(words));
    }

    static Piece link(Part.Link link) {
        return new Piece(Elements.link(link), Marks.plain(link.label()) + " " + Marks.clean(link.url()));
    }
}
