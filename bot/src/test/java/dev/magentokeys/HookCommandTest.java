package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.Hooks;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.SealKey;
import dev.magentokeys.store.Store;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator makes, lists and revokes hooks in a terminal. */
class HookCommandTest {

    private static final Tenant OURS = new Tenant("slack:T1");
    private static final String KEY = "shared-key-of-the-test_0123456789";

    @TempDir
    private Path folder;

    @Test
    void aHookIsMadeListedAndRevoked() {
        List<String> made = succeed("admin hook new --tenant slack:T1 --shared-key-file -");
        HookPath path = new HookPath(made.get(1).strip().replace("/hooks/cloud/", ""));
        assertThat(path.text()).matches("[A-Za-z0-9_-]{27}");
        assertThat(made.get(3)).contains("--type=webhook --url=https://HOST/hooks/cloud/" + path.text());
        Hook hook = at(path).orElseThrow().hook();
        assertThat(this.<Optional<String>>in(
                        (store, box) -> box.open(hook.sealedKey().orElseThrow(), hook.pathHash())))
                .contains(KEY);

        assertThat(succeed("admin hook list --tenant slack:T1"))
                .singleElement()
                .asString()
                .startsWith(hook.id() + "  no report yet  signed  made ")
                .endsWith(" by local:terminal")
                .doesNotContain(path.text(), KEY);
        assertThat(succeed("admin hook list --tenant slack:T2")).containsExactly("slack:T2 has no hooks.");

        assertFails("admin hook revoke --tenant slack:T2 " + hook.id());
        assertThat(at(path)).isPresent();
        succeed("admin hook revoke --tenant slack:T1 " + hook.id());
        assertThat(at(path)).isEmpty();
        assertThat(succeed("admin hook list --tenant slack:T1"))
                .singleElement()
                .asString()
                .contains("  revoked ");
    }

    @Test
    void aHookMayBeOfOneProjectFromTheStart() {
        List<String> made = succeed("admin hook new --tenant local --project shopproject1");
        HookPath path = new HookPath(made.get(1).strip().replace("/hooks/cloud/", ""));
        assertThat(at(path)).hasValueSatisfying(found -> {
            assertThat(found.tenant()).isEqualTo(new Tenant("local"));
            assertThat(found.hook().project()).contains("shopproject1");
            assertThat(found.hook().sealedKey()).isEmpty();
        });
    }

    @Test
    void whileABotUsesTheFolderItSaysSo() {
        assertThat(this.<List<String>>in((store, box) -> assertFails("admin hook new --tenant slack:T1")))
                .singleElement()
                .asString()
                .contains("is in use by another running bot");
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
        assertThat(folder).isEmptyDirectory();
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

    private Optional<Hooks.Found> at(HookPath path) {
        return in((store, box) -> store.inOneCommit(page -> page.hookAt(path)));
    }

    private <T> T in(BiFunction<Store, KeyBox, T> work) {
        DataFolder data = DataFolder.open(folder);
        try (Store store = Store.open(data, InstantSource.system())) {
            assertThat(store.<List<Hook>>inOneCommit(page -> page.hooks(OURS).all()))
                    .hasSizeLessThan(2);
            return work.apply(store, new KeyBox(SealKey.of(data)));
        }
    }
}
