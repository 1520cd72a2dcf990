package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Questions;
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
 */
public record Conversation(
        Language language, boolean languageSettled, int foreign, int turn, List<Entry> entries, Stage stage) {

    /**
     * What one message brought.
     *
     * @param question the question that it answered, wholly or in part
     * @param learned the facts that it gave
     * @param dropped the facts that it took back
     * @param tried the cause whose cure was carried out in vain
     */
    public record Entry(
            Optional<String> question, List<Finding> learned, Set<FactName> dropped, Optional<Cause> tried) {

        /** Whether it only took facts back: what was asked for them may then be asked again. */
        boolean takesBack() {
            return learned.isEmpty() && !dropped.isEmpty();
        }
    }

    public Conversation {
        entries = List.copyOf(entries);
    }

    public static Conversation begin(Language language) {
        return new Conversation(language, false, 0, 0, List.of(), new Stage.Asking());
    }

    /** The case as far as it is known. */
    public Case known() {
        Case known = Case.EMPTY;
        for (Entry entry : entries) {
            known = known.without(entry.dropped()).with(entry.learned());
            if (entry.takesBack()) {
                known = known.mayAskAgain(Questions.settling(entry.dropped()));
            }
            if (entry.question().isPresent()) {
                known = known.havingPut(entry.question().orElseThrow());
            }
            if (entry.tried().isPresent()) {
                known = reopened(known.havingTried(entry.tried().orElseThrow()));
            }
        }
        return known;
    }

    private static final Set<FactName> OF_THE_LOG = Arrays.stream(FactName.values())
            .filter(name -> name == FactName.SYMPTOM || name.describesALog())
            .collect(Collectors.toUnmodifiableSet());

    /** After a cure in vain the deploy log is a new one, and what was left open may be asked again. */
    private static Case reopened(Case known) {
        return known.without(OF_THE_LOG).mayAskAgain(known.put());
    }

    Conversation with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Conversation(language, languageSettled, foreign, turn, more, stage);
    }

    Conversation withoutLastEntry() {
        List<Entry> fewer = entries.isEmpty() ? entries : entries.subList(0, entries.size() - 1);
        return new Conversation(language, languageSettled, foreign, turn, fewer, new Stage.Asking());
    }

    Conversation at(Stage next) {
        return new Conversation(language, languageSettled, foreign, turn, entries, next);
    }

    Conversation speaking(Language other, boolean settled) {
        return new Conversation(other, settled, 0, turn, entries, stage);
    }

    Conversation hearing(int foreignMessages) {
        return new Conversation(language, languageSettled, foreignMessages, turn, entries, stage);
    }

    Conversation nextTurn() {
        return new Conversation(language, languageSettled, foreign, turn + 1, entries, stage);
    }

    /** A new case in the same language. */
    public Conversation afresh() {
        return new Conversation(language, languageSettled, 0, turn, List.of(), new Stage.Asking());
    }

    /** The same case, gone on with after this turn of another one: no button of that one fits a question of this one. */
    public Conversation after(int otherTurn) {
        return new Conversation(language, languageSettled, foreign, Math.max(turn, otherTurn), entries, stage);
    }

    /** Whether something was told that is not settled yet. */
    public boolean isOpen() {
        return !entries.isEmpty() && !(stage instanceof Stage.Closed);
    }
}
