package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a person tells the bot to do. A command is <em>plain</em> when it and small words make up the whole message,
 * <em>loose</em> when only a few words more do; loose ones count in messages that state no facts.
 */
final class Commands {
    private static final int SPARE_WORDS = 2;
    private static final int SPARE_CHARACTERS = 4;

    /** 的了啊喔哦呀啦耶嘛呢吧嗯欸唷囉我们都也就那啊呗哈, folded. */
    private static final String PARTICLES =
            "\u7684\u4E86\u554A\u5594\u54E6\u5440\u5566\u8036\u561B\u5462\u5427\u55EF\u6B38\u5537\u56C9\u6211\u4EEC\u90FD\u4E5F\u5C31\u90A3\u9F41\u54C8";

    /** Characters; a yes with more around it says more than yes. */
    private static final int LONGEST_BARE = 80;

    private static final int SHORTEST_TYPO = 5;
    private static final Set<Act> POLITE = EnumSet.of(Act.GREETING, Act.THANKS);
    private static final Set<Act> BARE = EnumSet.of(Act.YES, Act.NO, Act.UNSURE);

    private final Spotter<Act> commands;
    private final Spotter<Language> tongues;
    private final Map<String, Act> words;
    private final Set<String> small;

    /** @param words all commands of one word, for those with a typing error */
    Commands(Spotter<Act> commands, Spotter<Language> tongues, Map<String, Act> words, Set<String> small) {
        this.commands = commands;
        this.tongues = tongues;
        this.words = words;
        this.small = small;
    }

    /**
     * A command found.
     *
     * @param wanted the language asked for
     * @param mistyped whether it was read through a typing error
     */
    record Command(Act act, Optional<Language> wanted, boolean mistyped) {
        /** A yes or no beside thanks, when nothing was asked, is part of the thanks; a command stays one. */
        Command inThanks() {
            return BARE.contains(act) ? new Command(Act.THANKS, wanted, mistyped) : this;
        }
    }

    Optional<Command> plain(Text text, Tongue tongue) {
        return read(text, tongue, false);
    }

    /** Where greetings and thanks stand. */
    List<Term<Act>> polite(Text text, Tongue tongue) {
        return commands.in(text, tongue).stream()
                .filter(term -> POLITE.contains(term.sense()))
                .toList();
    }

    Optional<Command> loose(Text text, Tongue tongue) {
        return read(text, tongue, true).or(() -> mistyped(text));
    }

    /** The yes, no or unsure that a stretch of a message consists of. */
    Optional<Act> bare(Text text, int start, int end, Tongue tongue) {
        if (end - start > LONGEST_BARE) {
            return Optional.empty();
        }
        return commands.in(text, tongue).stream()
                .filter(term -> BARE.contains(term.sense()) && term.start() >= start && term.end() <= end)
                .filter(term -> isBeside(text.chars().substring(start, term.start()))
                        && isBeside(text.chars().substring(term.end(), end)))
                .map(Term::sense)
                .findFirst();
    }

    /** Whether words beside a yes or no add nothing to it; of Chinese ones only particles do not. */
    private boolean isBeside(String rest) {
        return Tokens.of(rest).stream()
                .allMatch(
                        word -> Han.is(word.charAt(0)) ? PARTICLES.indexOf(word.charAt(0)) >= 0 : small.contains(word));
    }

    private Optional<Command> read(Text text, Tongue tongue, boolean loose) {
        int length = Tokens.of(text.chars()).size();
        boolean han = isHan(text.chars());
        List<Term<Act>> found = commands.in(text, tongue).stream()
                .filter(term -> !loose || term.sense() != Act.GREETING || opens(text, term))
                .filter(term -> POLITE.contains(term.sense())
                        || carries(text.chars().substring(term.start(), term.end()), term.sense(), length, han, loose))
                .toList();
        List<Term<Language>> named = tongues.in(text, tongue);
        StringBuilder rest = new StringBuilder(text.chars());
        found.forEach(term -> blank(rest, term));
        named.forEach(term -> blank(rest, term));
        int room = !loose ? 0 : han ? SPARE_CHARACTERS : SPARE_WORDS;
        if (spare(rest.toString()) > room) {
            return Optional.empty();
        }
        return named.isEmpty()
                ? telling(found)
                : Optional.of(new Command(Act.LANGUAGE, Optional.of(named.get(0).sense()), false));
    }

    /** "Tomorrow morning" greets nobody. */
    private static boolean opens(Text text, Term<Act> term) {
        return Tokens.of(text.chars().substring(0, term.start())).isEmpty();
    }

    /** A short command counts only in a short message: "leave" commands, "he did not leave" does not. */
    private static boolean carries(String form, Act act, int length, boolean han, boolean loose) {
        int own = Tokens.of(form).size();
        int others = length - own;
        int enough = han ? 3 : 2;
        if (act == Act.REPEAT && others > 0) {
            return own >= enough;
        }
        return others == 0 || own >= enough || (loose && own >= enough - 1 && others <= SPARE_WORDS);
    }

    private static boolean isHan(String chars) {
        return chars.chars().anyMatch(c -> Han.is((char) c));
    }

    private static Optional<Command> telling(List<Term<Act>> found) {
        return first(found, EnumSet.complementOf(union()))
                .or(() -> first(found, BARE))
                .or(() -> first(found, EnumSet.of(Act.THANKS)))
                .or(() -> first(found, POLITE));
    }

    private static EnumSet<Act> union() {
        EnumSet<Act> both = EnumSet.copyOf(POLITE);
        both.addAll(BARE);
        return both;
    }

    private static Optional<Command> first(List<Term<Act>> found, Set<Act> acts) {
        return found.stream()
                .filter(term -> acts.contains(term.sense()))
                .findFirst()
                .map(term -> new Command(term.sense(), Optional.empty(), false));
    }

    private static void blank(StringBuilder chars, Term<?> term) {
        for (int i = term.start(); i < term.end(); i++) {
            chars.setCharAt(i, ' ');
        }
    }

    private long spare(String rest) {
        return Tokens.of(rest).stream().filter(word -> !small.contains(word)).count();
    }

    /** A message of one long word, small ones aside, that is a command but for one letter. */
    private Optional<Command> mistyped(Text text) {
        List<String> tokens = Tokens.of(text.chars()).stream()
                .filter(word -> !small.contains(word))
                .toList();
        if (tokens.size() != 1
                || tokens.get(0).length() < SHORTEST_TYPO
                || tokens.get(0).length() > 20) {
            return Optional.empty();
        }
        return words.entrySet().stream()
                .filter(word -> word.getKey().length() >= SHORTEST_TYPO && Typo.isOne(tokens.get(0), word.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .map(act -> new Command(act, Optional.empty(), true))
                .findFirst();
    }
}
