package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Stage;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.testing.Together;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every ledger promises. */
public abstract class LedgerContract {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final int THREADS = 8;

    protected abstract Ledger ledger();

    /** The parcels that wait for this address, first to leave first. */
    protected abstract List<Parcel> waiting(String address);

    /** Fails when the ledger contradicts itself. */
    protected abstract void checkInvariants();

    @AfterEach
    void theLedgerAgreesWithItself() {
        checkInvariants();
    }

    @Test
    void aMessageIsNewOnceAndNeverAgain() {
        assertThat(firstTime("slack:event:Ev1")).isTrue();
        assertThat(firstTime("slack:event:Ev1")).isFalse();
        assertThat(isNoted("slack:event:Ev2")).isFalse();
        assertThat(firstTime("slack:event:Ev2")).isTrue();
        assertThat(isNoted("slack:event:Ev2")).isTrue();
    }

    @Test
    void anUnknownConversationIsNotThere() {
        assertThat(read("slack:T1:U1")).isEmpty();
    }

    @Test
    void aConversationIsReadBackAsItWasKeptLast() {
        keep("slack:T1:U1", conversation(1));
        keep("slack:T1:U2", conversation(7));
        keep("slack:T1:U1", conversation(2));

        assertThat(read("slack:T1:U1")).contains(conversation(2));
        assertThat(read("slack:T1:U2")).contains(conversation(7));
    }

    @Test
    void aConversationTellsWhenItWasKeptLast() {
        assertThat(touched("slack:T1:U1")).isEmpty();
        keep("slack:T1:U1", conversation(1));
        assertThat(touched("slack:T1:U1")).contains(NOW);
        assertThat(ledger().<Optional<Instant>>inOneCommit(page -> {
                    page.keep("slack:T1:U1", conversation(2), NOW.plusSeconds(90));
                    return page.touched("slack:T1:U1");
                }))
                .contains(NOW.plusSeconds(90));
    }

    @Test
    void whatWasWrittenIsReadWithinTheSameCommit() {
        Optional<Conversation> read = ledger().inOneCommit(page -> {
            page.keep("slack:T1:U1", conversation(3), NOW);
            return page.conversation("slack:T1:U1");
        });

        assertThat(read).contains(conversation(3));
    }

    @Test
    void aConversationKnowsWhenItWasKeptLast() {
        keep("slack:T1:U1", conversation(1));

        assertThat(ledger().<Optional<Instant>>inOneCommit(page -> page.touched("slack:T1:U1")))
                .contains(NOW);
        assertThat(ledger().<Optional<Instant>>inOneCommit(page -> page.touched("slack:T1:U2")))
                .isEmpty();
    }

    @Test
    void casesLieAsideLastTouchedFirstUntilTheirConversationTakesThemBack() {
        Aside older = new Aside("a", conversation(1), NOW.minusSeconds(60));
        Aside newer = new Aside("b", conversation(2), NOW);
        ledger().inOneCommit(page -> {
            page.setAside("slack:T1:U1", older);
            page.setAside("slack:T1:U1", newer);
            page.setAside("slack:T1:U2", new Aside("c", conversation(3), NOW));
            page.takeBack("slack:T1:U2", "a");
            return true;
        });

        assertThat(aside("slack:T1:U1")).containsExactly(newer, older);

        ledger().inOneCommit(page -> {
            page.takeBack("slack:T1:U1", "b");
            return true;
        });

        assertThat(aside("slack:T1:U1")).containsExactly(older);
        assertThat(aside("slack:T1:U2")).extracting(Aside::caseId).containsExactly("c");
    }

    private List<Aside> aside(String key) {
        return ledger().inOneCommit(page -> page.aside(key));
    }

    @Test
    void parcelsWaitInTheOrderInWhichTheyWereSent() {
        ledger().inOneCommit(page -> {
            page.send(parcel("D1", "first"), NOW);
            page.send(parcel("D2", "elsewhere"), NOW);
            page.send(parcel("D1", "second"), NOW);
            return true;
        });
        send(parcel("D1", "third"), NOW.minusSeconds(60));

        assertThat(waiting("D1")).extracting(Parcel::body).containsExactly("first", "second", "third");
        assertThat(waiting("D2")).extracting(Parcel::body).containsExactly("elsewhere");
    }

    @Test
    void whatWaitsIsSeenWithinTheCommitThatSendsIt() {
        send(parcel("D1", "first"), NOW);

        List<Parcel> seen = ledger().inOneCommit(page -> {
            page.send(parcel("D1", "second"), NOW);
            page.send(parcel("D2", "elsewhere"), NOW);
            page.send(new Parcel("another", "D1", "by another courier"), NOW);
            return page.waiting("slack", "D1");
        });

        assertThat(seen).containsExactly(parcel("D1", "first"), parcel("D1", "second"));
        assertThat(seen).isEqualTo(ledger().inOneCommit(page -> page.waiting("slack", "D1")));
        assertThat(ledger().<List<Parcel>>inOneCommit(page -> page.waiting("slack", "D9")))
                .isEmpty();
    }

    @Test
    void aParcelKeepsEveryCharacter() {
        Parcel odd = new Parcel("slack", "D1", "{\"text\":\"på företaget 部署失敗 \\u0000 'quoted' \uD83D\uDD11\"}");

        send(odd, NOW);

        assertThat(waiting("D1")).containsExactly(odd);
    }

    @Test
    void nothingIsKeptWhenTheWorkFails() {
        keep("slack:T1:U1", conversation(1));

        assertThatThrownBy(() -> ledger().inOneCommit(page -> {
                    page.firstTime("slack:event:Ev1", NOW);
                    page.keep("slack:T1:U1", conversation(2), NOW);
                    page.send(parcel("D1", "never"), NOW);
                    throw new IllegalStateException("the work fails");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the work fails");

        assertThat(read("slack:T1:U1")).contains(conversation(1));
        assertThat(waiting("D1")).isEmpty();
        assertThat(firstTime("slack:event:Ev1")).isTrue();
    }

    @Test
    void aMessageThatEightThreadsBringAtOnceHasOneEffect() {
        AtomicInteger news = new AtomicInteger();

        Together.run(THREADS, thread -> {
            for (int message = 0; message < 20; message++) {
                if (receive("slack:event:Ev" + message, "slack:T1:U1", "D1", "answer " + message)) {
                    news.incrementAndGet();
                }
            }
        });

        assertThat(news).hasValue(20);
        assertThat(waiting("D1")).hasSize(20).doesNotHaveDuplicates();
        assertThat(read("slack:T1:U1")).contains(conversation(20));
    }

    @Test
    void eightThreadsLoseNoTurnOfOneConversation() {
        Together.run(THREADS, thread -> {
            for (int message = 0; message < 25; message++) {
                receive("slack:event:%d-%d".formatted(thread, message), "slack:T1:U1", "D1", thread + "-" + message);
            }
        });

        assertThat(read("slack:T1:U1")).contains(conversation(THREADS * 25));
        assertThat(waiting("D1")).hasSize(THREADS * 25).doesNotHaveDuplicates();
    }

    @Test
    void agreesWithASimpleModelWhateverComes() {
        SplittableRandom random = Fuzz.random("agreesWithASimpleModelWhateverComes");
        Map<String, Boolean> seen = new HashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        Map<String, List<String>> sent = new HashMap<>();

        for (int step = 0; step < 300; step++) {
            String key = "event:" + random.nextInt(150);
            String person = "U" + random.nextInt(5);
            String body = "answer " + step;
            if (random.nextInt(10) == 0) {
                failAfterReceiving(key, person, body);
                continue;
            }
            boolean news = seen.putIfAbsent(key, true) == null;
            assertThat(receive(key, person, person, body)).isEqualTo(news);
            if (news) {
                turns.merge(person, 1, Integer::sum);
                sent.computeIfAbsent(person, unused -> new ArrayList<>()).add(body);
            }
        }

        turns.forEach((person, turn) -> assertThat(read(person)).contains(conversation(turn)));
        sent.forEach((person, bodies) ->
                assertThat(waiting(person)).extracting(Parcel::body).containsExactlyElementsOf(bodies));
    }

    private void failAfterReceiving(String key, String person, String body) {
        assertThatThrownBy(() -> ledger().inOneCommit(page -> {
                    receive(page, key, person, person, body);
                    throw new IllegalStateException("the work fails");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private boolean receive(String onceKey, String conversation, String address, String body) {
        return ledger().inOneCommit(page -> receive(page, onceKey, conversation, address, body));
    }

    private static boolean receive(Ledger.Page page, String onceKey, String conversation, String address, String body) {
        if (!page.firstTime(onceKey, NOW)) {
            return false;
        }
        int turn = page.conversation(conversation).map(Conversation::turn).orElse(0);
        page.keep(conversation, conversation(turn + 1), NOW);
        page.send(parcel(address, body), NOW);
        return true;
    }

    private boolean isNoted(String onceKey) {
        return ledger().inOneCommit(page -> page.isNoted(onceKey));
    }

    private boolean firstTime(String onceKey) {
        return ledger().inOneCommit(page -> page.firstTime(onceKey, NOW));
    }

    private Optional<Conversation> read(String key) {
        return ledger().inOneCommit(page -> page.conversation(key));
    }

    private Optional<Instant> touched(String key) {
        return ledger().inOneCommit(page -> page.touched(key));
    }

    private void keep(String key, Conversation conversation) {
        ledger().inOneCommit(page -> {
            page.keep(key, conversation, NOW);
            return true;
        });
    }

    private void send(Parcel parcel, Instant now) {
        ledger().inOneCommit(page -> {
            page.send(parcel, now);
            return true;
        });
    }

    private static Parcel parcel(String address, String body) {
        return new Parcel("slack", address, body);
    }

    private static Conversation conversation(int turn) {
        return new Conversation(Language.SV, true, 0, turn, List.of(), new Stage.Asking());
    }
}
