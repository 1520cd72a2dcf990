package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.testing.RecordingCourier;
import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.testing.Together;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {

    private static final Attempt DOWN = new Attempt.Later(Duration.ZERO, "is down");

    @TempDir
    private Path path;

    private final SettableClock clock = SettableClock.running();
    private final RecordingCourier slack = new RecordingCourier("slack");
    private StoreFile file;
    private Store store;

    @BeforeEach
    void open() {
        file = new StoreFile(path);
        store = Store.open(DataFolder.open(path), clock);
    }

    @AfterEach
    void close() {
        store.close();
        file.check();
    }

    /** Half of a poll's interval, 250 ms, is what it would take if nobody looked before the next poll. */
    @Test
    void anAnswerLeavesRightAfterTheCommitAndDoesNotWaitForThePoll() {
        startSending();
        List<Long> millis = new ArrayList<>();
        for (int n = 1; n <= 21; n++) {
            long before = System.nanoTime();
            send("D1", "answer " + n);
            slack.awaitTries(n);
            millis.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
            awaitEmpty();
        }
        millis.sort(Comparator.naturalOrder());

        System.out.printf(
                "From the commit to the courier: median %d ms, longest %d ms%n", millis.get(10), millis.get(20));
        assertThat(millis.get(10)).isLessThan(200);
    }

    @Test
    void whatWasSentBeforeTheStartIsCarried() {
        send("D1", "early");

        startSending();

        slack.awaitTries(1);
        awaitEmpty();
    }

    @Test
    void nothingOfAFailedCommitIsCarried() {
        startSending();
        assertThatThrownBy(() -> store.inOneCommit(page -> {
                    page.send(new Parcel("slack", "D1", "never"), clock.instant());
                    throw new IllegalStateException("the work fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        send("D1", "afterwards");

        slack.awaitTries(1);
        assertThat(slack.bodies()).containsExactly("afterwards");
        awaitEmpty();
    }

    @Test
    void aParcelComesAgainUnderTheSameIdAfterThePauseAndNotBefore() {
        slack.then(new Attempt.Later(Duration.ofMinutes(10), "rate limit"));
        startSending();
        send("D1", "patient");
        awaitPutOff(1);

        clock.advance(Duration.ofMinutes(8));
        send("D2", "meanwhile");
        slack.awaitTries(2);
        assertThat(slack.bodies()).containsExactly("patient", "meanwhile");

        clock.advance(Duration.ofMinutes(4));
        slack.awaitTries(3);
        assertThat(slack.tries().get(2)).isEqualTo(slack.tries().get(0));
        awaitEmpty();
    }

    @Test
    void theParcelsOfOneAddressKeepTheirOrderEvenWhenTheFirstIsPutOff() {
        slack.then(DOWN);
        startSending();
        send("D1", "first");
        send("D1", "second");
        send("D1", "third");
        awaitPutOff(1);

        clock.advance(Duration.ofSeconds(2));

        slack.awaitTries(4);
        assertThat(slack.bodies()).containsExactly("first", "first", "second", "third");
        awaitEmpty();
    }

    @Test
    void aParcelThatCannotArriveHoldsNothingUp() {
        slack.then(new Attempt.Undeliverable("channel is gone"));
        startSending();
        send("D1", "lost");
        send("D1", "next");

        slack.awaitTries(2);

        assertThat(slack.bodies()).containsExactly("lost", "next");
        awaitEmpty();
    }

    @Test
    void aSlowAddressHoldsNoOtherUp() {
        CountDownLatch answer = new CountDownLatch(1);
        slack.thenDo(parcel -> {
            await(answer);
            return new Attempt.Arrived();
        });
        startSending();
        send("D1", "slow");
        slack.awaitTries(1);

        send("D2", "quick");
        slack.awaitTries(2);
        Eventually.await("the quick one is gone", () -> file.waiting().size() == 1);

        answer.countDown();
        awaitEmpty();
    }

    @Test
    void theCountOfTriesSurvivesARestartSoThatThePausesGoOnGrowing() {
        IntStream.range(0, 8).forEach(n -> slack.then(DOWN));
        startSending();
        send("D1", "stubborn");
        for (int tries = 1; tries < 8; tries++) {
            awaitPutOff(tries);
            clock.advance(Duration.ofMinutes(3));
        }
        awaitPutOff(8);

        reopen();
        startSending();
        clock.advance(Duration.ofSeconds(90));
        send("D2", "in between");
        slack.awaitTries(9);
        assertThat(slack.bodies()).endsWith("in between");

        clock.advance(Duration.ofSeconds(90));
        slack.awaitTries(10);
        assertThat(slack.bodies()).endsWith("stubborn");
        awaitEmpty();
    }

    @Test
    void parcelsThatEightThreadsSendAtOnceAllArriveOnceAndInOrder() {
        startSending();

        Together.run(8, thread -> IntStream.range(0, 25).forEach(n -> send("D" + thread, thread + ":" + n)));

        awaitEmpty();
        assertThat(slack.bodies()).hasSize(200).doesNotHaveDuplicates();
        for (int thread = 0; thread < 8; thread++) {
            String lane = thread + ":";
            assertThat(slack.bodies().stream().filter(body -> body.startsWith(lane)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 25).mapToObj(n -> lane + n).toList());
        }
    }

    @Test
    void theInboxForgetsAfterAWeek() {
        receive("old");
        clock.advance(Duration.ofDays(6));
        receive("recent");
        startSending();
        Eventually.await("the housekeeping has run", () -> !lastHousekeeping().isEmpty());
        assertThat(inbox()).containsExactly("old", "recent");

        clock.advance(Duration.ofHours(25));

        Eventually.await("the old row is gone", () -> inbox().equals(List.of("recent")));
    }

    @Test
    void aStatementThatFailsDoesNotTellItsValues() {
        file.execute("DROP TABLE conversation");
        try (Logged logged = Logged.everything()) {
            assertThatThrownBy(() -> store.inOneCommit(page -> page.conversation("slack:anna@example.com")))
                    .hasMessageNotContaining("anna");
            assertThat(logged.lines()).noneMatch(line -> line.contains("anna"));
        }
    }

    @Test
    void aCommitWithinACommitIsRefusedInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> store.inOneCommit(page -> store.inOneCommit(inner -> true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[Hint: ");
    }

    @Test
    void sendingBeginsOnce() {
        startSending();

        assertThatThrownBy(this::startSending).isInstanceOf(IllegalStateException.class);
    }

    private void startSending() {
        store.startSending(new Sender(List.of(slack), new Patience(new SplittableRandom(1)), clock));
    }

    private void reopen() {
        store.close();
        store = Store.open(DataFolder.open(path), clock);
    }

    private void send(String address, String body) {
        store.inOneCommit(page -> {
            page.send(new Parcel("slack", address, body), clock.instant());
            return true;
        });
    }

    private void receive(String onceKey) {
        store.inOneCommit(page -> page.firstTime(onceKey, clock.instant()));
    }

    private List<String> inbox() {
        return file.strings("SELECT once_key FROM inbox ORDER BY received_at");
    }

    private List<String> lastHousekeeping() {
        return file.strings("SELECT last_success FROM scheduled_tasks WHERE task_name = 'housekeeping'"
                + " AND last_success IS NOT NULL");
    }

    /** The try is counted, and the lane waits. */
    private void awaitPutOff(int tries) {
        Eventually.await(
                "the parcel was put off %d times".formatted(tries),
                () -> !file.strings("SELECT 1 FROM outbox WHERE tries = " + tries)
                        .isEmpty());
    }

    private void awaitEmpty() {
        Eventually.await("the outbox is empty", () -> file.waiting().isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
