package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendingTest extends WithStore {

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
        assertThatThrownBy(() -> store().inOneCommit(page -> {
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
        Eventually.await("the quick one is gone", () -> file().waiting().size() == 1);

        answer.countDown();
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
    void sendingBeginsOnce() {
        startSending();

        assertThatThrownBy(this::startSending).isInstanceOf(IllegalStateException.class);
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
