package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.wording.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which language the bot speaks: the one asked for, else the platform's, else the one that the words show; and it stays. */
class LanguageSpokenTest {

    private static Message from(String text, Language platform) {
        return Message.text(text).from(Optional.of(platform));
    }

    private static Conversation after(Message... messages) {
        Conversation conversation = Conversation.begin(Language.EN);
        for (Message message : messages) {
            conversation = Engine.dialogue().take(conversation, message).after();
        }
        return conversation;
    }

    @Test
    void whatIsAskedForOutweighsThePlatform() {
        assertThat(after(from("svenska tack", Language.IT)).language()).isEqualTo(Language.SV);
    }

    @Test
    void thePlatformOutweighsOneMessage() {
        assertThat(after(from("hej, deployen dör med 403", Language.IT)).language())
                .isEqualTo(Language.IT);
    }

    @Test
    void withoutAPlatformTheScriptTells() {
        assertThat(after(Message.text("部署失敗")).language()).isEqualTo(Language.ZH_HANT);
    }

    @Test
    void withoutAPlatformTheWordsTell() {
        assertThat(after(Message.text("deployen dör hela tiden")).language()).isEqualTo(Language.SV);
    }

    @Test
    void oneForeignMessageChangesNothingAndTwoDo() {
        Message swedish = Message.text("den förra ägaren har slutat");
        Message again = Message.text("ingen kommer in på kontot");
        Message english = from("our deploy fails with a 403", Language.EN);
        assertThat(after(english, swedish).language()).isEqualTo(Language.EN);
        assertThat(after(english, swedish, again).language()).isEqualTo(Language.SV);
        assertThat(after(english, swedish, Message.text("the owner is still the same"), again)
                        .language())
                .isEqualTo(Language.EN);
    }

    @Test
    void aWordThatSeveralLanguagesShareChangesNothing() {
        Conversation conversation =
                after(from("il deploy fallisce con 403", Language.IT), Message.text("no"), Message.text("ok"));
        assertThat(conversation.language()).isEqualTo(Language.IT);
    }

    @Test
    void aMistypedRestartForgetsNothing() {
        Talk talk = Talk.english().say("403 on magento/module-rma").say("restrat");
        assertThat(talk.words()).contains("Shall I forget everything");
        assertThat(talk.now().entries()).isNotEmpty();
        assertThat(talk.say("restart").now().entries()).isEmpty();
    }

    @Test
    void addressesThatLookAlikeArePointedOut() {
        Talk talk = Talk.english().say("the licence went from admin@shop.example to \u0430dmin@shop.example");
        assertThat(talk.words()).contains("look alike");
    }
}
