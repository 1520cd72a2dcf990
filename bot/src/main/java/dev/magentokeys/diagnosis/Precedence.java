package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of two places Composer takes the keys of a host from when both hold some: {@code auth.json} in every release before
 * 2.7.8, the variable {@code COMPOSER_AUTH} from then on. The 2.2 LTS line never changed. Source: Composer's change log of 2.7.8
 * (composer/composer#12084) and {@code Factory.php} of every release.
 */
public enum Precedence {
    AUTH_JSON,
    VARIABLE,
    /** No version, or a range of versions that holds both ways. */
    UNKNOWN;

    private static final long FIRST_THAT_PREFERS_THE_VARIABLE = version(2, 7, 8);
    private static final int ANY = 9_999;

    private static final String NUMBER =
            "v?(\\d{1,4})(?:\\.(\\d{1,4}|x))?(?:\\.(\\d{1,4}|x))?(-?(?:dev|alpha|beta|rc)\\S{0,60})?";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern OR_LATER = Pattern.compile("(\\S{1,80})\\+");
    private static final Pattern FROM_TO = Pattern.compile("([\\d.]{1,20})-([\\d.]{1,20})");

    /**
     * Reads a version as Composer prints it, as people write it ({@code 2.7}, {@code 2.x}), or a range as the reader of logs names
     * it ({@code 2.0-2.2.14}, {@code 2.3.8+}, {@code 1.x or 2.3.0-2.3.7}). What is no version is {@link #UNKNOWN}.
     */
    public static Precedence of(String composerVersion) {
        List<Precedence> parts = Arrays.stream(
                        composerVersion.strip().toLowerCase(Locale.ROOT).split(" or ", -1))
                .map(part -> range(part).map(Range::reads).orElse(UNKNOWN))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : UNKNOWN;
    }

    /** The value that conditions name, for instance {@code auth-json}; what is not known is {@code unsure}. */
    String id() {
        return this == UNKNOWN ? FactName.UNSURE : Ids.kebab(this);
    }

    /** From the first to the last of some releases, both included. */
    private record Range(long first, long last) {
        Precedence reads() {
            if (last < FIRST_THAT_PREFERS_THE_VARIABLE) {
                return AUTH_JSON;
            }
            return first >= FIRST_THAT_PREFERS_THE_VARIABLE ? VARIABLE : UNKNOWN;
        }
    }

    private static Optional<Range> range(String text) {
        Matcher span = FROM_TO.matcher(text);
        if (span.matches()) {
            return one(span.group(1)).flatMap(from -> one(span.group(2)).map(to -> new Range(from.first(), to.last())));
        }
        Matcher later = OR_LATER.matcher(text);
        return later.matches() ? one(later.group(1)).map(from -> new Range(from.first(), Long.MAX_VALUE)) : one(text);
    }

    private static Optional<Range> one(String text) {
        Matcher number = ONE.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        long first = version(number.group(1), number.group(2), number.group(3), 0);
        long last = version(number.group(1), number.group(2), number.group(3), ANY);
        return Optional.of(new Range(number.group(4) == null ? first : beforehand(first, number.group(4)), last));
    }

    /** What is released before its number may lack what that number brought; a development version the whole line before it. */
    private static long beforehand(long first, String suffix) {
        boolean newLine = first % (ANY + 1) == 0;
        return suffix.contains("dev") && newLine ? first - ANY - 1 : first - 1;
    }

    private static long version(String major, @Nullable String minor, @Nullable String patch, int otherwise) {
        return version(number(major, otherwise), number(minor, otherwise), number(patch, otherwise));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null || digits.equals("x") ? otherwise : Integer.parseInt(digits);
    }

    private static long version(long major, long minor, long patch) {
        return (major * (ANY + 1) + minor) * (ANY + 1) + patch;
    }
}
