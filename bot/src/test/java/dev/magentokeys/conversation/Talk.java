package dev.magentokeys.conversation;

import dev.magentokeys.Engine;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One conversation with the engine that ships, as a test leads it. */
final class Talk {

    private static final Dialogue DIALOGUE = Engine.dialogue();

    private Conversation conversation;
    private Reply reply;
    private Optional<Duration> comesBack = Optional.empty();

    private Talk(Language language) {
        conversation = Conversation.begin(language).speaking(language, true);
        reply = DIALOGUE.take(conversation, Message.text("/start")).reply();
    }

    static Talk in(Language language) {
        return new Talk(language);
    }

    static Talk english() {
        return in(Language.EN);
    }

    Talk say(String text) {
        return send(Message.text(text));
    }

    Talk press(String... choices) {
        for (String choice : choices) {
            send(Message.pressed(choice));
        }
        return this;
    }

    Talk pressOf(int turn, String choice) {
        return send(new Message(new Message.Pressed(choice, Optional.of(turn)), Optional.empty(), 0));
    }

    Talk fill(Map<String, String> values) {
        return send(Message.filled(values));
    }

    Talk send(Message message) {
        Dialogue.Turn turn = DIALOGUE.take(conversation, message);
        conversation = turn.after();
        reply = turn.reply();
        comesBack = turn.comesBack();
        return this;
    }

    Conversation now() {
        return conversation;
    }

    Reply reply() {
        return reply;
    }

    Optional<Duration> comesBack() {
        return comesBack;
    }

    String value(FactName name) {
        return reply.facts().stream()
                .map(Reply.ShownFact::finding)
                .filter(finding -> finding.name() == name)
                .map(finding -> finding.value())
                .findFirst()
                .orElse("");
    }

    String asks() {
        return reply.asks().map(FactName::id).orElse("");
    }

    String verdict() {
        return reply.verdict()
                .map(verdict -> verdict.cause().id() + " by " + verdict.path().id())
                .orElse("");
    }

    List<String> choices() {
        return reply.choices().stream().map(Part.Choice::id).toList();
    }

    /** All paragraphs, one a line. */
    String words() {
        return String.join(
                "\n",
                of(Part.Paragraph.class).stream().map(Part.Paragraph::text).toList());
    }

    <P extends Part> List<P> of(Class<P> kind) {
        return reply.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Part.Step> steps() {
        return of(Part.Steps.class).stream()
                .flatMap(steps -> steps.steps().stream())
                .toList();
    }

    String ticket() {
        return String.join(
                "\n", of(Part.Copyable.class).stream().map(Part.Copyable::text).toList());
    }
}
