package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationJsonTest {

    private final ConversationJson json = new ConversationJson();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aConversationIsReadBackAsItWas(Language language) {
        Conversation begun = Conversation.begin(language);

        assertThat(json.read(json.write(begun))).contains(begun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "{\"language\":\"anna@example.com\"}", "[1]", "not JSON: anna@example.com"})
    void anUnreadableConversationIsLeftWithOneLineThatDoesNotQuoteIt(String stored) {
        try (Logged logged = Logged.everything()) {
            assertThat(json.read(stored)).isEmpty();

            assertThat(logged.lines())
                    .singleElement()
                    .asString()
                    .contains("starts afresh")
                    .doesNotContain("anna");
        }
    }

    @Test
    void aBegunConversationTakesLessThanTwoKilobytes() {
        assertThat(json.write(Conversation.begin(Language.ZH_HANT))).hasSizeLessThan(2048);
    }
}
