package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormsTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFilledFormIsHeardInputByInput() {
        ObjectNode press = press("form:submit", "{\"t\":1,\"c\":\"submit\"}");
        Payloads.typed(press, "currentContact", "anna@example.com");
        Payloads.typed(press, "cloudProject", " abc123 " + SlackBench.CANARY);
        press.withObject("/state/values/other/value")
                .put("type", "plain_text_input")
                .put("value", "not ours");
        bench.interaction(press);
        assertThat(dialogue.last().content())
                .isEqualTo(new Message.Filled(
                        Map.of("currentContact", "anna@example.com", "cloudProject", " abc123 ••••")));
        assertThat(dialogue.last().redactions()).isEqualTo(1);
    }

    @Test
    void aFormThatIsSkippedIsAnEmptyForm() {
        ObjectNode press = press("form:skip", "{\"t\":1,\"c\":\"skip\"}");
        bench.interaction(Payloads.typed(press, "currentContact", "typed, then skipped"));
        assertThat(dialogue.last().content()).isEqualTo(new Message.Filled(Map.of()));
    }

    @Test
    void anInputLeftBlankIsBlank() {
        ObjectNode press = press("form:submit", "{\"t\":1,\"c\":\"submit\"}");
        press.withObject("/state/values/input:cloudProject/value")
                .put("type", "plain_text_input")
                .putNull("value");
        bench.interaction(press);
        assertThat(dialogue.last().content()).isEqualTo(new Message.Filled(Map.of("cloudProject", "")));
    }

    private ObjectNode press(String actionId, String value) {
        return Payloads.press(actionId, value, bench.trigger(), bench.slack.responseUrl("press"));
    }
}
