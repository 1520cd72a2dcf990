package dev.magentokeys.alerts;

/**
 * There is one alert for each licence and old key, whatever is told of them.
 *
 * @param licence the id of the licence; blank when it is not known which
 * @param key the id of the key
 */
public record AlertId(String licence, String key) {

    private static final char BETWEEN = '/';

    /** For instance {@code shop/key-x}; neither id holds a slash. */
    @Override
    public String toString() {
        return licence + BETWEEN + key;
    }

    /** @throws IllegalArgumentException when the text was not written by {@link #toString()} */
    public static AlertId parse(String text) {
        int at = text.indexOf(BETWEEN);
        if (at < 0 || at == text.length() - 1) {
            throw new IllegalArgumentException("This names no alert [Hint: a licence and a key, as shop/key-x]");
        }
        return new AlertId(text.substring(0, at), text.substring(at + 1));
    }
}
