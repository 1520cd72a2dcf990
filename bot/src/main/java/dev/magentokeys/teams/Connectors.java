package dev.magentokeys.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/**
 * The SDK's clients of Teams' connectors, one for each service URL, with one set of connections and threads for all. A client tries
 * once: it repeats nothing, follows no redirect and keeps no cookie. Thread-safe.
 */
final class Connectors implements AutoCloseable {

    /** A connector of each region; some carry a tenant in their URL. */
    static final int MOST_CLIENTS = 64;

    /** The SDK's five at once for each host are few: all of a region is one host. */
    private static final int AT_ONCE_PER_HOST = 128;

    private static final int AT_ONCE = 256;

    private static final int IDLE_CONNECTIONS = 8;

    /**
     * A server that closes an idle connection may do so just when the next message is sent on it, and the message would come late:
     * nothing is repeated here. Node closes after five seconds; OkHttp looks for closed ones only after ten.
     */
    private static final Duration IDLE = Duration.ofSeconds(3);

    private static final TimeOuts TIME_OUTS =
            new TimeOuts(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(10));

    /** For a whole call, the token's fetching too. */
    static final Duration CALL = Duration.ofSeconds(30);

    private final Optional<AppCredentials> credentials;
    private final Predicate<String> serviceUrls;
    private final TimeOuts timeOuts;
    private final JacksonAdapter json = new JacksonAdapter();
    private final OkHttpClient shared = shared();
    private final Cache<String, Conversations> clients =
            Caffeine.newBuilder().maximumSize(MOST_CLIENTS).build();

    /**
     * How long is waited.
     *
     * @param read how long an answer may be silent
     * @param token for the app's token, when a new one has to be fetched
     */
    record TimeOuts(Duration connect, Duration read, Duration token) {}

    /**
     * @param credentials empty for a connector of this machine, which asks for none
     * @param serviceUrls tells the addresses that may get our token
     */
    Connectors(Optional<AppCredentials> credentials, Predicate<String> serviceUrls) {
        this(credentials, serviceUrls, TIME_OUTS);
    }

    Connectors(Optional<AppCredentials> credentials, Predicate<String> serviceUrls, TimeOuts timeOuts) {
        this.credentials = credentials;
        this.serviceUrls = serviceUrls;
        this.timeOuts = timeOuts;
    }

    private static OkHttpClient shared() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE_PER_HOST);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE.toMillis(), TimeUnit.MILLISECONDS))
                .callTimeout(CALL)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .build();
    }

    /** @throws IllegalArgumentException when the text is no URL of a service */
    Conversations at(String serviceUrl) {
        return clients.get(serviceUrl, this::client);
    }

    private Conversations client(String serviceUrl) {
        OkHttpClient.Builder http = shared.newBuilder();
        RestClient.Builder rest = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withSerializerAdapter(json)
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withConnectionTimeout(timeOuts.connect.toMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(timeOuts.read.toMillis(), TimeUnit.MILLISECONDS)
                .withRetryStrategy(new NoRetries());
        credentials.ifPresent(app -> rest.withCredentials(new BotToken(app, serviceUrls, timeOuts.token)));
        http.cookieJar(CookieJar.NO_COOKIES);
        return new RestConnectorClient(rest.build()).getConversations();
    }

    /** How many clients are kept. */
    long size() {
        clients.cleanUp();
        return clients.estimatedSize();
    }

    /** Lets the threads and connections go; calls that are under way still end. */
    @Override
    public void close() {
        shared.dispatcher().executorService().shutdown();
        shared.connectionPool().evictAll();
    }
}
