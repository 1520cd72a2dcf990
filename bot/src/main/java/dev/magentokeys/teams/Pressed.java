package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.PlanPress;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a press means.
 *
 * @param late whether the conversation had gone on before it, so that it is no answer any more
 */
record Pressed(ButtonData button, Message.Content content, int redactions, boolean late) {

    /** On the welcome, which belongs to no turn. */
    static final String CHECK = "check";

    private static final String DIRECTORY = "directory:";
    private static final String TICK = "done-";

    /** @param turn that the conversation has come to */
    static Pressed of(ButtonData button, JsonNode data, int turn, Function<String, Masked> masker) {
        boolean standing = button.isStanding();
        boolean late = !standing && button.turn() != turn && !isAgeless(button.choice());
        if ((button.choice().equals(FormCard.SUBMIT) || button.choice().equals(FormCard.SUBMIT_AT_ANY_TIME)) && !late) {
            return filled(button, data, masker);
        }
        Message.Content content = standing
                ? new Message.Text("/check")
                : new Message.Pressed(button.choice(), Optional.of(button.turn()));
        return new Pressed(button, content, 0, late);
    }

    /** Means the same whenever it is pressed. */
    private static boolean isAgeless(String choice) {
        return choice.startsWith(TICK)
                || choice.startsWith(DIRECTORY)
                || PlanPress.isOne(choice)
                || choice.equals(FormCard.SUBMIT_AT_ANY_TIME);
    }

    private static Pressed filled(ButtonData button, JsonNode data, Function<String, Masked> masker) {
        Map<String, String> values = new LinkedHashMap<>();
        int redactions = 0;
        for (Map.Entry<String, JsonNode> input : data.properties()) {
            if (input.getKey().startsWith(FormCard.INPUT)) {
                Masked value = masker.apply(input.getValue().asText(""));
                values.put(input.getKey().substring(FormCard.INPUT.length()), value.text());
                redactions += value.count();
            }
        }
        return new Pressed(button, new Message.Filled(values), redactions, false);
    }

    /** What takes the place of the card. */
    ObjectNode after(Reply reply, Scope scope) {
        return content instanceof Message.Filled form
                ? Cards.answered(button, reply.language(), sent(form, reply))
                : after(reply.language(), scope);
    }

    /** The same where no reply is at hand: the values of a form are left out. */
    ObjectNode after(Language language, Scope scope) {
        return late ? Cards.passed(button, language) : again(button, language, scope);
    }

    /** What takes the place of the card when the press was taken in before. */
    static ObjectNode again(ButtonData button, Language language, Scope scope) {
        return button.isStanding() ? Cards.welcomed(language, scope.isShared()) : Cards.answered(button, language);
    }

    private static List<Part.Input> sent(Message.Filled form, Reply reply) {
        return reply.facts().stream()
                .filter(fact -> form.values().containsKey(fact.finding().name().id()))
                .map(fact -> new Part.Input(fact.finding().name().id(), fact.label(), fact.shown()))
                .toList();
    }
}
