package dev.magentokeys.slack.testing;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.testing.Replies;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Stands in for the engine: says what it heard and in which turn, and asks a question with three buttons; asks for a form when it
 * hears "form", and says a great deal when it hears "long". Remembers what it heard.
 */
public final class ScriptedDialogue implements Dialogue {

    private final List<Message> heard = new CopyOnWriteArrayList<>();

    @Override
    public Turn take(Conversation before, Message message) {
        heard.add(message);
        boolean swedish = message.content().equals(new Message.Text("/language svenska"));
        Conversation after = new Conversation(
                swedish ? Language.SV : before.language(),
                true,
                0,
                before.turn() + 1,
                before.entries(),
                before.stage());
        return new Turn(after, reply(after, message.content()));
    }

    public List<Message> heard() {
        return List.copyOf(heard);
    }

    /** What was heard as text, in order. */
    public List<String> texts() {
        return heard.stream()
                .map(Message::content)
                .filter(Message.Text.class::isInstance)
                .map(content -> ((Message.Text) content).text())
                .toList();
    }

    /** @throws java.util.NoSuchElementException when nothing was heard */
    public Message last() {
        return heard.get(heard.size() - 1);
    }

    private static Reply reply(Conversation after, Message.Content content) {
        String said = content instanceof Message.Text text ? text.text() : content.toString();
        Stream<Part> extra = Stream.of();
        if (said.equals("long")) {
            extra = Stream.of(new Part.Copyable("Everything", "A line of a support ticket.\n".repeat(900)));
        } else if (said.equals("form")) {
            extra = Stream.of(new Part.Form(
                    "For the ticket",
                    List.of(
                            new Part.Input("currentContact", "Who owns the licence now?", "anna@example.com"),
                            new Part.Input("cloudProject", "Which project?", "")),
                    "Send",
                    "Skip"));
        }
        List<Part> parts = Stream.concat(
                        Stream.concat(
                                Stream.of(new Part.Paragraph("Turn " + after.turn() + ", heard: " + said)), extra),
                        Stream.of(new Part.Choices(List.of(
                                Part.Choice.of("yes", "Yes"),
                                new Part.Choice("no", "No", Optional.of("Are you sure?")),
                                Part.Choice.of("unsure", "I don't know")))))
                .toList();
        return Replies.of(after.turn(), after.language(), parts);
    }
}
