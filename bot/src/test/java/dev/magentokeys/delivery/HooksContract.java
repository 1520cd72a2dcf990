package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.directory.Tenant;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the hooks of tenants are on every ledger. */
public abstract class HooksContract {

    protected static final Tenant OURS = new Tenant("slack:T1");
    protected static final Tenant THEIRS = new Tenant("slack:T2");
    protected static final Instant NOW = Instant.parse("2026-02-01T12:00:00.123Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    protected final HookPath path = HookPath.fresh(RANDOM);
    protected final Hook hook = Hook.fresh(path, Optional.empty(), Optional.of("sealed"), "slack:T1:U1", NOW);

    protected abstract Ledger ledger();

    @Test
    void anAddressLeadsToItsHookAndItsTenant() {
        assertThat(at(path)).isEmpty();
        add(OURS, hook);
        assertThat(at(path)).contains(new Hooks.Found(OURS, hook));
        assertThat(at(HookPath.fresh(RANDOM))).isEmpty();
        assertThat(at(new HookPath(path.text() + "A"))).isEmpty();
        assertThat(at(new HookPath(hook.id()))).isEmpty();
        assertThat(at(new HookPath(hook.pathHash()))).isEmpty();
    }

    @Test
    void theFirstProjectThatClaimsAHookKeepsIt() {
        add(OURS, hook);
        assertThat(claimed(OURS, "projectone")).contains("projectone");
        assertThat(claimed(OURS, "projecttwo")).contains("projectone");
    }

    @Test
    void aRevokedHookIsListedButLedToNoMore() {
        add(OURS, hook);
        assertThat(revoke(OURS)).isTrue();
        assertThat(at(path)).isEmpty();
        assertThat(all(OURS)).extracting(Hook::revoked).containsExactly(Optional.of(NOW.plusSeconds(60)));
        assertThat(revoke(OURS)).as("once is enough").isFalse();
        assertThat(claimed(OURS, "projectone")).isEmpty();
    }

    @Test
    void noTenantSeesClaimsOrRevokesAnothersHook() {
        add(OURS, hook);
        Hook theirs = Hook.fresh(
                HookPath.fresh(RANDOM), Optional.of("projecttwo"), Optional.empty(), "slack:T2:U9", NOW.plusSeconds(1));
        add(THEIRS, theirs);
        assertThat(all(OURS)).containsExactly(hook);
        assertThat(all(THEIRS)).containsExactly(theirs);
        assertThat(claimed(THEIRS, "projecttwo")).contains("projecttwo");
        assertThat(revoke(THEIRS)).isFalse();
        assertThat(at(path)).contains(new Hooks.Found(OURS, hook));
    }

    protected void add(Tenant tenant, Hook added) {
        in(tenant, hooks -> {
            hooks.add(added);
            return true;
        });
    }

    protected Optional<Hooks.Found> at(HookPath where) {
        return ledger().inOneCommit(page -> page.hookAt(where));
    }

    protected List<Hook> all(Tenant tenant) {
        return in(tenant, Hooks::all);
    }

    /** The project of the tenant's first hook after {@link #hook} was claimed. */
    private Optional<String> claimed(Tenant tenant, String project) {
        return in(tenant, hooks -> {
            hooks.claim(hook.id(), project);
            return hooks.all().get(0).project();
        });
    }

    private boolean revoke(Tenant tenant) {
        return in(tenant, hooks -> hooks.revoke(hook.id(), "slack:T1:U2", NOW.plusSeconds(60)));
    }

    private <T> T in(Tenant tenant, Function<Hooks, T> work) {
        return ledger().inOneCommit(page -> work.apply(page.hooks(tenant)));
    }
}
