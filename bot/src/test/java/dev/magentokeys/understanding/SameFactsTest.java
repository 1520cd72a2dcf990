package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.measuring.Labelled;
import dev.magentokeys.wording.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What does not change what a message says does not change what is read in it. */
class SameFactsTest {
    private static final Set<FactName> NAMES = Set.of(FactName.PREVIOUS_CONTACT, FactName.CURRENT_CONTACT);
    private static final Map<Language, String> BEFORE =
            Map.of(Language.EN, "hi, ", Language.SV, "hej, ", Language.IT, "ciao, ", Language.ZH_HANT, "你好，");
    private static final Map<Language, String> AFTER =
            Map.of(Language.EN, ", thanks", Language.SV, ", tack", Language.IT, ", grazie", Language.ZH_HANT, "，謝謝");

    @Test
    void fullWidth() {
        holds(SameFactsTest::isPlain, SameFactsTest::wide);
    }

    @Test
    void decomposedAndComposed() {
        holds(any -> true, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        holds(any -> true, text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void simplifiedCharacters() {
        Transliterator simplify = Transliterator.getInstance("Hant-Hans");
        holds(message -> message.language() == Language.ZH_HANT && !namesSomebody(message), simplify::transliterate);
    }

    @Test
    void capitals() {
        holds(message -> isPlain(message) && !namesSomebody(message), text -> text.toUpperCase(Locale.ROOT));
    }

    @Test
    void noCapitals() {
        holds(message -> isPlain(message) && !namesSomebody(message), text -> text.toLowerCase(Locale.ROOT));
    }

    @Test
    void politeness() {
        talk().filter(SameFactsTest::isPlain).forEach(message -> {
            Language language = message.language();
            assertThat(facts(message, BEFORE.get(language) + message.text() + AFTER.get(language)))
                    .as(message.id() + " " + message.text())
                    .isEqualTo(facts(message, message.text()));
        });
    }

    /** Two statements that stand for themselves may come in any order. */
    @Test
    void swappedClauses() {
        long swapped = talk().filter(message -> message.asked().isEmpty() && isPlain(message))
                .filter(SameFactsTest::isSwapped)
                .count();
        assertThat(swapped).isGreaterThan(10);
    }

    private static boolean isSwapped(Labelled message) {
        String[] halves = message.text().split("[,，] ?", -1);
        if (halves.length != 2) {
            return false;
        }
        Map<String, String> both = facts(message, halves[0]);
        both.putAll(facts(message, halves[1]));
        Map<String, String> whole = facts(message, message.text());
        if (both.isEmpty() || !both.equals(whole) || facts(message, halves[0]).isEmpty()) {
            return false;
        }
        assertThat(facts(message, halves[1] + ", " + halves[0]))
                .as(message.id() + " " + message.text())
                .isEqualTo(whole);
        return true;
    }

    private static Stream<Labelled> talk() {
        return Messages.all().filter(message -> !message.expected().acts().contains("log"));
    }

    private static void holds(java.util.function.Predicate<Labelled> where, UnaryOperator<String> change) {
        talk().filter(where)
                .forEach(message -> assertThat(facts(message, change.apply(message.text())))
                        .as(message.id() + " " + message.text())
                        .isEqualTo(facts(message, message.text())));
    }

    private static Map<String, String> facts(Labelled message, String text) {
        Understood understood = Reader.UNDERSTANDING.read(text, message.asked(), Optional.of(message.language()));
        Map<String, String> facts = new TreeMap<>();
        for (Finding finding : understood.facts()) {
            facts.put(
                    finding.name().id(),
                    Normalizer.normalize(finding.value(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        }
        return facts;
    }

    /** Without markup or addresses, whose letters mean themselves. */
    private static boolean isPlain(Labelled message) {
        return !message.text().contains("<") && !message.text().contains("://");
    }

    /** A name shows by its capital. */
    private static boolean namesSomebody(Labelled message) {
        return NAMES.stream().anyMatch(name -> message.expected().facts().containsKey(name.id()));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c == ' ' ? 0x3000 : c)));
        return wide.toString();
    }
}
