package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Stage;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every scripted conversation, stored after every message. */
class ConversationSizeTest {

    private static final int TWO_KILOBYTES = 2048;

    /** An earlier case without its quotes. */
    private static final int PUT_ASIDE = 1024;

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

    /** The longest of them comes after every other that was put aside; every stage in between is read back too. */
    @Test
    void aCaseThatWasPutAsideFitsBesideTheNextOne() {
        int longest = 0;
        for (Language language : Language.values()) {
            Conversation left = left(language);
            for (Script script : Script.all()) {
                Conversation known = dialogue.take(left, Message.text("/check").after(Duration.ofDays(40)))
                        .after();
                for (Script.Step step : script.steps()) {
                    Message message = new Message(step.content(language), Optional.of(language), 0);
                    known = dialogue.take(known, message).after();
                    longest = Math.max(longest, size(known));
                    assertThat(json.read(json.write(known))).contains(known);
                }
                Conversation changing =
                        dialogue.take(known, Message.text("/change symptom")).after();
                Conversation restarting =
                        dialogue.take(changing, Message.text("/restart")).after();
                assertThat(json.read(json.write(changing))).contains(changing);
                assertThat(json.read(json.write(restarting))).contains(restarting);
                longest = Math.max(longest, size(changing));
            }
        }
        System.out.println("The largest with a case put aside takes " + longest + " bytes");
        assertThat(longest).isLessThanOrEqualTo(TWO_KILOBYTES + PUT_ASIDE);
    }

    /** Of all scripts, the conversation whose case is the largest when it is put aside. */
    private Conversation left(Language language) {
        return Script.all().stream()
                .map(script -> played(script, language))
                .max(Comparator.comparingInt(conversation ->
                        size(dialogue.take(conversation, Message.text("/check").after(Duration.ofDays(40)))
                                .after())))
                .orElseThrow();
    }

    private Conversation played(Script script, Language language) {
        Conversation known = Conversation.begin(language);
        for (Script.Step step : script.steps()) {
            Conversation next = dialogue.take(known, new Message(step.content(language), Optional.of(language), 0))
                    .after();
            known = next.stage() instanceof Stage.Closed ? known : next;
        }
        return known;
    }

    private int size(Conversation conversation) {
        return json.write(conversation).getBytes(StandardCharsets.UTF_8).length;
    }
}
