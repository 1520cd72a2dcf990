package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.AccessLedger;
import dev.magentokeys.delivery.TokenSecret;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.store.BesideStore;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the operator, in a process of their own beside a running bot. */
class AdminCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @TempDir
    private Path data;

    private Server server;

    @BeforeEach
    void start() {
        server = Server.start(new Settings("127.0.0.1", 0, data, Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<String> admin(int status, String arguments) {
        try (Program program =
                Launch.on(data).start(("admin " + arguments).split(" ")).type()) {
            assertThat(program.status()).as("%s", program.err()).isEqualTo(status);
            return status == 0 ? program.out() : program.err();
        }
    }

    private Optional<AccessLedger.Bearer> bearer(String secret) {
        try (BesideStore store = BesideStore.open(data)) {
            return store.access(page -> page.bearer(TokenSecret.read(secret).orElseThrow(), TODAY));
        }
    }

    @Test
    void aTokenIsShownOnceAndLetsInUntilItIsRevoked() {
        String secret = admin(0, "token new --tenant slack:T1 --name ci").get(0);
        assertThat(secret).matches("mk_[0-9a-f]{64}");
        assertThat(bearer(secret)).hasValueSatisfying(bearer -> {
            assertThat(bearer.tenant()).isEqualTo(new Tenant("slack:T1"));
            assertThat(bearer.token().role()).isEqualTo(Role.KEEPER);
        });
        assertThat(admin(0, "token list --tenant slack:T1"))
                .singleElement()
                .asString()
                .startsWith("ci  read-write  made ")
                .endsWith("  last used 2026-02-01")
                .doesNotContain(secret.substring(3));
        assertThat(admin(0, "token list --tenant slack:T2")).isEmpty();
        assertThat(admin(2, "token revoke --tenant slack:T2 --name ci"))
                .containsExactly("There is no such token in use. [Hint: admin token list shows them all]");
        admin(0, "token revoke --tenant slack:T1 --name ci");
        assertThat(bearer(secret)).isEmpty();
        assertThat(admin(2, "token new --tenant slack:T1 --name ci"))
                .containsExactly("There is, or was, a token of this name. [Hint: take another name]");
        assertThat(admin(0, "tenants")).containsExactly("slack:T1");
        assertThat(PlantedSecrets.everythingIn(data)).doesNotContain(secret);
    }

    @Test
    void aRoleIsGivenAndTakenBack() {
        admin(0, "role set --tenant slack:T1 --person slack:T1:U1 --role keeper");
        assertThat(admin(0, "role list --tenant slack:T1"))
                .singleElement()
                .asString()
                .startsWith("slack:T1:U1  keeper  since ")
                .endsWith(" by local:terminal");
        admin(0, "role set --tenant slack:T1 --person slack:T1:U1 --role member");
        assertThat(admin(0, "role list --tenant slack:T1")).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsToldInOneLine() {
        List.of(
                        "token new --tenant slack --name ci",
                        "token new --tenant slack:T1 --name Not/A/Name",
                        "token",
                        "role set --tenant slack:T1 --person slack:T2:U1 --role keeper",
                        "role set --tenant slack:T1 --person slack:T1:U1 --role king")
                .forEach(arguments -> assertThat(admin(2, arguments))
                        .as(arguments)
                        .singleElement()
                        .asString()
                        .contains("[Hint: "));
    }

    @Test
    void aFolderWhereNoBotBeganIsNotMade() {
        Path elsewhere = data.resolve("elsewhere");
        try (Program program = Launch.on(elsewhere).start("admin", "tenants").type()) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.err())
                    .singleElement()
                    .asString()
                    .contains("holds no database yet. [Hint: start the bot there once");
        }
        assertThat(elsewhere).doesNotExist();
    }
}
