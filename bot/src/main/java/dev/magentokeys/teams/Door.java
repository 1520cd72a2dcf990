package dev.magentokeys.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in what comes from Teams, and nothing else:
 *
 * <ol>
 *   <li>no body is read that is longer than Teams sends;
 *   <li>the token is the service's, for us and for Teams, and valid now; before that nothing of the body is parsed;
 *   <li>the body is an activity;
 *   <li>it says channel, service URL and tenant, and they are the token's and ours.
 * </ol>
 *
 * In local mode there is no token; there the caller must not be a web page instead. A request that is replayed while its token is
 * valid passes: the inbox knows its activity and gives it no second effect. Thread-safe.
 */
final class Door {

    /** Bytes. A message of Teams has some 100 KB at most, and comes both as text and as HTML, escaped. */
    static final int LONGEST = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final Optional<TokenGate> gate;
    private final Provenance provenance;

    Door(TeamsSettings settings, InstantSource clock) {
        this.gate = settings.app()
                .map(app ->
                        new TokenGate(app.id(), new SigningKeys(settings.openIdUrl(), clock), new GoodTokens(clock)));
        this.provenance =
                new Provenance(new ServiceUrls(settings), settings.app().map(TeamsSettings.App::tenant));
    }

    Entry open(Caller caller, byte[] body) {
        if (body.length > LONGEST) {
            return refuse(413, "it is too long");
        }
        try {
            return gate.isPresent() ? openToTeams(gate.orElseThrow(), caller, body) : openLocally(caller, body);
        } catch (Refusal refusal) {
            return refuse(refusal.status(), refusal.reason());
        }
    }

    private Entry openToTeams(TokenGate gate, Caller caller, byte[] body) throws Refusal {
        String serviceUrl = gate.serviceUrl(caller.authorizations());
        ObjectNode json = Activities.parse(body);
        provenance.check(json);
        if (!serviceUrl.equalsIgnoreCase(json.path("serviceUrl").textValue())) {
            throw new Refusal(401, "the token is for another service URL");
        }
        return admit(json);
    }

    private Entry openLocally(Caller caller, byte[] body) throws Refusal {
        if (!caller.isNoWebPage()) {
            throw new Refusal(415, "it is not JSON, or comes from a web page");
        }
        ObjectNode json = Activities.parse(body);
        provenance.check(json);
        return admit(json);
    }

    private static Entry admit(ObjectNode json) throws Refusal {
        Optional<String> locale = Json.text(json, "locale");
        json.remove("locale");
        try {
            return new Entry.Admitted(Activities.of(json), locale);
        } catch (JsonProcessingException wrongTypes) {
            throw new Refusal(400, "its fields are not an activity's");
        }
    }

    private static Entry refuse(int status, String reason) {
        LOG.warn("A request to /api/messages was refused with {}: {}", status, reason);
        return new Entry.Refused(status);
    }
}
