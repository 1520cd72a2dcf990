package dev.magentokeys.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The times of Composer that its wording tells apart; a set of them is a bit mask. Sources: tags 1.0.0 to 2.10.2 of composer/composer. */
final class Eras {
    static final int V1 = 1;
    static final int V2_TO_2_2_14 = 2;
    static final int V2_2_15 = 4;
    static final int V2_3_TO_2_3_7 = 8;
    static final int V2_3_8 = 16;
    /** Composer 2, any. */
    static final int V2 = V2_TO_2_2_14 | V2_2_15 | V2_3_TO_2_3_7 | V2_3_8;
    /** The messages of a refusal name the HTTP status. */
    static final int STATUS_NAMED = V2_2_15 | V2_3_8;
    /** The messages of a refusal name no status. */
    static final int STATUS_UNNAMED = V1 | V2_TO_2_2_14 | V2_3_TO_2_3_7;

    private static final int ALL = V1 | V2;
    private static final String[] NAMES = {"1.x", "2.0-2.2.14", "2.2.15+", "2.3.0-2.3.7", "2.3.8+"};
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");

    private Eras() {}

    /** A mask as a version range; empty when it excludes nothing. */
    static Optional<String> name(int mask) {
        if (mask == ALL) {
            return Optional.empty();
        }
        if (mask == V2) {
            return Optional.of("2.x");
        }
        if (mask == STATUS_NAMED) {
            return Optional.of("2.2.15+");
        }
        String names = IntStream.range(0, NAMES.length)
                .filter(era -> (mask & 1 << era) != 0)
                .mapToObj(era -> NAMES[era])
                .collect(Collectors.joining(" or "));
        return Optional.of(names.replace("1.x or 2.0-", "1.0-"));
    }

    /** What two findings say together; the later alone when they contradict one another, as two logs in one paste do. */
    static int both(int before, int now) {
        return (before & now) == 0 ? now : before & now;
    }

    static int all() {
        return ALL;
    }

    /** Whether this is a version's number. */
    static Optional<String> version(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.lookingAt() ? Optional.of(numbers.group()) : Optional.empty();
    }
}
