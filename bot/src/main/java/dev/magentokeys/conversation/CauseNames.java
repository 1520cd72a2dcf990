package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the cause that a person names: by its name of record, by its name in their language, by what people call it, or by a part of its name that only it has. */
final class CauseNames {

    private static final String NOT = "(?i)^(not|inte|non|不是|不)\\s*";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SCRIPTS_MEET =
            Pattern.compile("(?<=\\p{IsHan})(?=[a-z0-9])|(?<=[a-z0-9])(?=\\p{IsHan})");
    private static final int SHORTEST_PART = 2;

    private CauseNames() {}

    /** @param words with or without a leading "not", as in "why not …" */
    static Optional<Cause> find(String words, Voice voice) {
        String whole = Letters.of(words);
        String rest = Letters.of(words.strip().replaceFirst(NOT, ""));
        return exactly(whole, voice)
                .or(() -> exactly(rest, voice))
                .or(() -> inWords(words, voice))
                .or(() -> byPart(rest, voice));
    }

    private static Optional<Cause> exactly(String wanted, Voice voice) {
        return Arrays.stream(Cause.values())
                .filter(cause -> Letters.of(cause.id()).equals(wanted)
                        || Letters.of(label(cause, voice)).equals(wanted))
                .findFirst();
    }

    private static Optional<Cause> byPart(String wanted, Voice voice) {
        if (wanted.length() < SHORTEST_PART) {
            return Optional.empty();
        }
        List<Cause> fitting = Arrays.stream(Cause.values())
                .filter(cause -> Letters.of(cause.id()).contains(wanted)
                        || Letters.of(label(cause, voice)).contains(wanted))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The cause whose longest word stands in a text; none when two causes have one of the same length. */
    static Optional<Cause> inWords(String text, Voice voice) {
        String said = spaced(text);
        Map<Cause, Integer> found = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            Arrays.stream(voice.say("cause-words." + cause.id()).split(","))
                    .map(word -> HAN.matcher(word).find() ? spaced(word).strip() : spaced(word))
                    .filter(said::contains)
                    .forEach(word -> found.merge(cause, word.strip().length(), Math::max));
        }
        int longest = found.values().stream().max(Integer::compare).orElse(0);
        List<Cause> named = found.keySet().stream()
                .filter(cause -> found.getOrDefault(cause, 0) == longest)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    static String label(Cause cause, Voice voice) {
        return voice.say("cause." + cause.id());
    }

    /** For whole words only, "ip" is in no "description"; Chinese has no spaces, and needs none around words of other scripts. */
    private static String spaced(String words) {
        String apart = SCRIPTS_MEET.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + apart.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
