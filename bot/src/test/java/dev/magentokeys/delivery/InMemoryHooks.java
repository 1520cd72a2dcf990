package dev.magentokeys.delivery;

import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The hooks of all tenants in the order in which they were made, shown to one. */
record InMemoryHooks(Tenant tenant, List<Hooks.Found> kept) implements Hooks {

    @Override
    public void add(Hook hook) {
        kept.add(new Found(tenant, hook));
    }

    @Override
    public List<Hook> all() {
        return kept.stream()
                .filter(found -> found.tenant().equals(tenant))
                .map(Found::hook)
                .toList();
    }

    @Override
    public void claim(String id, String project) {
        replace(id, hook -> with(hook, hook.project().or(() -> Optional.of(project)), hook.revoked()));
    }

    @Override
    public boolean revoke(String id, String by, Instant at) {
        return replace(id, hook -> with(hook, hook.project(), Optional.of(at)));
    }

    private boolean replace(String id, UnaryOperator<Hook> change) {
        boolean there = all().stream().anyMatch(hook -> isMeant(hook, id));
        kept.replaceAll(found -> found.tenant().equals(tenant) && isMeant(found.hook(), id)
                ? new Found(tenant, change.apply(found.hook()))
                : found);
        return there;
    }

    private static boolean isMeant(Hook hook, String id) {
        return hook.id().equals(id) && hook.revoked().isEmpty();
    }

    private static Hook with(Hook hook, Optional<String> project, Optional<Instant> revoked) {
        return new Hook(hook.pathHash(), project, hook.sealedKey(), hook.madeBy(), hook.madeAt(), revoked);
    }
}
