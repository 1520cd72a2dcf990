package dev.magentokeys.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that one tenant has told. Whatever an entry refers to is there. Immutable. */
public final class Directory {

    public static final Directory EMPTY = new Directory(new TreeMap<>());

    private final SortedMap<Ref, Held> held;

    private Directory(SortedMap<Ref, Held> held) {
        this.held = Collections.unmodifiableSortedMap(held);
    }

    /**
     * A directory that holds exactly these.
     *
     * @throws BadEntry when one is there twice, or refers to what is not there
     */
    public static Directory of(Collection<Held> all) {
        SortedMap<Ref, Held> each = new TreeMap<>();
        all.stream().sorted(Comparator.comparing(Held::ref)).forEach(one -> {
            mustBeNew(each, one.ref());
            put(each, one);
        });
        return new Directory(each);
    }

    /** Everything, each kind after those that it refers to, and by id. */
    public Collection<Held> held() {
        return held.values();
    }

    public Optional<Held> find(Ref ref) {
        return Optional.ofNullable(held.get(ref));
    }

    /** The entries of one kind, by id. */
    public <E extends Entry> List<E> all(Class<E> type) {
        return held.values().stream()
                .map(Held::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The entry of this id; empty when there is none. */
    public <E extends Entry> Optional<E> find(Class<E> type, String id) {
        return Stream.of(Kind.values())
                .flatMap(kind -> find(new Ref(kind, id)).stream())
                .map(Held::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** What refers to the entry, by kind and id. */
    public List<Ref> referringTo(Ref ref) {
        return held.values().stream()
                .filter(one -> one.entry().refersTo().contains(ref))
                .map(Held::ref)
                .toList();
    }

    /** The change that makes the entry say this from now on; empty when it says so already. */
    public Optional<Change> changeTo(Entry entry, Told told) {
        Optional<Held> before = find(entry.ref());
        if (before.isEmpty()) {
            return Optional.of(new Change.Added(Held.first(entry, told)));
        }
        return before.map(known -> known.becoming(entry, told))
                .filter(after -> !before.get().equals(after))
                .map(after -> new Change.Changed(before.get(), after));
    }

    /**
     * The directory after the change.
     *
     * @throws BadEntry when the entry is there already, is not as it was before the change, refers to what is not there, or is
     *     removed while others refer to it
     */
    public Directory apply(Change change) {
        SortedMap<Ref, Held> next = new TreeMap<>(held);
        if (change instanceof Change.Added added) {
            mustBeNew(next, added.ref());
            put(next, added.after());
        } else if (change instanceof Change.Changed changed) {
            mustBeAsBefore(changed.before());
            put(next, changed.after());
        } else if (change instanceof Change.Removed removed) {
            mustBeAsBefore(removed.before());
            mustBeUnused(removed.ref());
            next.remove(removed.ref());
        }
        return new Directory(next);
    }

    private static void put(SortedMap<Ref, Held> next, Held after) {
        after.entry().refersTo().stream()
                .filter(ref -> !next.containsKey(ref))
                .findFirst()
                .ifPresent(ref -> {
                    throw new BadEntry("%s names %s, which is not there.".formatted(after.ref(), ref), "add it first");
                });
        next.put(after.ref(), after);
    }

    private static void mustBeNew(SortedMap<Ref, Held> there, Ref ref) {
        if (there.containsKey(ref)) {
            throw new BadEntry("%s is there already.".formatted(ref), "change it, or take another id");
        }
    }

    private void mustBeAsBefore(Held before) {
        if (!find(before.ref()).equals(Optional.of(before))) {
            throw new BadEntry(
                    "%s is no longer as it was shown.".formatted(before.ref()), "look at it again, then decide");
        }
    }

    private void mustBeUnused(Ref ref) {
        List<Ref> users = referringTo(ref);
        if (!users.isEmpty()) {
            throw new BadEntry(
                    "%s is still named by %s.".formatted(ref, users.get(0)),
                    "change or remove these first: %s"
                            .formatted(
                                    users.stream().limit(5).map(Ref::toString).collect(Collectors.joining(", "))));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Directory directory && held.equals(directory.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    @Override
    public String toString() {
        return "Directory" + held.keySet();
    }
}
