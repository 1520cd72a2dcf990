package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.PlanPress;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.chat.Usage;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders replies as Adaptive Cards, within the limits of Teams. */
final class Cards {

    /** More than anything that the bot has to say. */
    static final int MOST_MESSAGES = 8;

    private static final int MOST_FORMS = 4;
    private static final int MOST_CHOICES = 18;

    private Cards() {}

    /** The messages of a reply, in their order; never empty. What is asked stands on the last. */
    static List<ObjectNode> render(Reply reply, Owner owner) {
        Texts words = Words.of(reply.language());
        Layout layout = Layout.of(reply);
        List<List<Piece>> pressed = new ArrayList<>();
        layout.forms().stream()
                .limit(MOST_FORMS)
                .map(form -> FormCard.of(form, new Buttons(reply.turn(), owner, form.title(), 2), words))
                .forEach(pressed::add);
        pressed.addAll(Pages.of(question(layout, reply, owner), MOST_MESSAGES - 1 - MOST_FORMS));
        List<List<Piece>> pages =
                new ArrayList<>(Pages.of(new Prose(words).of(layout.told()), MOST_MESSAGES - pressed.size()));
        pages.addAll(pressed);
        if (pages.isEmpty()) {
            pages.add(Piece.text("…"));
        }
        return pages.stream().map(page -> Card.message(page, reply.language())).toList();
    }

    private static List<Piece> question(Layout layout, Reply reply, Owner owner) {
        Question asked = layout.asked();
        List<Part.Choice> choices =
                layout.choices().stream().limit(MOST_CHOICES).toList();
        List<Piece> pieces = new ArrayList<>(paragraphs(asked.text()));
        asked.command().map(Piece::box).ifPresent(pieces::addAll);
        Buttons buttons = PlanPress.isIn(reply)
                ? new Buttons(reply.turn(), Owner.EVERYBODY, "", choices.size())
                : new Buttons(reply.turn(), owner, asked.text(), choices.size());
        pieces.addAll(buttons.rows(choices, asked.step()));
        return pieces;
    }

    /** What replaces a plan when it was changed: the plan as it is now. */
    static ObjectNode inPlace(Reply reply) {
        return Card.content(question(Layout.of(reply), reply, Owner.EVERYBODY), reply.language());
    }

    private static List<Piece> paragraphs(String text) {
        return Question.paragraphs(text)
                .flatMap(paragraph -> Piece.text(paragraph).stream())
                .toList();
    }

    /** What replaces a pressed card: its question and the answer, without buttons. */
    static ObjectNode answered(ButtonData press, Language language) {
        return answered(press, language, List.of());
    }

    /** @param sent what was filled in, masked */
    static ObjectNode answered(ButtonData press, Language language, List<Part.Input> sent) {
        List<Piece> pieces = new ArrayList<>(paragraphs(press.question()));
        sent.stream()
                .filter(input -> !input.value().isBlank())
                .map(input -> Piece.labelled(input.label() + ":", input.value()))
                .forEach(pieces::add);
        pieces.add(Piece.labelled("✓ " + Words.of(language).get("answered"), press.label()));
        return Card.content(pieces, language);
    }

    /** What replaces a card that was pressed too late. */
    static ObjectNode passed(ButtonData press, Language language) {
        List<Piece> pieces = new ArrayList<>(Piece.text(press.question()));
        pieces.addAll(Piece.text(Words.of(language).get("passed")));
        return Card.content(pieces, language);
    }

    /**
     * The form once more, with what looks wrong in it.
     *
     * @param doubted by input id, the key of what is said about it
     */
    static ObjectNode doubted(Part.Form form, Map<String, String> doubted, ButtonData press, Language language) {
        Texts words = Words.of(language);
        List<Piece> pieces = new ArrayList<>();
        form.inputs().stream()
                .filter(input -> doubted.containsKey(input.id()))
                .map(input -> Piece.labelled(input.label() + ":", words.get(doubted.getOrDefault(input.id(), ""))))
                .forEach(pieces::add);
        pieces.addAll(FormCard.of(form, new Buttons(press.turn(), press.owner(), form.title(), 2), words));
        return Card.content(pieces, language);
    }

    /** A sentence of this edge's own. */
    static ObjectNode notice(String sentence, Language language) {
        return Card.message(Piece.text(sentence), language);
    }

    /** What the bot is for and how to begin; once for each person and each team. */
    static ObjectNode welcome(Language language, boolean shared) {
        return Card.message(welcomes(language, shared), language);
    }

    /** The same card, for where its button was pressed: it may be pressed again. */
    static ObjectNode welcomed(Language language, boolean shared) {
        return Card.content(welcomes(language, shared), language);
    }

    private static List<Piece> welcomes(Language language, boolean shared) {
        Texts words = Words.of(language);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.heading(words.get("welcome.title")));
        pieces.addAll(Piece.text(words.get(shared ? "welcome.team" : "welcome.personal")));
        pieces.addAll(Piece.text(Usage.lines("", words)));
        pieces.addAll(Piece.text(words.get("welcome.private")));
        Buttons buttons = new Buttons(0, Owner.EVERYBODY, "", 1);
        pieces.addAll(buttons.rows(List.of(Part.Choice.of(Pressed.CHECK, words.get("start")))));
        return pieces;
    }
}
