package dev.magentokeys.delivery;

import dev.magentokeys.secrets.Masked;
import dev.magentokeys.secrets.Masker;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a secret that a cut went through from being stored in halves, neither of which looks like one. */
final class Seams {

    /** What may be a half of an access key, at either end of a part. */
    private static final Pattern HALF = Pattern.compile("^\\s*[0-9a-fA-F]{6,31}\\b|\\b[0-9a-fA-F]{6,31}\\s*$");

    private final Function<String, Masked> masker;

    Seams(Function<String, Masked> masker) {
        this.masker = masker;
    }

    Masked mask(String text) {
        return masker.apply(text);
    }

    /** The letter as it may be stored behind those that wait. */
    Letter masked(Letter letter, List<Letter> before) {
        boolean goesOn = !before.isEmpty() && before.get(before.size() - 1).cut();
        if (!letter.isPlain() || !(letter.cut() || goesOn)) {
            return letter;
        }
        String text = goesOn ? rest(before.get(before.size() - 1).text(), letter.text()) : letter.text();
        Matcher halves = HALF.matcher(text);
        return letter.saying(halves.replaceAll(Masker.MASK), letter.cut(), letter.redactions());
    }

    /** What is left of a part when what the part before began is masked to its end. */
    private String rest(String before, String text) {
        String whole = masker.apply(before + text).text();
        return whole.startsWith(before) ? whole.substring(before.length()) : text;
    }
}
