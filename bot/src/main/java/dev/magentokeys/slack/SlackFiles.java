package dev.magentokeys.slack;

import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.delivery.HttpFiles;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.evidence.Unreadable;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what people uploaded, with the bot's token. The token goes to Slack's own hosts only and no redirect is followed: Slack
 * serves files at the address that it names, and what it redirects, or answers with a page, is its sign-in, which means that the
 * app may not read files. Thread-safe.
 */
final class SlackFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);

    private final HttpFiles http = new HttpFiles();
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
                    ? notFetched(known, "files.info names no address")
                    : fetch(known);
        }
        if (outcome instanceof Outcome.Busy busy) {
            return new Fetched.Later(busy.retryAfter(), "Slack asks to wait");
        }
        return outcome instanceof Outcome.Refused refused
                ? notFetched(file, "files.info says " + refused.error())
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
        return hosts.file(file.url())
                .map(address -> download(address, file))
                .orElseGet(() -> notFetched(file, "it is not kept by Slack"));
    }

    private static Fetched notFetched(SlackFile file, String reason) {
        return new Fetched.Refused(new Source(file).refused(reason));
    }

    private Fetched download(URI address, SlackFile file) {
        return http.fetch(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token), new Source(file));
    }

    private record Source(SlackFile file) implements HttpFiles.Source {

        @Override
        public boolean follows(URI elsewhere) {
            return false;
        }

        @Override
        public Unreadable redirected() {
            return signIn();
        }

        @Override
        public Unreadable page() {
            return file.isWebPage() ? Unreadable.NOT_TEXT : signIn();
        }

        @Override
        public Unreadable refused(String reason) {
            LOG.warn("A file in Slack could not be fetched: {}", reason);
            return Unreadable.NOT_FETCHED;
        }

        private static Unreadable signIn() {
            LOG.warn("Slack asked to sign in instead of giving a file"
                    + " [Hint: add the scope files:read under OAuth & Permissions and install the app again]");
            return Unreadable.NOT_FETCHED;
        }
    }
}
