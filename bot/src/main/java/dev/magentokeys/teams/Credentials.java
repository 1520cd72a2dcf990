package dev.magentokeys.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Puts the bot's token on requests to Teams. A request to any other address fails before it is sent, so that the token goes nowhere
 * else, whatever address an activity or a stored parcel names; redirects are not followed. In local mode there is no token. Thread-safe.
 */
final class Credentials implements ServiceClientCredentials {

    /** For a token that must be fetched; the wait for it is the sending thread's. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ServiceUrls serviceUrls;
    private final Optional<AppCredentials> app;

    Credentials(ServiceUrls serviceUrls, Optional<AppCredentials> app) {
        this.serviceUrls = serviceUrls;
        this.app = app;
    }

    static Credentials of(TeamsSettings settings) {
        return new Credentials(new ServiceUrls(settings), settings.app().map(Registration::of));
    }

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(this::authorize).followRedirects(false).followSslRedirects(false);
    }

    private Response authorize(Interceptor.Chain chain) throws IOException {
        if (!serviceUrls.allows(chain.request().url().toString())) {
            throw new IOException("The address is not one of Teams [Hint: see MAGENTO_KEYS_TEAMS_SERVICE_URLS]");
        }
        return chain.proceed(
                app.isEmpty()
                        ? chain.request()
                        : chain.request()
                                .newBuilder()
                                .header("Authorization", "Bearer " + token(app.orElseThrow()))
                                .build());
    }

    private static String token(AppCredentials app) throws IOException {
        try {
            return app.getToken().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // The message of the cause may quote what was asked with.
            throw new IOException(
                    "No token for Teams could be had: " + e.getClass().getSimpleName()
                            + " [Hint: check the app id, its password or identity, and the tenant]");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a token for Teams was fetched");
        }
    }
}
