package dev.magentokeys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The seed article's story through {@code chat --format json}, line by line. */
class ChatStoryTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();

    static Stream<Arguments> theStoryInEveryLanguage() {
        return Script.all().stream()
                .filter(script -> script.name().startsWith("seed-"))
                .flatMap(script -> Stream.of(Language.values()).map(language -> Arguments.of(script, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("theStoryInEveryLanguage")
    void theStoryIsToldLineByLine(Script script, Language language) {
        List<JsonNode> replies = ChatRun.replies(DIALOGUE, script, language);
        assertThat(replies).hasSameSizeAs(script.steps());
        for (int at = 0; at < replies.size(); at++) {
            Script.Step step = script.steps().get(at);
            JsonNode reply = replies.get(at);
            assertThat(reply.get("turn").intValue()).isEqualTo(at + 1);
            assertThat(reply.get("locale").textValue()).isEqualTo(language.tag());
            assertThat(reply.get("done").booleanValue()).isEqualTo(step.done());
            step.asks()
                    .ifPresent(fact -> assertThat(reply.get("asks").textValue()).isEqualTo(fact));
            step.facts()
                    .forEach((fact, value) -> assertThat(
                                    reply.at("/facts/" + fact + "/value").textValue())
                            .as(fact)
                            .isEqualTo(value));
            step.verdict().ifPresent(verdict -> {
                assertThat(reply.at("/verdict/cause").textValue()).isEqualTo(verdict.cause());
                assertThat(reply.at("/verdict/path").textValue()).isEqualTo(verdict.path());
                assertThat(reply.at("/verdict/certainty").textValue()).isEqualTo(verdict.certainty());
            });
        }
    }
}
