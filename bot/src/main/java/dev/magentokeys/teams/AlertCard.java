package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.AlertBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws an alert, or what is said of it, as one card: whatever it says, it must be edited as a whole. Anybody may press its buttons. */
final class AlertCard {

    private AlertCard() {}

    /** What stands in the channel. */
    static ObjectNode message(AlertBoard.Drawing drawing, List<Member> called) {
        return Card.around(content(drawing, called));
    }

    /** What takes the place of the pressed card. */
    static ObjectNode content(AlertBoard.Drawing drawing, List<Member> called) {
        Reply reply = drawing.reply();
        List<Part> told = reply.parts().stream()
                .filter(part -> !(part instanceof Part.Choices))
                .toList();
        List<Piece> pieces = new ArrayList<>(fitting(new Prose(Words.of(reply.language())).of(told)));
        if (!called.isEmpty()) {
            pieces.add(Math.min(1, pieces.size()), mentions(drawing.called().as(), called));
        }
        Buttons buttons = new Buttons(
                drawing.revision(), Owner.EVERYBODY, "", reply.choices().size());
        pieces.addAll(buttons.rows(reply.choices()));
        ObjectNode card = Card.content(pieces, reply.language());
        called.forEach(member -> entity(card, member));
        return card;
    }

    /** One card's worth; the rest would be an accident. */
    private static List<Piece> fitting(List<Piece> pieces) {
        List<List<Piece>> pages = Pages.of(pieces, 2);
        List<Piece> first = new ArrayList<>(pages.isEmpty() ? List.of() : pages.get(0));
        if (pages.size() > 1) {
            first.addAll(Piece.text("…"));
        }
        return first;
    }

    /** Cards show mentions in this element alone. */
    private static Piece mentions(String as, List<Member> called) {
        String text = called.stream().map(Member::mention).collect(Collectors.joining(" "));
        String plain = called.stream().map(Member::name).collect(Collectors.joining(", "));
        return new Piece(Elements.of("TextBlock").put("text", as + " " + text).put("wrap", true), as + " " + plain);
    }

    private static void entity(ObjectNode card, Member member) {
        card.withObject("/msteams")
                .withArray("/entities")
                .addObject()
                .put("type", "mention")
                .put("text", member.mention())
                .putObject("mentioned")
                .put("id", member.id())
                .put("name", member.name());
    }
}
