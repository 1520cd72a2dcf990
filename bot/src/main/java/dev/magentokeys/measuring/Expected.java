package dev.magentokeys.measuring;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a careful reader takes from a message.
 *
 * @param acts any of these is right
 * @param facts by name: the values that are right
 * @param mayMiss names among {@code facts} that may also be left out
 * @param may names of facts that may be there too, with any value
 * @param inferred the fact that was said with a hedge
 * @param wanted the language asked for
 * @param redactions so many secrets at least are masked
 */
public record Expected(
        Set<String> acts,
        Map<String, Set<String>> facts,
        Set<String> mayMiss,
        Set<String> may,
        Optional<Guide> guide,
        Optional<FactName> inferred,
        Optional<Language> wanted,
        int redactions) {

    /** Whether a value that was read for a fact is one of the right ones; case and outer blanks do not count. */
    public boolean isRight(String fact, String value) {
        return may.contains(fact)
                || facts.getOrDefault(fact, Set.of()).stream()
                        .anyMatch(right -> folded(right).equals(folded(value)));
    }

    /** Whether the fact must be read. */
    public boolean needs(String fact) {
        return facts.containsKey(fact) && !mayMiss.contains(fact);
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
