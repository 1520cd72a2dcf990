package dev.magentokeys.understanding;

import com.ibm.icu.text.Transliterator;

/** Chinese characters: which they are, and the Simplified one that a Traditional one is matched as. */
final class Han {
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = simplified();

    private Han() {}

    static boolean is(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Many Traditional characters share one Simplified character, never the other way round: folding this way loses no match. */
    static char fold(char c) {
        return SIMPLIFIED[c - FIRST];
    }

    private static char[] simplified() {
        StringBuilder all = new StringBuilder();
        for (int c = FIRST; c <= LAST; c++) {
            all.append((char) c).append('\n');
        }
        String[] lines = Transliterator.getInstance("Hant-Hans")
                .transliterate(all.toString())
                .split("\n", -1);
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = lines[i].length() == 1 ? lines[i].charAt(0) : (char) (FIRST + i);
        }
        return table;
    }
}
