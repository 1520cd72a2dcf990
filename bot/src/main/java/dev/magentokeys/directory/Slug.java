package dev.magentokeys.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids that people can read and type: letters and digits of any script, in lower case, joined by single hyphens; at most 64 characters. */
public final class Slug {

    private static final int LONGEST = 64;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /**
     * The id that follows from a name: {@code Anna Berg} gives {@code anna-berg}.
     *
     * @throws BadEntry when the name has no letter and no digit, or looks like a secret
     */
    public static String of(String name) {
        return of(Field.NAME, name);
    }

    static String of(Field field, String name) {
        String words = BETWEEN.matcher(folded(Given.text(field, name))).replaceAll("-");
        String joined = AT_THE_ENDS.matcher(words).replaceAll("");
        String slug = joined.length() <= LONGEST
                ? joined
                : AT_THE_ENDS.matcher(joined.substring(0, LONGEST)).replaceAll("");
        if (slug.isEmpty()) {
            throw new BadEntry("A name without a letter or a digit gives no id.", "for instance anna-berg");
        }
        return slug;
    }

    /** @throws BadEntry when it is not an id */
    static String check(String id) {
        if (!of(id).equals(id)) {
            throw new BadEntry(
                    "'%s' is no id.".formatted(Given.text("id", id)),
                    "letters and digits in lower case, joined by single hyphens, for instance " + of(id));
        }
        return id;
    }

    private static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
