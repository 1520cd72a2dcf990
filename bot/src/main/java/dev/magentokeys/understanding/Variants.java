package dev.magentokeys.understanding;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How else people type a form: without the apostrophe of a contraction ("doesnt"), without accents ("losenord",
 * "perche"), with an apostrophe for a final accent ("non c'e'"), with "nn" for "non".
 */
final class Variants {
    /** Shorter words without their accents are too often other words ("e", "ar", "pa"). */
    private static final int SHORTEST = 5;

    private static final Pattern CONTRACTION =
            Pattern.compile("(?<=n)'(?=t\\b)|(?<=\\b(?:that|what|who|where|he|she|there|name))'(?=s\\b)");
    private static final Pattern NON = Pattern.compile("\\bnon\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern FINAL_ACCENT = Pattern.compile("([\u00E0\u00E8\u00E9\u00EC\u00F2\u00F9])(?=\\W|$)");

    private Variants() {}

    /** The variants of a folded form, without the form itself. */
    static Set<String> of(String form) {
        return mayVary(form) ? variants(form) : Set.of();
    }

    /** Most forms have one way of being typed, and are passed over at one look. */
    private static boolean mayVary(String form) {
        return form.indexOf('\'') >= 0
                || form.contains("non")
                || form.chars().anyMatch(c -> c >= 0x80 && !Han.is((char) c));
    }

    private static Set<String> variants(String form) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(CONTRACTION.matcher(form).replaceAll(""));
        variants.add(FINAL_ACCENT.matcher(form).replaceAll(accented -> plain(accented.group(1)) + "'"));
        variants.add(withNn(form));
        if (form.length() >= SHORTEST) {
            String plain = plain(form);
            variants.add(plain);
            variants.add(withNn(plain));
        }
        variants.remove(form);
        return variants;
    }

    private static String withNn(String form) {
        return form.contains("non") ? NON.matcher(form).replaceAll("nn") : form;
    }

    private static String plain(String text) {
        return Normalizer.normalize(
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC);
    }
}
