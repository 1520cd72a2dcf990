package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is remembered of a conversation between two messages: what was learnt, in order, and what the bot waits for.
 *
 * @param languageSettled the person or the platform named the language; else the first message's own signs decide
 * @param foreign how many messages in a row showed another language than this
 * @param turn counts the replies so far
 * @param entries what each message brought; the case is read off them, so that going back takes the last one away
 * @param margin what is remembered beside the case; empty when nothing is
 */
public record Conversation(
        Language language,
        boolean languageSettled,
        int foreign,
        int turn,
        List<Entry> entries,
        Stage stage,
        Optional<Margin> margin) {

    /**
     * What one message brought.
     *
     * @param question the question that it answered, wholly or in part
     * @param learned the facts that it gave
     * @param dropped the facts that it took back
     * @param tried the cause whose cure was carried out in vain before it
     */
    public record Entry(
            Optional<String> question, List<Finding> learned, Set<FactName> dropped, Optional<Cause> tried) {

        private static final Set<FactName> OF_THE_LOG = Arrays.stream(FactName.values())
                .filter(name -> name == FactName.SYMPTOM || name.describesALog())
                .collect(Collectors.toUnmodifiableSet());

        Case addedTo(Case before) {
            Case open = tried.map(before::havingTried).map(Entry::reopened).orElse(before);
            Case known = corrects(open) ? open.mayAskAgain(open.put()) : open;
            Case more = known.without(dropped).with(learned);
            return question.map(more::havingPut).orElse(more);
        }

        /** After a cure in vain the deploy log is a new one, and what was left open may be asked again. */
        private static Case reopened(Case known) {
            return known.without(OF_THE_LOG).mayAskAgain(known.put());
        }

        /** Whether something that counted does not count any more: other questions matter then, also such as were passed over. */
        private boolean corrects(Case known) {
            return dropped.stream()
                            .anyMatch(name -> isJudged(name) && known.find(name).isPresent())
                    || learned.stream()
                            .anyMatch(now -> isJudged(now.name())
                                    && known.find(now.name())
                                            .filter(before -> isOverturned(before, now))
                                            .isPresent());
        }

        private static boolean isJudged(FactName name) {
            return !name.isFreeText() && !name.describesALog();
        }

        private static boolean isOverturned(Finding before, Finding now) {
            return !before.isUnsure() && !before.value().equals(now.value());
        }
    }

    public Conversation {
        entries = List.copyOf(entries);
    }

    /** Without anything beside the case. */
    public Conversation(
            Language language, boolean languageSettled, int foreign, int turn, List<Entry> entries, Stage stage) {
        this(language, languageSettled, foreign, turn, entries, stage, Optional.empty());
    }

    public static Conversation begin(Language language) {
        return new Conversation(language, false, 0, 0, List.of(), new Stage.Asking());
    }

    /** The case as far as it is known. */
    public Case known() {
        Case known = Case.EMPTY;
        for (Entry entry : entries) {
            known = entry.addedTo(known);
        }
        return known;
    }

    Margin beside() {
        return margin.orElse(Margin.EMPTY);
    }

    Conversation with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return with(more, stage);
    }

    Conversation withoutLastEntry() {
        return with(entries.isEmpty() ? entries : entries.subList(0, entries.size() - 1), new Stage.Asking());
    }

    Conversation at(Stage next) {
        return with(entries, next);
    }

    Conversation with(List<Entry> others, Stage next) {
        return new Conversation(language, languageSettled, foreign, turn, others, next, margin);
    }

    Conversation beside(Margin other) {
        return new Conversation(language, languageSettled, foreign, turn, entries, stage, other.unlessEmpty());
    }

    Conversation speaking(Language other, boolean settled) {
        return new Conversation(other, settled, 0, turn, entries, stage, margin);
    }

    Conversation hearing(int foreignMessages) {
        return new Conversation(language, languageSettled, foreignMessages, turn, entries, stage, margin);
    }

    Conversation nextTurn() {
        return new Conversation(language, languageSettled, foreign, turn + 1, entries, stage, margin);
    }

    /** A new case in the same language. */
    public Conversation afresh() {
        return new Conversation(language, languageSettled, 0, turn, List.of(), new Stage.Asking());
    }

    /** The same case, gone on with after this turn of another one: no button of that one fits a question of this one. */
    public Conversation after(int otherTurn) {
        return new Conversation(language, languageSettled, foreign, Math.max(turn, otherTurn), entries, stage);
    }

    /** Whether it is closed as solved and nobody has said yet whether the bot helped. */
    public boolean awaitsRating() {
        return stage instanceof Stage.Closed closed && Rating.isOpen(closed);
    }

    /** Whether something was told that is not settled yet. */
    public boolean isOpen() {
        return !entries.isEmpty() && !(stage instanceof Stage.Closed);
    }
}
