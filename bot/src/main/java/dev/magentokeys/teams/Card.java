package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One card, and the message that brings it. */
final class Card {

    static final String TYPE = "application/vnd.microsoft.card.adaptive";

    private static final int SUMMARY = 300;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Card() {}

    /** The card itself: what replaces another. */
    static ObjectNode content(List<Piece> pieces, Language language) {
        ObjectNode card = Elements.of("AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", language.locale().getLanguage())
                .put("fallbackText", plain(pieces));
        card.putObject("msteams").put("width", "Full");
        ArrayNode body = card.putArray("body");
        pieces.forEach(piece -> body.add(piece.element()));
        return card;
    }

    /** A message with the card; its summary is for notifications. */
    static ObjectNode message(List<Piece> pieces, Language language) {
        return around(content(pieces, language));
    }

    /** A message with this card. */
    static ObjectNode around(ObjectNode card) {
        String plain = card.path("fallbackText").asText("");
        ObjectNode message = Elements.of("message").put("summary", summary(plain));
        message.putArray("attachments").addObject().put("contentType", TYPE).set("content", card);
        return message;
    }

    /** All that a reply says, for where no card is shown. */
    static String plain(Reply reply) {
        return plain(new Prose(Words.of(reply.language())).of(reply.parts()));
    }

    private static String plain(List<Piece> pieces) {
        String plain = pieces.stream()
                .map(Piece::plain)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return plain.isBlank() ? "…" : plain;
    }

    private static String summary(String plain) {
        return Chunks.shorten(BLANKS.matcher(plain).replaceAll(" ").strip(), SUMMARY);
    }
}
