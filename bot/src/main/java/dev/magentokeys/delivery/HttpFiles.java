package dev.magentokeys.delivery;

import dev.magentokeys.evidence.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Begins to download a file over HTTP, once. What an answer means for people is its platform's to judge. Thread-safe. */
public final class HttpFiles {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration FIRST_BYTE = Duration.ofSeconds(15);
    private static final Duration TOO_MANY = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /** What a platform says of its files. */
    public interface Source {

        /** Whether the file may come from there instead; the request's headers go there too. */
        boolean follows(URI elsewhere);

        /** The file is redirected to where it may not come from. */
        Unreadable redirected();

        /** A web page came in place of the file. */
        Unreadable page();

        /** No further try can help. */
        Unreadable refused(String reason);
    }

    public Fetched fetch(HttpRequest.Builder request, Source source) {
        try {
            return fetch(request.timeout(FIRST_BYTE).build(), source, MOST_REDIRECTS);
        } catch (IOException e) {
            return new Fetched.Later(Duration.ZERO, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Later(Duration.ZERO, "interrupted");
        }
    }

    private Fetched fetch(HttpRequest request, Source source, int redirects) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        int status = response.statusCode();
        if (status == 200) {
            return content(response, source);
        }
        response.body().close();
        if (REDIRECTS.contains(status)) {
            Optional<URI> target = location(response).filter(source::follows);
            return target.isPresent() && redirects > 0
                    ? fetch(
                            HttpRequest.newBuilder(request, (name, value) -> true)
                                    .uri(target.get())
                                    .build(),
                            source,
                            redirects - 1)
                    : new Fetched.Refused(source.redirected());
        }
        if (status == 429 || status == 408 || status >= 500) {
            return new Fetched.Later(status == 429 ? retryAfter(response) : Duration.ZERO, "HTTP " + status);
        }
        return new Fetched.Refused(source.refused("HTTP " + status));
    }

    private static Fetched content(HttpResponse<InputStream> response, Source source) throws IOException {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
        if (length > Mailroom.LARGEST_FILE) {
            response.body().close();
            return new Fetched.Refused(Unreadable.TOO_LONG);
        }
        return new Fetched.Content(response.body(), source::page);
    }

    private static Optional<URI> location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").flatMap(WebAddress::of).map(response.uri()::resolve);
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(RetryAfter::seconds)
                .orElse(TOO_MANY);
    }
}
