package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.access.Asker;
import dev.magentokeys.chat.FormDoubts;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a form once more when something in it looks wrong, with what was typed. Thread-safe. */
final class DoubtedForms {

    private final TeamsDesk desk;
    private final FormDoubts doubts = new FormDoubts();

    DoubtedForms(TeamsDesk desk) {
        this.desk = desk;
    }

    /**
     * The form again; empty when nothing in it is doubted.
     *
     * @param key names it across presses
     */
    Optional<ObjectNode> again(String key, String conversation, Asker asker, Pressed pressed) {
        if (!(pressed.content() instanceof Message.Filled filled)) {
            return Optional.empty();
        }
        Map<String, String> doubted = doubts.raise(key, filled.values());
        return doubted.isEmpty()
                ? Optional.empty()
                : desk.foreseen(conversation, asker, "/check")
                        .flatMap(reply -> reply.form().map(form -> card(form, filled, doubted, pressed, reply)));
    }

    private static ObjectNode card(
            Part.Form form, Message.Filled filled, Map<String, String> doubted, Pressed pressed, Reply reply) {
        List<Part.Input> typed = form.inputs().stream()
                .map(input -> new Part.Input(
                        input.id(), input.label(), filled.values().getOrDefault(input.id(), input.value())))
                .toList();
        return Cards.doubted(
                new Part.Form(form.shownBy(), form.title(), typed, form.submit(), form.skip()),
                doubted,
                pressed.button(),
                reply.language());
    }
}
