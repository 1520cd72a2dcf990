package dev.magentokeys.understanding;

import java.util.Arrays;

/**
 * A text made ready for matching, with the way back: each of its characters knows where it stood in what the person wrote.
 */
final class Text {
    private final String chars;
    private final String original;
    private final int[] origins;

    /** @param origins one position in {@code original} for each character, and one more for the end */
    Text(String chars, String original, int[] origins) {
        this.chars = chars;
        this.original = original;
        this.origins = origins;
    }

    String chars() {
        return chars;
    }

    String original() {
        return original;
    }

    int origin(int index) {
        return origins[index];
    }

    /** The person's own words behind {@code [start, end)}. */
    String quote(int start, int end) {
        return end <= start
                ? ""
                : original.substring(origins[start], origins[end]).strip();
    }

    /** Other characters in the same places. */
    Text with(String others) {
        return new Text(others, original, origins);
    }

    int length() {
        return chars.length();
    }

    /** Collects characters together with their origins. */
    static final class Builder {
        private final StringBuilder chars = new StringBuilder();
        private final String original;
        private int[] origins = new int[64];

        Builder(String original) {
            this.original = original;
        }

        /** Takes the whole original over as it stands. */
        Builder all() {
            copy(0, original.length());
            return this;
        }

        /** Takes {@code [from, to)} of the original over as it stands. */
        void copy(int from, int to) {
            for (int i = from; i < to; i++) {
                add(original.charAt(i), i);
            }
        }

        /** Takes {@code [from, to)} of another text over the same original. */
        void copy(Text other, int from, int to) {
            for (int i = from; i < to; i++) {
                add(other.chars.charAt(i), other.origins[i]);
            }
        }

        void add(char added, int origin) {
            if (chars.length() + 1 >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[chars.length()] = origin;
            chars.append(added);
        }

        Text build() {
            origins[chars.length()] = original.length();
            return new Text(chars.toString(), original, Arrays.copyOf(origins, chars.length() + 1));
        }
    }
}
