package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The buttons and inputs of one reply. A button says what it means by the turn and the choice; the case stays on our side. */
final class Controls {

    /** The block id of an input starts with it. */
    static final String INPUT = "input:";

    private static final int BUTTONS_IN_A_ROW = 5;
    private static final int BUTTON_TEXT = 75;
    private static final int INPUT_TEXT = 500;

    private final List<Pages.Piece> pieces = new ArrayList<>();
    private final Reply reply;
    private int buttons = 0;

    Controls(Reply reply) {
        this.reply = reply;
    }

    /** A button that carries no turn. */
    static ObjectNode bare(String action, String label, String value) {
        ObjectNode button =
                Json.object().put("type", "button").put("action_id", action).put("value", value);
        button.set("text", plainText(label, BUTTON_TEXT));
        return button;
    }

    List<Pages.Piece> pieces() {
        return List.copyOf(pieces);
    }

    void add(List<Part.Choice> choices) {
        for (int from = 0; from < choices.size(); from += BUTTONS_IN_A_ROW) {
            List<Part.Choice> row = choices.subList(from, Math.min(choices.size(), from + BUTTONS_IN_A_ROW));
            row(
                    row.stream().map(this::button).toList(),
                    row.stream().map(Part.Choice::label).toList());
        }
    }

    /** One input stands in the message; several are asked for in a modal, at once, behind a button. */
    void add(Part.Form form) {
        if (form.inputs().size() < 2) {
            addInline(form);
        } else {
            withSkip(form, button(Modals.OPEN, form.submit() + " …", Modals.choice(form)));
        }
    }

    void addInline(Part.Form form) {
        form.inputs().forEach(input -> pieces.add(new Pages.Piece(input(input), "• " + Mrkdwn.plain(input.label()))));
        withSkip(form, button("form:submit", form.submit(), "submit"));
    }

    private void withSkip(Part.Form form, ObjectNode submit) {
        List<ObjectNode> elements = new ArrayList<>(List.of(submit.put("style", "primary")));
        List<String> labels = new ArrayList<>(List.of(form.submit()));
        form.skip().ifPresent(skip -> {
            elements.add(button("form:skip", skip, "skip"));
            labels.add(skip);
        });
        row(elements, labels);
    }

    private void row(List<ObjectNode> elements, List<String> labels) {
        ObjectNode block = Json.object().put("type", "actions");
        ArrayNode array = block.putArray("elements");
        elements.forEach(array::add);
        pieces.add(new Pages.Piece(
                block, labels.stream().map(label -> "• " + Mrkdwn.plain(label)).collect(Collectors.joining("\n"))));
    }

    private ObjectNode button(Part.Choice choice) {
        ObjectNode button = button("choice:" + buttons++, choice.label(), choice.id());
        choice.confirm().ifPresent(question -> {
            ObjectNode confirm = button.putObject("confirm");
            confirm.set("title", plainText(choice.label(), 100));
            confirm.set("text", plainText(question, 300));
            confirm.set("confirm", plainText(choice.label(), 30));
            confirm.set("deny", plainText(Words.of(reply.language()).get("cancel"), 30));
        });
        return button;
    }

    private ObjectNode button(String action, String label, String choice) {
        return bare(action, label, new ButtonValue(reply.turn(), choice).write());
    }

    static ObjectNode input(Part.Input input) {
        ObjectNode block = Json.object()
                .put("type", "input")
                .put("block_id", INPUT + input.id())
                .put("optional", true);
        block.set("label", plainText(input.label(), 150));
        ObjectNode element = block.putObject("element")
                .put("type", "plain_text_input")
                .put("action_id", "value")
                .put("max_length", INPUT_TEXT);
        String known = Mrkdwn.bare(input.value());
        if (!known.isBlank() && known.length() <= INPUT_TEXT) {
            element.put("initial_value", known);
        }
        return block;
    }

    static ObjectNode plainText(String text, int limit) {
        String shown = Chunks.shorten(Mrkdwn.plain(text), limit);
        return Json.object()
                .put("type", "plain_text")
                .put("text", shown.isBlank() ? "…" : shown)
                .put("emoji", false);
    }
}
