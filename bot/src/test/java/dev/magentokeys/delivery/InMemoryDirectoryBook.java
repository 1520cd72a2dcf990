package dev.magentokeys.delivery;

import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Tenant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A directory that is nothing but its changes, one after another. */
record InMemoryDirectoryBook(Tenant tenant, List<Entry> all) implements DirectoryBook {

    record Entry(Tenant tenant, Audited made) {}

    @Override
    public Directory directory() {
        Directory directory = Directory.EMPTY;
        for (Audited made : mine()) {
            directory = directory.apply(made.change());
        }
        return directory;
    }

    @Override
    public Directory write(List<Audited> made) {
        Directory after = directory();
        for (Audited one : made) {
            after = after.apply(one.change());
        }
        made.forEach(one -> all.add(new Entry(tenant, one)));
        return after;
    }

    @Override
    public List<Audited> latest(int most) {
        List<Audited> latest = new ArrayList<>(mine());
        Collections.reverse(latest);
        return latest.stream().limit(most).toList();
    }

    @Override
    public List<Audited> history(Ref ref) {
        return mine().stream().filter(made -> made.change().ref().equals(ref)).toList();
    }

    private List<Audited> mine() {
        return all.stream()
                .filter(entry -> entry.tenant().equals(tenant))
                .map(Entry::made)
                .toList();
    }
}
