package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The conversation learns from its record how long it was left. */
class RestedConversationTest {

    private final SettableClock clock = SettableClock.standing();
    private final Reception reception = new Reception(new InMemoryLedger(), Engine.dialogue(), clock);
    private int messages;

    @Test
    void aTalkOfThreeDaysAgoIsPutAsideAndTakenUpAgain() {
        send(Message.text("403 on a package, the licence owner changed"));
        clock.advance(Duration.ofDays(3));
        assertThat(words(send(Message.text("hello")))).contains("our talk of 3 days ago");
        Reply resumed = send(Message.pressed("resume"));
        assertThat(resumed.facts()).extracting(fact -> fact.finding().value()).contains("package-forbidden", "yes");
    }

    @Test
    void aTalkThatRunsIsNotInterrupted() {
        send(Message.text("403 on a package, the licence owner changed"));
        clock.advance(Duration.ofHours(20));
        send(Message.text("status"));
        clock.advance(Duration.ofHours(20));
        assertThat(words(send(Message.text("hello")))).doesNotContain("aside");
    }

    private Reply send(Message message) {
        Receipt receipt =
                reception.receive(new Incoming("test:" + messages++, "test:conversation", message, reply -> List.of()));
        return ((Receipt.Answered) receipt).reply();
    }

    private static String words(Reply reply) {
        return reply.parts().toString().replace("Part", Part.class.getSimpleName());
    }
}
