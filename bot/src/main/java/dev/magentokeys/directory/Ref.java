package dev.magentokeys.directory;

import java.util.Comparator;

/** Names one entry of a directory. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {

    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::kind).thenComparing(Ref::id);

    @Override
    public int compareTo(Ref other) {
        return ORDER.compare(this, other);
    }

    /** For instance {@code contacts/anna-berg}. */
    @Override
    public String toString() {
        return kind.id() + "/" + id;
    }
}
