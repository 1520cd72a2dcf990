package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.access.Role;
import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was named what, and refusals in their order. */
record InMemoryRoster(Tenant tenant, Map<Asker, Roster.Named> all, List<String> refusals) implements Roster {

    @Override
    public Role role(String person) {
        return Optional.ofNullable(all.get(new Asker(tenant, person)))
                .map(Named::role)
                .orElse(Role.MEMBER);
    }

    @Override
    public void name(Named named) {
        Asker whom = new Asker(tenant, named.person());
        if (named.role() == Role.MEMBER) {
            all.remove(whom);
        } else {
            all.put(whom, named);
        }
    }

    @Override
    public List<Named> named() {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Named::person))
                .toList();
    }

    @Override
    public void noteRefusal(String person, String what, Instant at) {
        refusals.add("%s %s %s".formatted(tenant.key(), person, what));
    }
}
