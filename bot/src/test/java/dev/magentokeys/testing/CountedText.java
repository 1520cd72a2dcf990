package dev.magentokeys.testing;

/** A text that counts how often one of its characters is looked at: what a search costs, on any machine. */
public final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    public CountedText(String text) {
        this.text = text;
    }

    /** How many characters were looked at so far. */
    public long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        looks += to - from;
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        looks += text.length();
        return text;
    }
}
