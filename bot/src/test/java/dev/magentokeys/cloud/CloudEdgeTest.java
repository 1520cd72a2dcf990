package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.alerts.Signal;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.testing.Together;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in, what is taken, and how often. */
class CloudEdgeTest {

    private static final Tenant THEIRS = new Tenant("teams:T2");
    private static final String KEY = "c2hhcmVkLWtleS1vZi10aGUtdGVzdA";

    private final CloudServer server = new CloudServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aReportBecomesASignalOfTheHooksTenant() {
        String ours = server.hook(CloudServer.OURS, Optional.empty());
        String theirs = server.hook(THEIRS, Optional.empty());
        assertThat(report(ours, Reported.failedPush("a1").toString())).isEqualTo("200 {\"report\":\"taken\"}");
        assertThat(report(theirs, Reported.push("a1").put("project", "other").toString()))
                .isEqualTo("200 {\"report\":\"taken\"}");
        assertThat(server.signals.tenants()).containsExactly("slack:T1", "teams:T2");
        assertThat(server.signals.signals()).extracting(Signal::project).containsExactly("shopproject1", "other");
    }

    @Test
    void aReportThatComesAgainHasNoSecondEffect() {
        String hook = server.hook(CloudServer.OURS, Optional.empty());
        String body = Reported.failedPush("a1").toString();
        Together.run(8, thread -> assertThat(report(hook, body)).startsWith("200"));
        assertThat(report(hook, body)).isEqualTo("200 {\"report\":\"repeated\"}");
        assertThat(server.signals.signals()).hasSize(1);
        report(hook, Reported.failedPush("a2").toString());
        assertThat(server.signals.signals()).hasSize(2);
    }

    @Test
    void whatSaysNothingIsAcknowledgedAndForgotten() {
        String hook = server.hook(CloudServer.OURS, Optional.empty());
        String cron = Reported.activity("a1", "environment.cron").toString();
        assertThat(report(hook, cron)).isEqualTo("200 {\"report\":\"forgotten\"}");
        assertThat(server.ledger.onceKeys()).isEmpty();
        assertThat(server.kept().project()).contains("shopproject1");
    }

    @Test
    void theFirstReportNamesTheProjectAndAnotherProjectIsRefused() {
        String hook = server.hook(CloudServer.OURS, Optional.empty());
        report(hook, Reported.push("a1").toString());
        assertThat(report(
                        hook, Reported.failedPush("a2").put("project", "other").toString()))
                .startsWith("403 {\"error\":\"This hook belongs to another project.\"");
        assertThat(server.signals.signals()).hasSize(1);
        assertThat(server.kept().project()).contains("shopproject1");
    }

    @Test
    void anAddressWithoutAHookIsAnsweredAsOneThatIsNotThereAndNothingOfItIsRead() {
        String revoked = server.hook(CloudServer.OURS, Optional.of(KEY));
        server.ledger.inOneCommit(
                page -> page.hooks(CloudServer.OURS).revoke(server.kept().id(), "slack:T1:U1", server.clock.instant()));
        String guessed = "/hooks/cloud/" + HookPath.fresh(new SecureRandom()).text();
        for (String path : new String[] {revoked, guessed, "/hooks/cloud/x", "/hooks/cloud/" + "a".repeat(3_000)}) {
            String nowhere = path.replace("/hooks/cloud/", "/elsewhere/");
            for (String body : new String[] {Reported.failedPush("a1").toString(), "no JSON"}) {
                HttpResponse<String> answer = server.report(path, body, "Content-Type", "text/plain");
                HttpResponse<String> usual = server.report(nowhere, body, "Content-Type", "text/plain");
                assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(usual.statusCode());
                assertThat(answer.body()).isEqualTo(usual.body().replace("/elsewhere/", "/hooks/cloud/"));
                assertThat(answer.headers().allValues("Content-Type"))
                        .isEqualTo(usual.headers().allValues("Content-Type"));
            }
        }
        assertThat(server.signals.signals()).isEmpty();
    }

    @Test
    void withASharedKeyOnlyWhatIsSignedIsTaken() {
        String hook = server.hook(CloudServer.OURS, Optional.of(KEY));
        String body = Reported.failedPush("a1").toString();
        String good = CloudServer.signed(body, KEY.getBytes(UTF_8));
        assertThat(report(hook, body))
                .startsWith("401 {\"error\":\"The signature in X-JWS-Signature is missing or wrong.\"");
        assertThat(report(hook, body + " ", Gate.HEADER, good)).startsWith("401");
        assertThat(report(hook, body, Gate.HEADER, CloudServer.signed(body, "guess".getBytes(UTF_8))))
                .startsWith("401");
        assertThat(report(hook, body, Gate.HEADER, good.substring(0, good.length() - 2)))
                .startsWith("401");
        assertThat(report(hook, "no JSON")).as("nothing is parsed before").startsWith("401");
        assertThat(server.signals.signals()).isEmpty();
        assertThat(server.kept().project()).isEmpty();
        assertThat(report(hook, body, Gate.HEADER, good)).startsWith("200");
        assertThat(server.signals.signals()).hasSize(1);
    }

    @Test
    void eitherReadingOfTheSharedKeyHoldsAndTheLogTellsWhich() {
        String hook = server.hook(CloudServer.OURS, Optional.of(KEY));
        String one = Reported.push("a1").toString();
        String other = Reported.push("a2").toString();
        try (Logged logged = Logged.everything()) {
            assertThat(report(hook, one, Gate.HEADER, CloudServer.signed(one, KEY.getBytes(UTF_8))))
                    .startsWith("200");
            byte[] decoded = Base64.getUrlDecoder().decode(KEY);
            assertThat(report(hook, other, Gate.HEADER, CloudServer.signed(other, decoded)))
                    .startsWith("200");
            assertThat(logged.lines().toString())
                    .contains("AS_TEXT", "AS_BASE64URL")
                    .doesNotContain(KEY);
        }
    }

    @Test
    void withoutASharedKeyASignatureIsIgnored() {
        String hook = server.hook(CloudServer.OURS, Optional.empty());
        assertThat(report(hook, Reported.push("a1").toString(), Gate.HEADER, "whatever"))
                .startsWith("200");
    }

    @Test
    void aSharedKeyThatCanNoLongerBeOpenedLetsNobodyInAndSaysSo() {
        byte[] another = new byte[32];
        another[0] = 1;
        String hook = server.hook(CloudServer.OURS, Optional.of(KEY), new KeyBox(another));
        String body = Reported.push("a1").toString();
        try (Logged logged = Logged.everything()) {
            assertThat(report(hook, body, Gate.HEADER, CloudServer.signed(body, KEY.getBytes(UTF_8))))
                    .startsWith("401");
            assertThat(logged.lines()).anyMatch(line -> line.contains("cannot be opened"));
        }
    }

    private String report(String hook, String body, String... headers) {
        HttpResponse<String> answer = server.report(hook, body, headers);
        return answer.statusCode() + " " + answer.body();
    }
}
