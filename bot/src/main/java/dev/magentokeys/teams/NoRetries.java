package dev.magentokeys.teams;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import okhttp3.Response;

/** Leaves it to the outbox to try again: two that repeat would multiply, and one that waits would hold a thread. */
final class NoRetries extends RetryStrategy {

    NoRetries() {
        super("none", false);
    }

    @Override
    public boolean shouldRetry(int tries, Response response) {
        return false;
    }
}
