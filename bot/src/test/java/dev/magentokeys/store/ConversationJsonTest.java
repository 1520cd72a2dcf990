package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Stage;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.wording.Language;
import java.util.Set;
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

    /** As the bot stored it before it remembered anything beside the case. */
    @Test
    void aConversationThatWasStoredBeforeIsReadAsItWas() {
        String stored = """
                {"language":"EN","languageSettled":true,"foreign":0,"turn":5,"entries":[
                {"question":"symptom","learned":[{"name":"SYMPTOM","value":"keys-missing","origin":"USER","quote":""}]},
                {"learned":[{"name":"KEY_IN_USE","value":"new","origin":"INFERRED","quote":"the-steps-were-carried-out"}],
                "tried":"KEYS_MISSING"},
                {"learned":[{"name":"SYMPTOM","value":"package-forbidden","origin":"LOG","quote":"HTTP 403","line":3}]}],
                "stage":{"is":"Guiding","cause":"KEYS_MISSING","path":"SET_CREDENTIALS","done":[1,2],"detailsAsked":true}}""";

        Conversation read = json.read(stored).orElseThrow();

        assertThat(read.margin()).isEmpty();
        assertThat(read.stage())
                .isEqualTo(new Stage.Guiding(Cause.KEYS_MISSING, Path.SET_CREDENTIALS, Set.of(1, 2), true));
        assertThat(read.known().tried()).containsExactly(Cause.KEYS_MISSING);
        assertThat(read.known().put()).isEmpty();
        assertThat(read.known().given())
                .hasSize(2)
                .hasEntrySatisfying(
                        FactName.SYMPTOM, symptom -> assertThat(symptom.value()).isEqualTo("package-forbidden"))
                .hasEntrySatisfying(
                        FactName.KEY_IN_USE, key -> assertThat(key.origin()).isEqualTo(Origin.INFERRED));
        assertThat(json.read(json.write(read))).contains(read);
    }

    @Test
    void aBegunConversationTakesLessThanTwoKilobytes() {
        assertThat(json.write(Conversation.begin(Language.ZH_HANT))).hasSizeLessThan(2048);
    }
}
