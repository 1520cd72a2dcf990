package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the cause that a person names: by its name of record, by its name in their language, or by a part that only it has. */
final class CauseNames {

    private static final String NOT = "(?i)^(not|inte|non|不是|不)\\s*";
    private static final int SHORTEST_PART = 2;

    private CauseNames() {}

    /** @param words with or without a leading "not", as in "why not …" */
    static Optional<Cause> find(String words, Voice voice) {
        String whole = letters(words);
        String rest = letters(words.strip().replaceFirst(NOT, ""));
        return exactly(whole, voice).or(() -> exactly(rest, voice)).or(() -> byPart(rest, voice));
    }

    private static Optional<Cause> exactly(String wanted, Voice voice) {
        return Arrays.stream(Cause.values())
                .filter(cause -> letters(cause.id()).equals(wanted)
                        || letters(label(cause, voice)).equals(wanted))
                .findFirst();
    }

    private static Optional<Cause> byPart(String wanted, Voice voice) {
        if (wanted.length() < SHORTEST_PART) {
            return Optional.empty();
        }
        List<Cause> fitting = Arrays.stream(Cause.values())
                .filter(cause -> letters(cause.id()).contains(wanted)
                        || letters(label(cause, voice)).contains(wanted))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    static String label(Cause cause, Voice voice) {
        return voice.say("cause." + cause.id());
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
