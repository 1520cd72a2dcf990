package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every scripted conversation, stored after every message. */
class ConversationSizeTest {

    private static final int TWO_KILOBYTES = 2048;

    private final ConversationJson json = new ConversationJson();
    private final Dialogue dialogue = Engine.dialogue();

    @Test
    void aStoredConversationTakesAtMostTwoKilobytesAndIsReadBackAsItWas() {
        int longest = 0;
        for (Script script : Script.all()) {
            for (Language language : Language.values()) {
                Conversation known = Conversation.begin(language);
                for (Script.Step step : script.steps()) {
                    Message message = new Message(step.content(language), Optional.of(language), 0);
                    known = dialogue.take(known, message).after();
                    String stored = json.write(known);
                    int size = stored.getBytes(StandardCharsets.UTF_8).length;
                    longest = Math.max(longest, size);
                    assertThat(size).as("%s in %s", script, language).isLessThanOrEqualTo(TWO_KILOBYTES);
                    assertThat(json.read(stored)).contains(known);
                }
            }
        }
        System.out.println("The largest stored conversation takes " + longest + " bytes");
    }
}
