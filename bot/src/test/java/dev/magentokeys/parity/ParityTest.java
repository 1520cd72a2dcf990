package dev.magentokeys.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.testing.Script;
import dev.magentokeys.testing.TracedDialogue;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scripted conversation, in every language, on every edge: the trace is the one that the engine gives English words. */
class ParityTest {

    private static final Dialogue ENGINE = Engine.dialogue();
    private static final Map<String, List<String>> PLAIN = new ConcurrentHashMap<>();

    private enum Edge {
        TERMINAL(TerminalStage::new),
        PAGE(PageStage::new),
        SLACK(SlackStage::new),
        TEAMS(TeamsStage::new);

        private final Function<TracedDialogue, Stage> stage;

        Edge(Function<TracedDialogue, Stage> stage) {
            this.stage = stage;
        }
    }

    static Stream<Arguments> everyEdgeInEveryLanguage() {
        return Stream.of(Edge.values())
                .flatMap(edge -> Stream.of(Language.values()).map(language -> Arguments.of(edge, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyEdgeInEveryLanguage")
    void everyScriptLeavesTheTraceOfTheEngine(Edge edge, Language language) {
        TracedDialogue dialogue = new TracedDialogue(ENGINE);
        try (Stage stage = edge.stage.apply(dialogue)) {
            for (Script script : Script.all()) {
                stage.play(script, language);
                assertThat(dialogue.trace())
                        .as("%s on %s in %s", script, edge, language.tag())
                        .isEqualTo(PLAIN.computeIfAbsent(script.name(), name -> plain(script)));
            }
        }
    }

    private static List<String> plain(Script script) {
        TracedDialogue dialogue = new TracedDialogue(ENGINE);
        Conversation conversation = Conversation.begin(Language.EN);
        for (Script.Step step : script.steps()) {
            Message message = new Message(step.content(Language.EN), Optional.of(Language.EN), 0);
            conversation = dialogue.take(conversation, message).after();
        }
        return dialogue.trace();
    }
}
