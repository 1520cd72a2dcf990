package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.magentokeys.Engine;
import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.InMemoryLedger;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.testing.RecordingSignals;
import dev.magentokeys.testing.SettableClock;
import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The cloud edge on loopback, and one who reports to it. */
final class CloudServer implements AutoCloseable {

    static final Tenant OURS = new Tenant("slack:T1");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final SecureRandom RANDOM = new SecureRandom();

    final InMemoryLedger ledger = new InMemoryLedger();
    final RecordingSignals signals = new RecordingSignals();
    final SettableClock clock = SettableClock.standing();
    private final KeyBox box = new KeyBox(new byte[32]);
    private final Javalin javalin;

    CloudServer() {
        CloudEdge edge = CloudEdge.create(ledger, signals, Engine.logReader(), Masker::mask, box, clock);
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    edge.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    /** The address of a new hook, from its host on. */
    String hook(Tenant tenant, Optional<String> sharedKey) {
        return hook(tenant, sharedKey, box);
    }

    String hook(Tenant tenant, Optional<String> sharedKey, KeyBox sealedIn) {
        HookPath path = HookPath.fresh(RANDOM);
        ledger.inOneCommit(page -> {
            page.hooks(tenant)
                    .add(Hook.fresh(
                            path,
                            Optional.empty(),
                            sharedKey.map(key -> sealedIn.seal(key, path)),
                            "slack:T1:U1",
                            clock.instant()));
            return true;
        });
        return "/hooks/cloud/" + path.text();
    }

    /** The only hook of ours, as it is now. */
    Hook kept() {
        return ledger.<Hook>inOneCommit(page -> page.hooks(OURS).all().get(0));
    }

    HttpResponse<String> report(String hook, String body, String... headers) {
        return report(hook, BodyPublishers.ofString(body, UTF_8), headers);
    }

    HttpResponse<String> report(String hook, byte[] body) {
        return report(hook, BodyPublishers.ofByteArray(body));
    }

    /** Without saying how long it is. */
    HttpResponse<String> chunked(String hook, byte[] body) {
        return report(hook, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private HttpResponse<String> report(String hook, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + hook))
                .setHeader("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(body);
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The header of a body, signed with the bytes of a key. */
    static String signed(String body, byte[] key) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String header = encoder.encodeToString("{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}".getBytes(UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return header + ".." + encoder.encodeToString(mac.doFinal((header + "." + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
