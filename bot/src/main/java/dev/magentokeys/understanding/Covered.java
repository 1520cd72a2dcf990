package dev.magentokeys.understanding;

import java.util.BitSet;
import java.util.List;

/** The characters of a text that something stands on already. */
final class Covered {
    private final BitSet characters = new BitSet();

    static Covered by(List<Term<Meaning>> terms) {
        Covered covered = new Covered();
        terms.forEach(term -> covered.add(term.start(), term.end()));
        return covered;
    }

    void add(int start, int end) {
        characters.set(start, end);
    }

    boolean touches(int start, int end) {
        int next = characters.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
