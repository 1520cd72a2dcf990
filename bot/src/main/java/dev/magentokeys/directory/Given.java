package dev.magentokeys.directory;

import dev.magentokeys.secrets.Masker;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as people give them: one line, composed characters, never a secret. */
final class Given {

    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\s\\p{Z}:._-]+");
    /** Access keys have 32 hexadecimal digits; a part of one is one too much. */
    private static final Pattern HEXADECIMAL = Pattern.compile("(?i)(?=[a-f]*[0-9])[0-9a-f]{20,}");

    private Given() {}

    static String text(Field field, String value) {
        return text(field.id(), value);
    }

    static Optional<String> text(Field field, Optional<String> value) {
        return value.map(known -> text(field, known));
    }

    /** @throws BadEntry when it is blank, longer than 200 characters, of several lines, or looks like a secret or a part of one */
    static String text(String what, String value) {
        String text = line(what, value);
        if (looksLikeAKey(text)) {
            throw secret(what);
        }
        return text;
    }

    /** The same for who did something: ids of the platforms have many digits, and are taken. */
    static String person(String what, String value) {
        return line(what, value);
    }

    private static String line(String what, String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw new BadEntry("There is no value for " + what + ".", "every value has at least one character");
        }
        if (text.length() > LONGEST) {
            throw new BadEntry(
                    "The value for %s has %d characters.".formatted(what, text.length()), "at most " + LONGEST);
        }
        if (UNPRINTABLE.matcher(text).find()) {
            throw new BadEntry(
                    "The value for %s has a line break or another character that cannot be shown.".formatted(what),
                    "write it on one line");
        }
        if (Masker.mask(text).count() > 0) {
            throw secret(what);
        }
        return text;
    }

    private static BadEntry secret(String what) {
        return new BadEntry(
                "The value for %s looks like a key, a password or a token, and was not kept.".formatted(what),
                "a key is told by its label and the last four characters of its public part");
    }

    private static boolean looksLikeAKey(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return !folded.equals(text) && Masker.mask(folded).count() > 0
                || HEXADECIMAL.matcher(folded).find()
                || HEXADECIMAL.matcher(UNSEEN.matcher(folded).replaceAll("")).find();
    }

    /** @throws BadEntry when there is a value and it has another form */
    static Optional<String> shaped(Field field, Optional<String> value, Pattern form, String hint) {
        Optional<String> text = text(field, value);
        text.ifPresent(known -> check(field, known, form, hint));
        return text;
    }

    static String shaped(Field field, String value, Pattern form, String hint) {
        String text = text(field, value);
        check(field, text, form, hint);
        return text;
    }

    private static void check(Field field, String value, Pattern form, String hint) {
        if (!form.matcher(value).matches()) {
            throw new BadEntry("'%s' is no value for %s.".formatted(value, field.id()), hint);
        }
    }
}
