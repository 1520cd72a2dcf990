package dev.magentokeys.teams;

import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.delivery.HttpFiles;
import dev.magentokeys.evidence.Unreadable;
import java.net.URI;
import java.net.http.HttpRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what people attach in their personal chat. Teams names an address that needs no token, and gets none; it is a secret all
 * the same, and never logged. Thread-safe.
 */
final class TeamsFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsFiles.class);

    private final HttpFiles http = new HttpFiles();
    private final FileHosts hosts;

    TeamsFiles(FileHosts hosts) {
        this.hosts = hosts;
    }

    Fetched fetch(Enclosure enclosure) {
        return TeamsFile.read(enclosure.handle())
                .map(this::fetch)
                .orElseGet(() -> new Fetched.Refused(Unreadable.NOT_FETCHED));
    }

    private Fetched fetch(TeamsFile file) {
        if (file.isNoText()) {
            return new Fetched.Refused(Unreadable.NOT_TEXT);
        }
        Source source = new Source(file);
        return hosts.file(file.url())
                .map(address -> http.fetch(HttpRequest.newBuilder(address), source))
                .orElseGet(() -> new Fetched.Refused(source.refused("it is not kept by SharePoint")));
    }

    private final class Source implements HttpFiles.Source {

        private final TeamsFile file;

        Source(TeamsFile file) {
            this.file = file;
        }

        @Override
        public boolean follows(URI elsewhere) {
            return hosts.isAllowed(elsewhere);
        }

        @Override
        public Unreadable redirected() {
            return refused("it is redirected out of SharePoint");
        }

        @Override
        public Unreadable page() {
            return file.isWebPage() ? Unreadable.NOT_TEXT : refused("a web page came in its place");
        }

        @Override
        public Unreadable refused(String reason) {
            LOG.warn(
                    "A file in Teams could not be fetched: {} [Hint: its address is good for about an hour;"
                            + " attach the file again]",
                    reason);
            return Unreadable.NOT_FETCHED;
        }
    }
}
