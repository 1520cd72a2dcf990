package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.testing.SettableClock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A turn is taken before its commit, and only once, unless something else was said meanwhile. */
class PreparedTurnTest {

    private static final String CONVERSATION = "test:conversation";

    private final InMemoryLedger kept = new InMemoryLedger();
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final SettableClock clock = SettableClock.standing();
    private final Reception reception = new Reception(new Interrupted(), counted(Engine.dialogue()), clock);

    @Test
    void itIsTakenOnceWhenNothingElseWasSaid() {
        say("m1", "403 on a package");
        say("m2", "the licence owner changed");

        assertThat(taken).hasValue(2);
        assertThat(known().known().find(FactName.CONTACT_CHANGED)).isPresent();
    }

    @Test
    void whatWasSaidMeanwhileIsNotLost() {
        meanwhile.add(() -> say("m2", "the licence owner changed"));
        say("m1", "403 on a package");

        assertThat(taken).hasValue(3);
        assertThat(known().turn()).isEqualTo(2);
        assertThat(known().known().given()).containsKeys(FactName.SYMPTOM, FactName.CONTACT_CHANGED);
    }

    @Test
    void whatCameTwiceAtOnceIsAnsweredOnce() {
        meanwhile.add(() -> say("m1", "403 on a package"));

        assertThat(say("m1", "403 on a package")).isEqualTo(new Receipt.Repeated());
        assertThat(known().turn()).isEqualTo(1);
    }

    private Receipt say(String key, String text) {
        return reception.receive(new Incoming(key, CONVERSATION, Message.text(text), reply -> List.of()));
    }

    private Conversation known() {
        return reception.find(CONVERSATION).orElseThrow();
    }

    private Dialogue counted(Dialogue dialogue) {
        return (before, message) -> {
            taken.incrementAndGet();
            return dialogue.take(before, message);
        };
    }

    /** Lets something happen after each glance. */
    private final class Interrupted implements Ledger {

        @Override
        public <T> T inOneCommit(Function<Page, T> work) {
            return kept.inOneCommit(work);
        }

        @Override
        public <T> T glance(Function<Page, T> look) {
            T seen = kept.inOneCommit(look);
            Runnable next = meanwhile.poll();
            if (next != null) {
                next.run();
            }
            return seen;
        }
    }
}
