package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import java.util.Optional;

/** Takes in Teams' own Like and Dislike: an answer to the question whether the bot helped, while that is open, else nothing. */
final class Feedback {

    static final String HELPFUL = "helpful";

    /** The name of the invoke. */
    static final String INVOKE = "message/submitAction";

    private final TeamsDesk desk;
    private final PersonalChats chats;

    Feedback(TeamsDesk desk, PersonalChats chats) {
        this.desk = desk;
        this.chats = chats;
    }

    Answer take(Arrived arrived) {
        String conversation = TeamsDesk.conversation(arrived, arrived.sender());
        choice(arrived.value())
                .filter(choice -> desk.find(conversation)
                        .filter(Conversation::awaitsRating)
                        .isPresent())
                .ifPresent(choice -> {
                    ReplyTo to = chats.replyTo(arrived, arrived.sender());
                    desk.receive(
                            arrived,
                            to,
                            new TeamsDesk.Heard(arrived.onceKey(), new Message.Pressed(choice, Optional.empty()), 0),
                            reply -> desk.parcels(to, reply));
                });
        return Answer.done();
    }

    private static Optional<String> choice(JsonNode value) {
        return switch (value.at("/actionValue/reaction").asText("")) {
            case "like" -> Optional.of(HELPFUL);
            case "dislike" -> Optional.of("not-helpful");
            default -> Optional.empty();
        };
    }
}
