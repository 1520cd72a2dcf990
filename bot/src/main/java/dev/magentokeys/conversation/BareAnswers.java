package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Answers;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.understanding.Understood;
import java.util.List;

/** A yes, a no, an "I don't know" that stands for itself. */
final class BareAnswers {
    private BareAnswers() {}

    /** A longer "no, …" says more than no. */
    private static final int LONGEST_BARE_ANSWER = 24;

    /** What a bare "no", "I don't know" or "skip" answers to the open question as a whole. */
    static List<Finding> of(Conversation current, Understood understood, String text) {
        Diagnosis diagnosis = Diagnosis.of(current.known());
        if (saysMore(understood, diagnosis)) {
            return List.of();
        }
        boolean bare = width(text) <= LONGEST_BARE_ANSWER;
        List<String> ids = switch (understood.act()) {
            case UNSURE, SKIP -> List.of("unsure", "unsure-who");
            case NO -> bare ? List.of("none", "no", "differ") : List.of();
            case YES -> bare ? List.of("yes", "right", "same", "enabled") : List.of();
            default -> List.of();
        };
        return ids.stream()
                .flatMap(id -> diagnosis.options().stream()
                        .filter(option -> option.id().equals(id)))
                .findFirst()
                .map(option -> Answers.of(diagnosis.facts(), option, text))
                .orElse(List.of());
    }

    /** "No idea, but he left": what it states of other things is no answer to the open question. */
    static boolean saysMore(Understood understood, Diagnosis diagnosis) {
        return understood.facts().stream()
                .filter(finding -> !finding.isUnsure())
                .anyMatch(finding -> diagnosis
                        .next()
                        .filter(question -> question.settles().contains(finding.name()))
                        .isEmpty());
    }

    /** A Chinese character says about as much as three letters. */
    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
    }
}
