package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words of one reply: one language, one case. */
record Voice(Phrases phrases, Language language, Diagnosis diagnosis) {

    static final List<FactName> BLANKS = List.of(
            FactName.PREVIOUS_CONTACT,
            FactName.CURRENT_CONTACT,
            FactName.CLOUD_PROJECT,
            FactName.ENVIRONMENT,
            FactName.FAILED_PACKAGE,
            FactName.FAILED_VERSION,
            FactName.FAILED_HOST,
            FactName.FAILED_PHASE,
            FactName.FAILING_SINCE,
            FactName.COMPOSER_VERSION);

    private static final int LONGEST_NAME = 60;

    String say(String key) {
        return phrases.say(language, key, phrases.hasBlanks(language, key) ? blanks() : Map.of());
    }

    String say(String key, Map<String, ?> blanks) {
        return phrases.say(language, key, blanks);
    }

    boolean knows(String key) {
        return phrases.has(language, key);
    }

    /** What the case says for each blank of a text; what is not known stays a marked blank. */
    Map<String, String> blanks() {
        Map<String, String> blanks = new HashMap<>();
        for (FactName name : BLANKS) {
            blanks.put(
                    name.id(),
                    diagnosis.find(name).map(this::value).orElseGet(() -> phrases.say(language, "blank." + name.id())));
        }
        blanks.put("hostKnown", known(FactName.FAILED_HOST));
        blanks.put("packageKnown", known(FactName.FAILED_PACKAGE));
        diagnosis
                .find(FactName.SYMPTOM)
                .ifPresent(
                        symptom -> blanks.put("symptomInWords", phrases.say(language, "symptom." + symptom.value())));
        return blanks;
    }

    private String known(FactName name) {
        return diagnosis.find(name).isPresent() ? "yes" : "no";
    }

    String label(FactName name) {
        return phrases.say(language, "fact." + name.id());
    }

    String value(Finding finding) {
        return value(finding.name(), finding);
    }

    private String value(FactName name, Finding finding) {
        if (name.isFreeText()) {
            return plain(finding);
        }
        if (name.isSymptom()) {
            return phrases.say(language, "symptom." + finding.value());
        }
        String own = "value." + name.id() + "." + finding.value();
        return phrases.say(language, phrases.has(language, own) ? own : "value." + finding.value());
    }

    /** "Key in use: the former owner's". */
    String inWords(Finding finding) {
        return phrases.say(language, "fact-and-value", Map.of("fact", label(finding.name()), "value", value(finding)));
    }

    String factInWords(FactName name) {
        return diagnosis.find(name).map(this::inWords).orElseGet(() -> label(name));
    }

    /** Statements beside each other; they may hold commas of their own. */
    <T> String list(Collection<T> items, Function<T, String> words) {
        return items.stream()
                .map(words)
                .reduce((first, second) -> say("list-of-two", Map.of("first", first, "second", second)))
                .orElse("");
    }

    /** The named rule by which something was inferred; what is no rule's name are the words of a person who was not sure. */
    String rule(String rule) {
        return knows("rule." + rule)
                ? say("rule." + rule)
                : say("rule.as-the-person-thinks", Map.of("words", Phrases.plain(rule)));
    }

    private static String plain(Finding finding) {
        return Phrases.plain(finding.value());
    }

    /** A person's own words, cut where they are long, without the two marks that texts may hold. */
    static String name(String words) {
        String plain = Phrases.plain(words);
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST_NAME ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
