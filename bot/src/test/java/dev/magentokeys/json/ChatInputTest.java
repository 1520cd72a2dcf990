package dev.magentokeys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatInputTest {

    @Test
    void aTextComesWithTheLanguageAndTheClientsOwnId() throws Exception {
        ChatInput input = ChatInput.parseObject("{\"text\":\"hej\",\"locale\":\"sv\",\"id\":\"m-1\"}");
        assertThat(input)
                .isEqualTo(new ChatInput(new Message.Text("hej"), Optional.of(Language.SV), Optional.of("m-1")));
    }

    @Test
    void aChoiceMaySayInWhichTurnItWasOffered() throws Exception {
        assertThat(ChatInput.parseObject("{\"choice\":\"yes\",\"turn\":4}").content())
                .isEqualTo(new Message.Pressed("yes", Optional.of(4)));
        assertThat(ChatInput.parseObject("{\"choice\":\"yes\",\"turn\":null,\"locale\":null,\"id\":null}")
                        .content())
                .isEqualTo(new Message.Pressed("yes", Optional.empty()));
    }

    @Test
    void aFormGivesItsInputsById() throws Exception {
        assertThat(ChatInput.parseObject("{\"form\":{\"previousContact\":\"anna@example.com\",\"environment\":\"\"}}")
                        .content())
                .isEqualTo(new Message.Filled(Map.of("previousContact", "anna@example.com", "environment", "")));
    }

    @Test
    void aFactIsSetOrTakenBack() throws Exception {
        assertThat(ChatInput.parseObject("{\"change\":{\"fact\":\"keyInUse\",\"value\":\"new\"}}")
                        .content())
                .isEqualTo(new Message.Changed(FactName.KEY_IN_USE, Optional.of("new")));
        assertThat(ChatInput.parseObject("{\"change\":{\"fact\":\"cloudProject\",\"value\":null}}")
                        .content())
                .isEqualTo(new Message.Changed(FactName.CLOUD_PROJECT, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "nonsense",
                "[]",
                "1",
                "null",
                "\"text\"",
                "{}",
                "{\"text\":1}",
                "{\"text\":null}",
                "{\"text\":\"a\",\"choice\":\"b\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"choice\":\"\"}",
                "{\"choice\":\"two words\"}",
                "{\"choice\":\"a\",\"turn\":0}",
                "{\"choice\":\"a\",\"turn\":1.5}",
                "{\"choice\":\"a\",\"turn\":99999999999}",
                "{\"form\":[]}",
                "{\"form\":{\"a\":1}}",
                "{\"form\":{\"a b\":\"x\"}}",
                "{\"text\":\"a\",\"locale\":\"tlh\"}",
                "{\"text\":\"a\",\"locale\":7}",
                "{\"change\":{}}",
                "{\"change\":\"keyInUse\"}",
                "{\"change\":{\"fact\":\"shoeSize\",\"value\":\"44\"}}",
                "{\"change\":{\"fact\":\"keyInUse\",\"value\":\"blue\"}}",
                "{\"change\":{\"fact\":\"keyInUse\",\"value\":7}}",
                "{\"change\":{\"fact\":\"cloudProject\",\"value\":\"  \"}}",
                "{\"text\":\"a\",\"id\":\"\"}",
                "{\"form\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\",\"e\":\"5\",\"f\":\"6\",\"g\":\"7\",\"h\":\"8\",\"i\":\"9\"}}"
            })
    void whatIsNotAMessageIsRefusedWithASentenceAndAHint(String body) {
        assertThatThrownBy(() -> ChatInput.parseObject(body)).isInstanceOfSatisfying(BadInput.class, refusal -> {
            assertThat(refusal.sentence()).endsWith(".").hasSizeLessThan(120);
            assertThat(refusal.hint()).isNotBlank();
            assertThat(refusal).hasMessageContaining("[Hint: ");
        });
    }

    @Test
    void anErrorRepeatsNothingOfWhatWasSent() {
        assertThatThrownBy(() -> ChatInput.parseObject("{\"choice\":\"my private words\",\"turn\":\"x\"}"))
                .hasMessageNotContaining("private");
        assertThatThrownBy(() -> ChatInput.parseObject("{private words"))
                .hasMessageNotContaining("private")
                .hasNoCause();
    }

    @Test
    void deepNestingIsRefusedBeforeItCostsAnything() {
        String deep = "{\"form\":".repeat(100_000);
        assertThatThrownBy(() -> ChatInput.parseObject(deep)).isInstanceOf(BadInput.class);
    }

    @Test
    void aLineIsAnObjectAJsonStringOrPlainText() throws Exception {
        assertThat(ChatInput.parse("\"rad ett\\nrad två\"").content()).isEqualTo(new Message.Text("rad ett\nrad två"));
        assertThat(ChatInput.parse("{\"choice\":\"no\"}").content())
                .isEqualTo(new Message.Pressed("no", Optional.empty()));
        assertThat(ChatInput.parse("{\"text\":\"ciao\",\"locale\":\"it\"}").locale())
                .contains(Language.IT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the deploy fails",
                "403",
                "null",
                "[1]",
                "\"quoted\" and more",
                "{",
                "{\"http-basic\":{}}",
                "{\"repo.magento.com\":{\"username\":\"u\"}}",
                "\"unfinished"
            })
    void whatOnlyLooksLikeJsonIsPlainText(String line) throws Exception {
        assertThat(ChatInput.parse(line).content()).isEqualTo(new Message.Text(line));
    }

    @Test
    void aBrokenObjectOfTheApiIsAnErrorInALineToo() {
        assertThatThrownBy(() -> ChatInput.parse("{\"choice\":7}")).isInstanceOf(BadInput.class);
    }

    @Test
    void whatNoKeyboardTypesIsTakenOut() throws Exception {
        assertThat(ChatInput.parseObject("{\"text\":\"a\\u0000b\\tc\\r\\nd\\u001b[31m \\ud83d\\udd11 \\ud800!\"}")
                        .content())
                .isEqualTo(new Message.Text("ab\tc\r\nd[31m 🔑 \uFFFD!"));
    }
}
