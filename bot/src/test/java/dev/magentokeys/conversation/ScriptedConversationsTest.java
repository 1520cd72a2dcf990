package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.testing.Script;
import dev.magentokeys.testing.Script.Ending;
import dev.magentokeys.testing.Script.Step;
import dev.magentokeys.testing.Trace;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scripted conversation, in every language, through the engine that ships. */
class ScriptedConversationsTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();

    static Stream<Arguments> everyScriptInEveryLanguage() {
        return Script.all().stream()
                .flatMap(script -> Stream.of(Language.values()).map(language -> Arguments.of(script, language)));
    }

    static List<Script> everyScript() {
        return Script.all();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyScriptInEveryLanguage")
    void aScriptGoesAsWritten(Script script, Language language) {
        List<Reply> replies = replies(script, language);
        for (int at = 0; at < replies.size(); at++) {
            Step step = script.steps().get(at);
            Reply reply = replies.get(at);
            String where = "%s, %s, step %d: %s".formatted(script, language, at + 1, reply.parts());
            assertThat(reply.language()).as(where).isEqualTo(language);
            step.asks().ifPresent(fact -> assertThat(asked(reply)).as(where).isEqualTo(fact));
            assertThat(facts(reply)).as(where).containsAllEntriesOf(step.facts());
            assertThat(verdict(reply)).as(where).isEqualTo(step.verdict().or(() -> spokenBefore(reply, step)));
            assertThat(reply.done()).as(where).isEqualTo(step.done());
        }
        assertThat(questions(replies)).as("questions in " + script).isEqualTo(script.questions());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyScript")
    void theFourLanguagesLeaveTheSameTrace(Script script) {
        List<String> english = trace(script, Language.EN);
        for (Language language : Language.values()) {
            List<String> trace = trace(script, language);
            for (int at = 0; at < english.size(); at++) {
                assertThat(trace.get(at))
                        .as("step %d in %s", at + 1, language.tag())
                        .isEqualTo(english.get(at));
            }
        }
    }

    @Test
    void everyRowOfTheTableHasAScript() {
        Set<String> causes = new LinkedHashSet<>();
        Script.all()
                .forEach(script -> script.steps()
                        .forEach(step -> step.verdict().ifPresent(verdict -> causes.add(verdict.cause()))));
        assertThat(causes)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Cause.values()).map(Cause::id).toList());
    }

    @Test
    void everyPathHasAScript() {
        Set<String> paths = new LinkedHashSet<>();
        Script.all()
                .forEach(script ->
                        script.steps().forEach(step -> step.verdict().ifPresent(verdict -> paths.add(verdict.path()))));
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Path.values()).map(Path::id).toList());
    }

    /** After a verdict a step that names none expects the one that was spoken last. */
    private static Optional<Ending> spokenBefore(Reply reply, Step step) {
        boolean ticks =
                step.press().filter(choice -> choice.startsWith("done-")).isPresent();
        return ticks ? verdict(reply) : Optional.empty();
    }

    private static List<Reply> replies(Script script, Language language) {
        List<Reply> replies = new ArrayList<>();
        Conversation conversation = Conversation.begin(language);
        for (Step step : script.steps()) {
            Message message = new Message(step.content(language), Optional.of(language), 0);
            Dialogue.Turn turn = DIALOGUE.take(conversation, message);
            conversation = turn.after();
            replies.add(turn.reply());
        }
        return replies;
    }

    private static long questions(List<Reply> replies) {
        return replies.stream()
                .takeWhile(reply -> reply.verdict().isEmpty())
                .filter(reply -> reply.asks().isPresent())
                .count();
    }

    private static String asked(Reply reply) {
        return reply.asks().map(FactName::id).orElse("nothing");
    }

    private static Map<String, String> facts(Reply reply) {
        Map<String, String> facts = new TreeMap<>();
        reply.facts()
                .forEach(fact ->
                        facts.put(fact.finding().name().id(), fact.finding().value()));
        return facts;
    }

    private static Optional<Ending> verdict(Reply reply) {
        return reply.verdict()
                .map(verdict -> new Ending(
                        verdict.cause().id(),
                        verdict.path().id(),
                        verdict.certainty().id()));
    }

    private static List<String> trace(Script script, Language language) {
        return replies(script, language).stream().map(Trace::of).toList();
    }
}
