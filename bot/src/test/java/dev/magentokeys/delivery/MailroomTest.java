package dev.magentokeys.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.testing.Together;
import dev.magentokeys.wording.Language;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MailroomTest {

    private static final String FORBIDDEN = "The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403\n";

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final SettableClock clock = SettableClock.standing();
    private final Shelf shelf = new Shelf();
    private final Mailroom mailroom = mailroom();

    @Test
    void aLetterWithNothingToWaitForIsReadAtOnce() {
        assertThat(mailroom.take(words("one", "status"))).isInstanceOf(Receipt.Answered.class);
        assertThat(ledger.sent()).extracting(Parcel::courier).containsExactly("shelf");
    }

    @Test
    void aLetterWithAFileIsKeptAndReadWhenItIsCarried() {
        assertThat(mailroom.take(file("one"))).isInstanceOf(Receipt.Postponed.class);
        assertThat(turn()).isZero();
        assertThat(carryNext()).isEqualTo(new Attempt.Arrived());
        assertThat(turn()).isEqualTo(1);
        assertThat(ledger.sent().get(1).body()).contains("magento/module-company");
    }

    @Test
    void aLetterThatIsCarriedAgainAfterACrashHasNoSecondEffect() {
        mailroom.take(file("one"));
        Parcel letter = ledger.sent().get(0);
        mailroom.carry(letter, "p1");
        assertThat(mailroom.carry(letter, "p1")).isEqualTo(new Attempt.Arrived());
        assertThat(turn()).isEqualTo(1);
        assertThat(ledger.sent()).hasSize(2);
    }

    @Test
    void aRepeatedLetterIsKeptOnce() {
        mailroom.take(file("one"));
        assertThat(mailroom.take(file("one"))).isInstanceOf(Receipt.Repeated.class);
        assertThat(ledger.sent()).hasSize(1);
    }

    @Test
    void whatComesWhileALetterWaitsIsReadAfterIt() {
        mailroom.take(file("one"));
        assertThat(mailroom.take(words("two", "status"))).isInstanceOf(Receipt.Postponed.class);
        carryNext();
        assertThat(mailroom.take(words("three", "status")))
                .as("the second still waits")
                .isInstanceOf(Receipt.Postponed.class);
        carryNext();
        carryNext();
        assertThat(turn()).isEqualTo(3);
        assertThat(mailroom.take(words("four", "status"))).isInstanceOf(Receipt.Answered.class);
    }

    @Test
    void aPartThatComesAfterItsPasteWasReadIsReadByItself() {
        Letter head = part("one", "x".repeat(40), 0, true);
        mailroom.take(head);
        clock.advance(Duration.ofSeconds(3));
        mailroom.carry(ledger.sent().get(0), "p1");
        Letter late = part("two", FORBIDDEN, 500, false);
        mailroom.take(late);
        carryNext();
        carryNext();
        assertThat(turn()).isEqualTo(2);
        assertThat(ledger.sent().get(ledger.sent().size() - 1).body()).contains("magento/module-company");
    }

    @Test
    void aLetterOfAnotherVersionHoldsNobodyUp() {
        assertThat(mailroom.carry(new Parcel("letters", "slack:T1:U1", "{\"once\":1}"), "p1"))
                .isInstanceOf(Attempt.Undeliverable.class);
        assertThat(mailroom.carry(new Parcel("letters", "slack:T1:U1", "nonsense"), "p1"))
                .isInstanceOf(Attempt.Undeliverable.class);
    }

    @Test
    void aFileIsNotTriedForEverAndTheTimeBeforeAStartDoesNotCount() {
        shelf.gives(() -> new Fetched.Later(Duration.ZERO, "HTTP 503"));
        mailroom.take(file("one"));
        Parcel letter = ledger.sent().get(0);
        clock.advance(Duration.ofHours(5));
        Mailroom restarted = mailroom();
        for (int trial = 0; trial < 3; trial++) {
            assertThat(restarted.carry(letter, "p1")).isEqualTo(new Attempt.Later(Duration.ZERO, "HTTP 503"));
        }
        assertThat(ledger.sent()).extracting(Parcel::body).as("told once").containsOnlyOnce("delayed");
        clock.advance(Downloads.TRIED_FOR);
        assertThat(restarted.carry(letter, "p1")).isEqualTo(new Attempt.Arrived());
        assertThat(turn()).isEqualTo(1);
    }

    @Test
    void aPauseBeyondTheEndIsNotWaitedFor() {
        shelf.gives(() -> new Fetched.Later(Duration.ofMinutes(10), "HTTP 429"));
        mailroom.take(file("one"));
        assertThat(carryNext()).isEqualTo(new Attempt.Arrived());
    }

    @Test
    void slowDownloadsLeaveRoomForAnswers() {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger fetching = new AtomicInteger();
        shelf.gives(() -> {
            fetching.incrementAndGet();
            await(slow);
            return content();
        });
        mailroom.take(file("one"));
        Parcel letter = ledger.sent().get(0);
        ConcurrentLinkedQueue<Attempt> attempts = new ConcurrentLinkedQueue<>();
        Together.run(4, thread -> {
            attempts.add(mailroom.carry(letter, "p" + thread));
            if (attempts.size() == 2) {
                slow.countDown();
            }
        });
        assertThat(fetching).hasValue(2);
        assertThat(attempts).filteredOn(Attempt.Later.class::isInstance).hasSize(2);
    }

    @Test
    void aLetterIsReadBackAsItWasWritten() {
        Letter whole = new Letter(
                "slack:event:Ev1",
                "slack:T1:U1",
                "D1:1.2",
                "på företaget 部署失敗 \"quoted\" \uD83D\uDD11\n",
                "log",
                List.of(new Enclosure("a.log", "{\"id\":1}"), new Enclosure("b", "")),
                true,
                clock.instant(),
                clock.instant().plusMillis(5),
                Optional.of(Language.ZH_HANT),
                3,
                "{\"x\":1}");
        assertThat(Letter.read(whole.parcel("letters"))).contains(whole);
        assertThat(Letter.read(words("one", "").parcel("letters"))).contains(words("one", ""));
    }

    private Mailroom mailroom() {
        Reception reception = new Reception(ledger, Engine.dialogue(), clock);
        return new Mailroom(shelf, reception, Engine.logReader(), Masker::mask, clock);
    }

    /** Carries the first letter that waits. */
    private Attempt carryNext() {
        List<Parcel> all = ledger.sent();
        Parcel next = ledger.inOneCommit(page -> page.waiting("letters", "slack:T1:U1"))
                .get(0);
        Attempt attempt = mailroom.carry(next, "p");
        ledger.gone(all.indexOf(next));
        return attempt;
    }

    private int turn() {
        return ledger.<Optional<Conversation>>inOneCommit(page -> page.conversation("slack:T1:U1"))
                .map(Conversation::turn)
                .orElse(0);
    }

    private Letter words(String key, String text) {
        return letter(key, text, List.of(), 0, false);
    }

    private Letter file(String key) {
        return letter(key, "", List.of(new Enclosure("build.log", "{}")), 0, false);
    }

    private Letter part(String key, String text, int millis, boolean cut) {
        return letter(key, text, List.of(), millis, cut);
    }

    private Letter letter(String key, String text, List<Enclosure> files, int millis, boolean cut) {
        return new Letter(
                key,
                "slack:T1:U1",
                "D1",
                text,
                "",
                files,
                cut,
                clock.instant().plusMillis(millis),
                clock.instant(),
                Optional.empty(),
                0,
                "{}");
    }

    private static Fetched content() {
        return new Fetched.Content(new ByteArrayInputStream(FORBIDDEN.getBytes(UTF_8)), () -> {
            throw new AssertionError("It is no web page");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A platform whose files stand in this test, and whose answers say all that is known. */
    private static final class Shelf implements Platform {

        private volatile Supplier<Fetched> files = MailroomTest::content;

        void gives(Supplier<Fetched> other) {
            files = other;
        }

        @Override
        public String letters() {
            return "letters";
        }

        @Override
        public Fetched fetch(Enclosure enclosure) {
            return files.get();
        }

        @Override
        public List<Parcel> delayed(Letter letter) {
            return List.of(new Parcel("shelf", letter.place(), "delayed"));
        }

        @Override
        public Optional<Asker> asker(Letter letter) {
            return Optional.empty();
        }

        @Override
        public Optional<String> channel(Letter letter) {
            return Optional.empty();
        }

        @Override
        public Optional<Parcel> reminder(Letter letter) {
            return Optional.of(new Parcel("shelf-reminders", letter.conversation(), letter.replyTo()));
        }

        @Override
        public List<Parcel> answer(Letter letter, Opened opened, Reply reply) {
            return List.of(new Parcel("shelf", letter.place(), reply.facts().toString()));
        }
    }
}
