package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** The SDK's own adapter sends on the pool that the whole process shares. */
class CommonPoolTest extends WithConnector {

    private static final int MORE_THAN_ITS_THREADS = 64;

    @Test
    void messagesLeaveWhileTheCommonPoolIsBusy() {
        CountDownLatch busy = new CountDownLatch(1);
        try {
            for (int task = 0; task < MORE_THAN_ITS_THREADS; task++) {
                ForkJoinPool.commonPool().execute(() -> await(busy));
            }
            assertThat(say()).isEqualTo(new Attempt.Arrived());
        } finally {
            busy.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
