package dev.magentokeys.understanding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends slips of the finger that leave no doubt: two neighbouring letters swapped, or a letter doubled too often or not
 * often enough, in a long word that no lexicon knows and that one known word fits.
 */
final class Spelling {
    /** Shorter words are too often another word but for a slip ("trial", "trail"). */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 24;

    private final Set<String> words = new HashSet<>();
    /** Commands of one word: a mistyped one is asked back. */
    private final Set<String> commands = new HashSet<>();

    Spelling(Collection<Lexicon> lexicons) {
        for (Lexicon lexicon : lexicons) {
            List.of(lexicon.words(), lexicon.symptoms(), lexicon.commands(), lexicon.function())
                    .forEach(layer -> layer.keySet().forEach(form -> words.addAll(Tokens.of(form))));
            commands.addAll(lexicon.commands().keySet());
        }
    }

    /** The word that was meant; empty when the typed one is known, or none or several fit. */
    private Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST - 1
                || typed.length() > LONGEST
                || words.contains(typed)
                || !typed.chars().allMatch(c -> Character.isLetter(c) && !Han.is((char) c))) {
            return Optional.empty();
        }
        Set<String> fitting = new HashSet<>();
        for (int i = 0; i < typed.length(); i++) {
            String head = typed.substring(0, i);
            String tail = typed.substring(i + 1);
            fitting.add(head + typed.charAt(i) + typed.charAt(i) + tail);
            if (!tail.isEmpty()) {
                fitting.add(head + tail.charAt(0) + typed.charAt(i) + tail.substring(1));
            }
            if (tail.startsWith(typed.substring(i, i + 1))) {
                fitting.add(head + tail);
            }
        }
        fitting.removeIf(word -> word.length() < SHORTEST || !words.contains(word) || commands.contains(word));
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /** The same text with its slips mended; every character still knows where it came from. */
    Text mend(Text text) {
        String chars = text.chars();
        Text.Builder mended = new Text.Builder(text.original());
        int done = 0;
        for (int[] span : Tokens.spans(chars)) {
            Optional<String> meant = meant(chars.substring(span[0], span[1])).filter(any -> isPlainWord(text, span));
            if (meant.isPresent()) {
                mended.copy(text, done, span[0]);
                for (int i = 0; i < meant.get().length(); i++) {
                    mended.add(meant.get().charAt(i), text.origin(Math.min(span[0] + i, span[1] - 1)));
                }
                done = span[1];
            }
        }
        if (done == 0) {
            return text;
        }
        mended.copy(text, done, chars.length());
        return mended.build();
    }

    /** Names keep their spelling, and so do parts of addresses, packages and files. */
    private static boolean isPlainWord(Text text, int[] span) {
        String chars = text.chars();
        boolean joined = (span[0] > 0 && "@./_-:".indexOf(chars.charAt(span[0] - 1)) >= 0)
                || (span[1] + 1 < chars.length()
                        && "@./_-:".indexOf(chars.charAt(span[1])) >= 0
                        && Character.isLetterOrDigit(chars.charAt(span[1] + 1)))
                || (span[1] < chars.length() && "@/_".indexOf(chars.charAt(span[1])) >= 0);
        return !joined && !Character.isUpperCase(text.original().charAt(text.origin(span[0])));
    }
}
