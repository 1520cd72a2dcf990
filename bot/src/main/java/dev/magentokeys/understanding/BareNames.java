package dev.magentokeys.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a name written without a capital from small talk. Names take no article ("what a mess"); one of two words, or of
 * Chinese characters that do not begin with a family name, needs a word beside it that says who is meant.
 */
final class BareNames {
    private static final int MOST_WORDS = 3;
    private static final Set<Meaning> CUES = EnumSet.of(
            Meaning.WAS,
            Meaning.NOW,
            Meaning.OLD_OWNER,
            Meaning.NEW_OWNER,
            Meaning.CURRENT_OWNER,
            Meaning.OWNER,
            Meaning.PERSON,
            Meaning.THIRD_PARTY,
            Meaning.CORRECTION,
            Meaning.SUBJECT);
    private static final Set<String> NAMING =
            Set.of("called", "named", "name", "heter", "hette", "kallas", "chiama", "chiamava", "\u53EB", "\u59D3");
    /** Articles and words of exclamation, which stand before things. */
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "what", "such", "en", "ett", "vilken", "vilket", "un", "uno", "una", "che");

    private BareNames() {}

    /** @param value what is left of the message without its small words */
    static boolean isName(Message message, String value) {
        if (message.has(Meaning.PERSON) || message.has(Meaning.THIRD_PARTY)) {
            return true;
        }
        List<String> all = Tokens.of(message.text().chars());
        boolean cued = message.hasAny(CUES) || all.stream().anyMatch(NAMING::contains);
        if (Han.is(value.charAt(0))) {
            boolean family = Names.isFamilyName(Han.fold(value.charAt(0)));
            return value.length() > 1 && value.length() <= MOST_WORDS + 1 && (family || cued);
        }
        List<String> words = Tokens.of(value.toLowerCase(Locale.ROOT));
        boolean article = all.stream().anyMatch(ARTICLES::contains);
        boolean letters = words.stream()
                .allMatch(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter));
        boolean capital = Character.isUpperCase(value.charAt(0)) && !isShouted(message);
        return letters && words.size() <= MOST_WORDS && (capital || (!article && (words.size() == 1 || cued)));
    }

    private static boolean isShouted(Message message) {
        return message.text().original().chars().noneMatch(Character::isLowerCase);
    }
}
