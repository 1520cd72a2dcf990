package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.store.BesideStore;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator makes, lists and revokes hooks in a terminal, beside a running bot. */
class AdminHooksTest {

    private static final String KEY = "shared-key-of-the-test_0123456789";
    private static final String SAYS_NOTHING = """
            {"id": "a1", "type": "environment.cron", "state": "complete", "project": "shopproject1"}""";

    @TempDir
    private Path folder;

    private Server server;

    @BeforeEach
    void start() {
        server = Server.start(new Settings("127.0.0.1", 0, folder, Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aHookIsMadeTakenAtListedAndRevokedWhileTheBotRuns() {
        HookPath path = made("admin hook new --tenant slack:T1 --shared-key-file -");
        Hook hook = at("slack:T1", path);
        assertThat(opened(hook)).contains(KEY);
        assertThat(report(path)).as("unsigned").isEqualTo(401);

        assertThat(succeed("admin hook list --tenant slack:T1"))
                .singleElement()
                .asString()
                .startsWith(hook.id() + "  no report yet  signed  made ")
                .endsWith(" by local:terminal")
                .doesNotContain(path.text(), KEY);
        assertThat(succeed("admin hook list --tenant slack:T2")).containsExactly("slack:T2 has no hooks.");

        assertFails("admin hook revoke --tenant slack:T2 " + hook.id());
        assertThat(report(path)).isEqualTo(401);
        succeed("admin hook revoke --tenant slack:T1 " + hook.id());
        assertThat(report(path)).isEqualTo(404);
        assertThat(succeed("admin hook list --tenant slack:T1"))
                .singleElement()
                .asString()
                .contains("  revoked ");
    }

    @Test
    void aHookMayBeOfOneProjectFromTheStart() {
        HookPath ours = made("admin hook new --tenant local --project shopproject1");
        HookPath another = made("admin hook new --tenant local --project another");
        assertThat(at("local", ours).sealedKey()).isEmpty();
        assertThat(report(ours)).isEqualTo(200);
        assertThat(report(another)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "admin hook",
                "admin hook new",
                "admin hook new --tenant T1",
                "admin hook new --tenant slack:T1 --shared-key-file no-such-file",
                "admin hook revoke --tenant slack:T1"
            })
    void aBadCommandEndsWithOneLine(String command) {
        assertThat(assertFails(command)).singleElement().asString().contains("[Hint: ");
        assertThat(succeed("admin hook list --tenant slack:T1")).containsExactly("slack:T1 has no hooks.");
    }

    private HookPath made(String command) {
        List<String> made = succeed(command);
        HookPath path = new HookPath(made.get(1).strip().replace("/hooks/cloud/", ""));
        assertThat(path.text()).matches("[A-Za-z0-9_-]{27}");
        assertThat(made.get(3)).contains("--type=webhook --url=https://HOST/hooks/cloud/" + path.text());
        return path;
    }

    private int report(HookPath path) {
        return ChatClient.postJson(server.address(), "hooks/cloud/" + path.text(), SAYS_NOTHING)
                .statusCode();
    }

    private List<String> succeed(String command) {
        try (Program program = Launch.on(folder).start(command.split(" ")).type(KEY)) {
            assertThat(program.status()).as(() -> program.err().toString()).isZero();
            assertThat(program.err()).isEmpty();
            return program.out();
        }
    }

    private List<String> assertFails(String command) {
        try (Program program = Launch.on(folder).start(command.split(" ")).type("short")) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.out()).isEmpty();
            return program.err();
        }
    }

    private Hook at(String tenant, HookPath path) {
        try (BesideStore store = BesideStore.open(folder)) {
            return store.access(page -> page.hooks(new Tenant(tenant)).all().stream()
                    .filter(hook -> hook.pathHash().equals(path.hash()))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private Optional<String> opened(Hook hook) {
        try (BesideStore store = BesideStore.open(folder)) {
            return new KeyBox(store.sealKey()).open(hook.sealedKey().orElseThrow(), hook.pathHash());
        }
    }
}
