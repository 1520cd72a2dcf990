package dev.magentokeys.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Finds known words in the bytes of a log, whole or broken, and looks at every second place only.
 *
 * <ol>
 *   <li>The words are known by their {@linkplain Anchor anchors} of five bytes. An anchor holds two sequences of four, one at an even
 *       place of the log and one at an odd place.
 *   <li>The four bytes at every second place are hashed. A set of 131 072 bits, small enough for the nearest cache, says that nearly none of
 *       them belong to an anchor. That is all that happens to an ordinary line.
 *   <li>Where the bit is set, the words are compared with what stands around the place.
 * </ol>
 *
 * <p>So of the words of a failure each piece of seventeen characters or more, and the longer half of any two, is always found.
 */
final class Sieve {
    private static final int SEQUENCE = 4;
    private static final int STEP = Anchor.LENGTH - SEQUENCE + 1;
    private static final int HASH_BITS = 17;
    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** An anchor, and which of its bytes a sequence begins with. */
    private record Entry(Anchor anchor, int at) {}

    private static final Entry[] NONE = {};

    private final long[] bits = new long[(1 << HASH_BITS) / Long.SIZE];
    private final Entry[][] entries = new Entry[1 << HASH_BITS][];

    Sieve(List<Rule> rules) {
        Arrays.fill(entries, NONE);
        rules.stream().flatMap(rule -> Anchor.of(rule).stream()).forEach(this::put);
    }

    private void put(Anchor anchor) {
        put(sequence(anchor, 0), new Entry(anchor, 0));
        if (anchor.length() > SEQUENCE) {
            put(sequence(anchor, 1), new Entry(anchor, 1));
            return;
        }
        for (int before = 0; before < 256; before++) {
            put(sequence(anchor, 0) << 8 | before, new Entry(anchor, -1));
        }
    }

    private static int sequence(Anchor anchor, int from) {
        int sequence = 0;
        for (int at = SEQUENCE - 1; at >= 0; at--) {
            sequence = sequence << 8 | anchor.byteAt(from + at);
        }
        return sequence;
    }

    private void put(int sequence, Entry entry) {
        int hash = hash(sequence);
        bits[hash >>> 6] |= 1L << hash;
        Entry[] longer = Arrays.copyOf(entries[hash], entries[hash].length + 1);
        longer[longer.length - 1] = entry;
        entries[hash] = longer;
    }

    /** The upper bits of a product with the golden ratio, as Knuth's multiplicative hashing takes them. */
    private static int hash(int sequence) {
        return sequence * 0x9E3779B1 >>> -HASH_BITS;
    }

    /** Where, from one place up to another, known words or a piece of them stand; -1 when nowhere. */
    int find(byte[] log, int from, int to) {
        int last = Math.min(to, log.length - SEQUENCE + 1);
        for (int place = from; place < last; place += STEP) {
            int hash = hash((int) FOUR_BYTES.get(log, place));
            if ((bits[hash >>> 6] >>> hash & 1) != 0 && isKnown(log, place, hash)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isKnown(byte[] log, int place, int hash) {
        for (Entry entry : entries[hash]) {
            if (entry.anchor().standsAt(log, place - entry.at())) {
                return true;
            }
        }
        return false;
    }
}
