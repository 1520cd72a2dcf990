package dev.magentokeys.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Puts the bot's token on each call to Teams; a call to anywhere else fails before it is sent, whatever address an activity or a
 * stored parcel names. The SDK's own way waits for a token for ever, and holds one of the threads that send.
 *
 * @param serviceUrls tells the addresses that may get it
 */
record BotToken(AppCredentials credentials, Predicate<String> serviceUrls, Duration patience)
        implements ServiceClientCredentials, Interceptor {

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder http) {
        http.addInterceptor(this);
    }

    /** @throws NoTokenException when there is none in time, and nothing was sent */
    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!serviceUrls.test(chain.request().url().toString())) {
            throw new IOException("The address is not one of Teams [Hint: see MAGENTO_KEYS_TEAMS_SERVICE_URLS]");
        }
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", "Bearer " + token())
                .build());
    }

    private String token() throws IOException {
        try {
            return credentials.getToken().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NoTokenException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a token was waited for");
        }
    }

    /** Nothing was sent. */
    static final class NoTokenException extends IOException {

        private static final long serialVersionUID = 1;

        NoTokenException(Exception cause) {
            super("There is no token [Hint: check the app's id, secret and tenant in Microsoft Entra]", cause);
        }
    }
}
