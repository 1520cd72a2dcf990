package dev.magentokeys.exchange;

/**
 * Keeps a spreadsheet from taking a value for a formula: it gets an apostrophe in front, which goes when the value comes back.
 * See OWASP, CSV Injection.
 */
final class Formulas {

    private static final String BEGIN_FORMULAS = "=+-@\t\r＝＋－＠";
    private static final char GUARD = '\'';

    private Formulas() {}

    static String guarded(String value) {
        return isGuarded(value) || begins(value, 0) ? GUARD + value : value;
    }

    static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    /** An apostrophe before a formula, or before such an apostrophe: a value that begins so by itself gets one more. */
    private static boolean isGuarded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == GUARD) {
            first++;
        }
        return first > 0 && begins(text, first);
    }

    private static boolean begins(String text, int at) {
        return at < text.length() && BEGIN_FORMULAS.indexOf(text.charAt(at)) >= 0;
    }
}
