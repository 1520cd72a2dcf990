package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.conversation.Heard.Learned;
import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.conversation.Heard.Note;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.KeyCheck;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the answers of a check do to the conversation. The later of two checks counts; what nobody knew before is open again; a
 * number that says nothing of the key is said so in one sentence, and a number whose key is not named is asked about.
 */
final class KeyAnswersHeard {
    private KeyAnswersHeard() {}

    private static final Set<String> KEY_IS_KNOWN =
            Set.of(Symptom.PACKAGE_FORBIDDEN.id(), Symptom.PACKAGE_NOT_FOUND.id(), Symptom.PACKAGE_NOT_LISTED.id());

    /** Numbers that do say something of a key, once it is known of which. */
    private static final Set<String> TELLING =
            Set.of("200", "206", "301", "302", "303", "307", "308", "401", "403", "404");

    static boolean isIn(Understood understood) {
        return understood.act() != Act.LOG
                && understood.facts().stream().map(Finding::name).anyMatch(KeyCheck.FACTS::contains);
    }

    static Heard of(Conversation current, List<Finding> said) {
        List<Finding> answers =
                said.stream().filter(finding -> !finding.isUnsure()).toList();
        List<Note> notes = new ArrayList<>();
        said.stream().filter(Finding::isUnsure).forEach(unclear -> notes.add(new Line(note(unclear.quote()))));
        if (answers.isEmpty()) {
            return new Heard(current, notes.stream().distinct().toList(), List.of(), Optional.empty(), false);
        }
        Entry entry = new Entry(
                Optional.empty(), Quotes.shortened(answers), KeyCheck.reopened(current.known()), Optional.empty());
        Conversation after = current.with(entry);
        List<FactName> learned = answers.stream().map(Finding::name).toList();
        notes.add(new Learned(learned));
        if (isUnlikeTheDeployment(after.known())) {
            notes.add(new Line("note.answer-unlike-deployment"));
        }
        Conversation heard = after.stage() instanceof Stage.Clashing ? after.at(new Stage.Asking()) : after;
        return new Heard(heard, notes.stream().distinct().toList(), learned, Optional.empty(), false);
    }

    private static String note(String number) {
        if (!number.matches("[0-9]{3}") || TELLING.contains(number)) {
            return "note.answer-of-which-key";
        }
        if (number.equals("000")) {
            return "note.answer-none";
        }
        if (number.equals("407")) {
            return "note.answer-of-proxy";
        }
        return number.startsWith("5") ? "note.answer-out-of-order" : "note.answer-odd";
    }

    /** The deployment's key is known to the repository, and the one that was checked as its key is not: it was mistyped, or is another. */
    private static boolean isUnlikeTheDeployment(Case known) {
        Diagnosis diagnosis = Diagnosis.of(known);
        return diagnosis
                        .find(FactName.SYMPTOM)
                        .map(Finding::value)
                        .filter(KEY_IS_KNOWN::contains)
                        .isPresent()
                && diagnosis
                        .find(FactName.USED_KEY_FETCH)
                        .map(Finding::value)
                        .filter("unauthorized"::equals)
                        .isPresent();
    }
}
