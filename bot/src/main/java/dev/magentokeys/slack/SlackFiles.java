package dev.magentokeys.slack;

import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.evidence.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what people uploaded, with the bot's token. The token goes to Slack's own hosts only and no redirect is followed: Slack
 * serves files at the address that it names, and what it redirects, or answers with a page, is its sign-in, which means that the
 * app may not read files. Thread-safe.
 */
final class SlackFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration FIRST_BYTE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final SlackApi api;
    private final Hosts hosts;
    private final String token;

    SlackFiles(SlackApi api, Hosts hosts, String token) {
        this.api = api;
        this.hosts = hosts;
        this.token = token;
    }

    Fetched fetch(Enclosure enclosure) {
        return SlackFile.read(enclosure.handle())
                .map(file -> file.isOnlyNamed() ? ask(file) : fetch(file))
                .orElseGet(() -> new Fetched.Refused(Unreadable.NOT_FETCHED));
    }

    private Fetched ask(SlackFile file) {
        Outcome outcome = api.fileInfo(file.id());
        if (outcome instanceof Outcome.Done done) {
            SlackFile known = SlackFile.of(done.answer().path("file"));
            return known.isOnlyNamed() || known.url().isBlank()
                    ? notFetched("files.info names no address")
                    : fetch(known);
        }
        if (outcome instanceof Outcome.Busy busy) {
            return new Fetched.Later(busy.retryAfter(), "Slack asks to wait");
        }
        return outcome instanceof Outcome.Refused refused
                ? notFetched("files.info says " + refused.error())
                : new Fetched.Later(Duration.ZERO, "files.info gave no answer");
    }

    private Fetched fetch(SlackFile file) {
        if (file.isGone()) {
            return new Fetched.Refused(Unreadable.NOT_FETCHED);
        }
        if (file.isNoText()) {
            return new Fetched.Refused(Unreadable.NOT_TEXT);
        }
        if (file.size() > Mailroom.LARGEST_FILE) {
            return new Fetched.Refused(Unreadable.TOO_LONG);
        }
        Optional<URI> address = hosts.file(file.url());
        return address.map(uri -> download(uri, file)).orElseGet(() -> notFetched("it is not kept by Slack"));
    }

    private Fetched download(URI address, SlackFile file) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(FIRST_BYTE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return judge(client.send(request, HttpResponse.BodyHandlers.ofInputStream()), file);
        } catch (IOException e) {
            return new Fetched.Later(Duration.ZERO, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Later(Duration.ZERO, "interrupted");
        }
    }

    private static Fetched judge(HttpResponse<InputStream> response, SlackFile file) throws IOException {
        int status = response.statusCode();
        if (status == 200) {
            return content(response, file);
        }
        response.body().close();
        if (status == 429 || status == 408 || status >= 500) {
            return new Fetched.Later(status == 429 ? SlackApi.retryAfter(response) : Duration.ZERO, "HTTP " + status);
        }
        return status >= 300 && status < 400 ? new Fetched.Refused(signIn()) : notFetched("HTTP " + status);
    }

    private static Fetched content(HttpResponse<InputStream> response, SlackFile file) throws IOException {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
        if (length > Mailroom.LARGEST_FILE) {
            response.body().close();
            return new Fetched.Refused(Unreadable.TOO_LONG);
        }
        return new Fetched.Content(response.body(), () -> file.isWebPage() ? Unreadable.NOT_TEXT : signIn());
    }

    private static Unreadable signIn() {
        LOG.warn("Slack asked to sign in instead of giving a file"
                + " [Hint: add the scope files:read under OAuth & Permissions and install the app again]");
        return Unreadable.NOT_FETCHED;
    }

    private static Fetched notFetched(String reason) {
        LOG.warn("A file in Slack could not be fetched: {}", reason);
        return new Fetched.Refused(Unreadable.NOT_FETCHED);
    }
}
